import { mendKey, nearestNames } from '../reading/find-name.ts';
import type { DistrictRow } from '../round.ts';
import { ALL_DISTRICTS } from '../vocabulary.ts';
import { districtKey } from './district-key.ts';

/** The district that a name stands for. */
export interface FoundDistrict {
  /** Its index; the number of districts stands for ทุกอำเภอ. */
  readonly district: number;
  /** Its name where the one that was typed is a slip of it; '' where it is the same. */
  readonly mendedTo: string;
}

const ALL_KEY = districtKey(ALL_DISTRICTS);

/** Finds districts by their names, however typed; null for one that fits nothing. */
export function districtFinder(
  districts: readonly Pick<DistrictRow, 'name'>[],
): (name: string) => FoundDistrict | null {
  const keys = districts.map(({ name }) => districtKey(name));
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  return (name) => {
    const key = districtKey(name);
    if (key === ALL_KEY) return { district: districts.length, mendedTo: '' };
    const mended = indexOf.has(key) ? null : mendKey(key, keys, (one) => one.startsWith(key));
    const district = indexOf.get(mended ?? key);
    if (district === undefined) return null;
    return { district, mendedTo: mended === null ? '' : (districts[district]?.name ?? '') };
  };
}

/** The names nearest to one that fits nothing, ทุกอำเภอ among them. */
export const nearestDistricts = (name: string, districts: readonly Pick<DistrictRow, 'name'>[]): string[] =>
  nearestNames(name, [...districts.map((one) => one.name), ALL_DISTRICTS]);
