import { sign } from './exact/exact.ts';
import type { Indicator } from './types.ts';

/** น้ำหนัก 0: scored, explained and shown, but outside every mean, coverage, completeness and advice. */
export const isMonitored = ({ weight }: Pick<Indicator, 'weight'>): boolean => sign(weight) === 0;
