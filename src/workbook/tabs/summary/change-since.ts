import type { ScoredDistrict } from '../../scored-district.ts';
import type { Earlier } from '../shared/earlier.ts';
import { sayTotalChange } from '../shared/say-change.ts';
import type { StyleName } from '../style.ts';

/**
 * ▲ 0.12, ▼ 0.05 or เท่าเดิม: the total as shown against the one shown then, and whether a target moved since. null where either is not there, and where
 * figures are still to come: a total so far says nothing about better or worse.
 */
export function changeSince(
  district: ScoredDistrict,
  earlier: Earlier,
  decimals: number,
): { text: string; style: StyleName } | null {
  const change = district.complete ? sayTotalChange(district, earlier, decimals) : null;
  return change && { ...change, style: change.style === 'figure' ? 'centerText' : change.style };
}
