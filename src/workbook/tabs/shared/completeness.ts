import { noticeText } from '../../../language/notices.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { unitWords } from './unit-words.ts';
import { hasAll } from './zeroed.ts';

/** ข้อมูลครบ 7 จาก 9 อำเภอ. */
export const completeness = (districts: readonly ScoredDistrict[]): string =>
  noticeText.completeness(districts.filter(hasAll).length, districts.length, unitWords(districts).place);
