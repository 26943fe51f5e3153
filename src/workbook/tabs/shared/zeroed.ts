import type { ScoredDistrict } from '../../scored-district.ts';
import { countedRows, isZeroForMissing } from './state-words.ts';

/** How many indicators were not handed in and count as 0, as ตั้งค่า may have it. */
export const zeroed = ({ rows }: ScoredDistrict): number => countedRows(rows).filter(isZeroForMissing).length;

/** Scored in full, and of what was handed in. */
export const hasAll = (district: ScoredDistrict): boolean => district.complete && zeroed(district) === 0;
