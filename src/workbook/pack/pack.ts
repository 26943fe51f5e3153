import { DISTRICTS } from './districts.ts';
import { GRADES } from './grades.ts';
import { GROUPS } from './groups.ts';
import type { PackIndicator } from './indicator-row.ts';
import { INDICATORS } from './indicators.ts';
import { SECTIONS } from './sections.ts';
import { SETTINGS } from './settings.ts';

/**
 * What a fresh workbook is made from: one round of one office, as typed cells, before anybody has read them.
 * A value that is not known is an empty text, never a guess.
 */
export interface Pack {
  /** Rows of the table รายการ / ค่า, in order. Dates are Thai text. */
  settings: [name: string, value: string | number][];
  /** Shares in percent, 100 together. `unconfirmed`: the row's รอยืนยัน, points separated by line breaks. */
  sections: { name: string; share: number; unconfirmed: string }[];
  /** Lower bounds in percent, the best grade first. */
  grades: { name: string; from: number }[];
  /** Work groups. `name` is what กลุ่มงานที่รับผิดชอบ says; `shortName` is for form titles (`กรอกผล …`). */
  groups: { name: string; shortName: string; email: string; due: string }[];
  /** `code` is the official four-digit number, as text. */
  districts: { name: string; code: string }[];
  /** Rows of ตัวชี้วัด, keyed by column header; blank cells are left out. */
  indicators: Record<string, string | number>[];
}

const copyOf = (row: PackIndicator): Record<string, string | number> => ({ ...row });

/**
 * The pack that comes with the programme: Sa Kaeo, fiscal year 2567, round 2, after the provincial letter
 * สก 0019/ว 1555 of 24 April 2567. What the letter leaves open stands as a sentence in รอยืนยัน on its row.
 * `docs/letter-reading.md` tells how the scan was read. Every call returns a copy of its own.
 */
export function builtInPack(): Pack {
  return {
    settings: SETTINGS.map(([name, value]) => [name, value]),
    sections: SECTIONS.map((section) => ({ ...section })),
    grades: GRADES.map((grade) => ({ ...grade })),
    groups: GROUPS.map((group) => ({ ...group })),
    districts: DISTRICTS.map((district) => ({ ...district })),
    indicators: INDICATORS.map(copyOf),
  };
}
