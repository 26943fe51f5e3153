import { lookAlikeKey } from '../reading/normalise.ts';

/** What people write before a district's name. */
export const DISTRICT_PREFIX = /^(?:สำนักงานพัฒนาชุมชนอำเภอ|สพอ\.?|อำเภอ|อ\.)\s*/;

/** The key of a district's name: look-alikes mended, prefix and spaces left out. */
export function districtKey(name: string): string {
  const key = lookAlikeKey(name);
  const bare = key.replace(DISTRICT_PREFIX, '').replace(/ /g, '');
  return bare === '' ? key : bare;
}
