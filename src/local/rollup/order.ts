import type { RankedDistrict } from './roll-up-report.ts';

const THAI = new Intl.Collator('th');

/** As a Thai dictionary has it: โคกสูง stands under ค. */
export const byThaiName = (a: string, b: string): number => THAI.compare(a, b);

/** The same of two places by their province, then their own name. */
export const byPlace = (
  a: { readonly province: string; readonly district?: string },
  b: { readonly province: string; readonly district?: string },
): number => byThaiName(a.province, b.province) || byThaiName(a.district ?? '', b.district ?? '');

/**
 * Sets of rules by how many workbooks share them, those that others are compared with first; then kinds, the usual
 * one first, then ranks.
 */
export function byRanking(ruleSets: readonly string[], usualKind: string) {
  const place = new Map(ruleSets.map((id, at) => [id, at]));
  return (a: RankedDistrict, b: RankedDistrict): number =>
    (place.get(a.rulesId) ?? ruleSets.length) - (place.get(b.rulesId) ?? ruleSets.length) ||
    Number(b.kind === usualKind) - Number(a.kind === usualKind) ||
    byThaiName(a.kind, b.kind) ||
    a.rank - b.rank ||
    byPlace(a, b);
}
