import type { ReportedDistrict } from '../../report.ts';
import { isMonitored } from './state-words.ts';

/** How many indicators were not handed in and count as 0, as ตั้งค่า may have it. */
export const zeroed = ({ indicators }: ReportedDistrict): number =>
  indicators.filter((one) => one.status === 'missing' && one.score !== null && !isMonitored(one)).length;

/** Scored in full, and of what was handed in. */
export const hasAll = (district: ReportedDistrict): boolean => district.complete && zeroed(district) === 0;
