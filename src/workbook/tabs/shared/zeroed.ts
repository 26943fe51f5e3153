import { statusText } from '../../../language/status.ts';
import { tabText } from '../../../language/tabs.ts';
import type { ScoredDistrict, ScoredRow } from '../../scored-district.ts';
import { isOf, type Owner } from './owners.ts';
import { countedRows, isZeroForMissing } from './state-words.ts';

/** How many indicators were not handed in and count as 0, as ตั้งค่า may have it. */
export const zeroed = ({ rows }: ScoredDistrict): number => countedRows(rows).filter(isZeroForMissing).length;

/** Scored in full, and of what was handed in. */
export const hasAll = (district: ScoredDistrict): boolean => district.complete && zeroed(district) === 0;

/** Whose indicators count as 0 because they were not handed in: `บ2, บ3 (กลุ่มงานส่งเสริมฯ)`, one for each work group. */
export const zeroCauses = (rows: readonly ScoredRow[], owners: readonly Owner[]): string[] => {
  const zeros = countedRows(rows).filter(isZeroForMissing);
  return owners.flatMap((owner) => {
    const own = zeros.filter(({ indicator }) => isOf(owner, indicator));
    const codes = Array.from(new Set(own.map(({ indicator }) => indicator.code)));
    const whose = owner.shortName || statusText.noOwner;
    return codes.length === 0 ? [] : [tabText.zeroCause(codes, whose)];
  });
};
