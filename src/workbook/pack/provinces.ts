import { lookAlikeKey } from '../reading/normalise.ts';
import { PROVINCE_LINES } from './province-lines.ts';

/** จังหวัด, as far as a fresh workbook and the roll-up need it. */
export interface Province {
  /** Two digits: 27. */
  readonly code: string;
  /** Without the word จังหวัด: สระแก้ว. */
  readonly name: string;
  readonly english: string;
  /** In the order of their codes. */
  readonly districts: readonly ProvinceDistrict[];
}

export interface ProvinceDistrict {
  /** Four digits: 2701. */
  readonly code: string;
  /** Without the word อำเภอ: เมืองสระแก้ว. */
  readonly name: string;
}

/** All 76, in the order of their codes. */
export const PROVINCES: readonly Province[] = PROVINCE_LINES.map((line) => {
  const [code = '', name = '', english = '', districts = ''] = line.split('|');
  return {
    code,
    name,
    english,
    districts: districts.split(',').map((one) => ({ code: code + one.slice(0, 2), name: one.slice(3) })),
  };
});

/** What people write before a province's name. */
const PREFIX = /^(?:จังหวัด|จ\.)\s*/;

/** What two spellings of a province share: จังหวัดสระแก้ว, จ.สระแก้ว and สระแก้ว are one. */
export function bareProvince(name: string): string {
  const key = lookAlikeKey(name);
  return key.replace(PREFIX, '') || key;
}
