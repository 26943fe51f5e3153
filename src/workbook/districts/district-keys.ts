import type { DistrictRow } from '../round.ts';
import { districtKey } from './district-key.ts';

/**
 * What each district is, whatever it is called: its code, or its name where it has none, or where one before it has
 * the same.
 */
export function districtKeys(districts: readonly Pick<DistrictRow, 'name' | 'code'>[]): string[] {
  const codes = new Set<string>();
  return districts.map(({ name, code }) => {
    const isOwn = code !== '' && !codes.has(code);
    codes.add(code);
    return isOwn ? code : districtKey(name);
  });
}
