import { statusText } from '../../../language/status.ts';
import type { DistrictRow } from '../../round.ts';

/**
 * What the rows of อำเภอ are called: `unit` in headers, `place` behind numbers. Their kind where all have the same.
 */
export function unitWords(districts: readonly Pick<DistrictRow, 'kind'>[]): { unit: string; place: string } {
  const [first] = districts;
  return first && districts.every(({ kind }) => kind === first.kind)
    ? { unit: first.kind, place: first.kind }
    : { unit: statusText.anyUnit, place: statusText.anyPlace };
}
