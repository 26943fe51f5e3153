import type { ScoredDistrict } from '../../scored-district.ts';
import type { Earlier } from '../shared/earlier.ts';
import { sayChange } from '../shared/say-change.ts';
import type { StyleName } from '../style.ts';

/**
 * ▲ 0.12, ▼ 0.05 or เท่าเดิม: the total as shown against the one shown then. null where either is not there, and where
 * figures are still to come: a total so far says nothing about better or worse.
 */
export function changeSince(
  { name, total, complete }: ScoredDistrict,
  earlier: Earlier,
  decimals: number,
): { text: string; style: StyleName } | null {
  const change = complete ? sayChange(total, earlier.districts.get(name)?.total, decimals) : null;
  return change && { ...change, style: change.style === 'figure' ? 'centerText' : change.style };
}
