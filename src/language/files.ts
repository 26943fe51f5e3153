import { ENGLISH_REASONS } from './english/files.ts';
import { inBoth } from './in-both.ts';

/** Why a file could not be opened. */
export type UnreadableReason =
  | 'empty'
  | 'not-xlsx'
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'entities'
  | 'no-sheets';

const THAI_REASONS: Record<UnreadableReason, string> = {
  empty: 'ไฟล์นี้ว่างเปล่า โปรดเลือกไฟล์ .xlsx ที่มีข้อมูล',
  'not-xlsx': 'ไฟล์นี้ไม่ใช่ไฟล์ .xlsx โปรดบันทึกจาก Excel, LibreOffice หรือ Google ชีต เป็นชนิด .xlsx แล้วลองใหม่',
  'old-format': 'ไฟล์นี้เป็นชนิดเก่า (.xls) โปรดเปิดแล้วบันทึกใหม่เป็นชนิด .xlsx',
  encrypted: 'ไฟล์นี้ตั้งรหัสผ่านไว้ โปรดเปิดแล้วบันทึกใหม่โดยไม่ใส่รหัสผ่าน',
  damaged: 'ไฟล์ .xlsx นี้เสียหายหรือมาไม่ครบ โปรดดาวน์โหลดหรือคัดลอกใหม่ หรือเปิดด้วย Excel แล้วบันทึกใหม่',
  'too-large': 'ไฟล์ .xlsx นี้เมื่อคลายออกแล้วใหญ่เกินไป จึงไม่เปิดเพื่อความปลอดภัย โปรดลบชีตหรือแถวที่ไม่ใช้แล้วลองใหม่',
  entities: 'ไฟล์ .xlsx นี้มีคำสั่ง XML ที่ไม่ปลอดภัย (DOCTYPE) จึงไม่เปิด โปรดเปิดด้วย Excel แล้วบันทึกใหม่',
  'no-sheets': 'ไฟล์ .xlsx นี้ไม่มีชีตที่อ่านได้ โปรดตรวจว่าเลือกไฟล์ถูก',
};

const REASONS = inBoth(THAI_REASONS, ENGLISH_REASONS);
const PLACES = inBoth(
  {
    cell: (sheet: string, cell: string): string => `ชีต "${sheet}"${cell && ` ช่อง ${cell}`}`,
    part: (part: string): string => `ส่วน ${part}`,
    found: (reason: string, where: string): string => `${reason} (จุดที่พบ: ${where})`,
  },
  {
    cell: (sheet, cell) => `tab "${sheet}"${cell && ` cell ${cell}`}`,
    part: (part) => `part ${part}`,
    found: (reason, where) => `${reason} (found at: ${where})`,
  },
);

/** Where in a file something is wrong: a part of the package, or a sheet and as far as known its cell. */
export interface UnreadablePlace {
  readonly part?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** One line that says what is wrong with a file, where, and what to do. */
export function unreadableFile(
  reason: UnreadableReason,
  { part, sheet, cell }: UnreadablePlace = {},
): string {
  const where = sheet ? PLACES.cell(sheet, cell ?? '') : part ? PLACES.part(part) : '';
  return where === '' ? REASONS[reason] : PLACES.found(REASONS[reason], where);
}

/** One line: a sheet's title cannot stand in an .xlsx file. */
export function unwritableTitle(title: string): string {
  return `ชื่อชีต "${title}" บันทึกเป็น .xlsx ไม่ได้ โปรดตั้งชื่อไม่เกิน 31 ตัวอักษร และไม่ใช้ : \\ / ? * [ ]`;
}

/** Below each printed page; both are filled in by whoever prints. */
export const pageOfPages = (page: string, pages: string): string => `หน้า ${page} จาก ${pages}`;
