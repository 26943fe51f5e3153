import type { PackIndicator } from './indicator-row.ts';
import { COMPETENCY_INDICATORS } from './indicators-competency.ts';
import { PERSON_INDICATORS } from './indicators-person.ts';
import { PERSON_DATA_INDICATORS } from './indicators-person-data.ts';
import { PERSON_GROUP_INDICATORS } from './indicators-person-groups.ts';
import { UNIT_INDICATORS } from './indicators-unit.ts';

/** The fifteen indicators in the letter's order. */
export const INDICATORS: readonly PackIndicator[] = [
  ...UNIT_INDICATORS,
  ...PERSON_INDICATORS,
  ...PERSON_GROUP_INDICATORS,
  ...PERSON_DATA_INDICATORS,
  ...COMPETENCY_INDICATORS,
];
