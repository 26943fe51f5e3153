import { formatDate } from '../../language/dates.ts';
import { roundDates } from '../history/next-round.ts';
import { SETTING } from '../vocabulary.ts';
import { builtInPack, type Pack } from './pack.ts';
import type { Province } from './provinces.ts';

/** What a fresh workbook is to be for. */
export interface RoundWanted {
  readonly province: Pick<Province, 'name' | 'districts'>;
  /** พ.ศ. */
  readonly fiscalYear: number;
  readonly round: 1 | 2;
  /** False: none of the letter's indicators; the sections stay. */
  readonly withLetter: boolean;
}

/** หน่วยงาน and ตำแหน่งผู้ประเมิน by a province's name. */
export const officeOf = (province: string): string => `สำนักงานพัฒนาชุมชนจังหวัด${province}`;
export const positionOf = (province: string): string => `พัฒนาการจังหวัด${province}`;

/** The built-in pack for a province and a round: own districts with their codes, office, position and dates. */
export function packFor({ province, fiscalYear, round, withLetter }: RoundWanted): Pack {
  const pack = builtInPack();
  const { from, to } = roundDates(fiscalYear, round);
  const own = new Map<string, string | number>([
    [SETTING.province, province.name],
    [SETTING.office, officeOf(province.name)],
    [SETTING.fiscalYear, fiscalYear],
    [SETTING.round, round],
    [SETTING.from, formatDate(from)],
    [SETTING.to, formatDate(to)],
    [SETTING.assessorPosition, positionOf(province.name)],
  ]);
  return {
    ...pack,
    settings: pack.settings.map(([name, value]) => [name, own.get(name) ?? value]),
    // What the letter leaves open concerns nobody who does without it.
    sections: withLetter ? pack.sections : pack.sections.map((section) => ({ ...section, unconfirmed: '' })),
    districts: province.districts.map(({ name, code }) => ({ name, code })),
    indicators: withLetter ? pack.indicators : [],
  };
}
