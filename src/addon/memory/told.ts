/**
 * What people were asked or told once in the life of a file: whether it is to be set to Thai, which forms are tables
 * whose columns take no rules (ids of their sheets), what they answered before tabs were made, for which province they
 * left office and districts as they were, what was taken over from an older table since the last calculation, what
 * ตัวชี้วัด was brought to show, and which freezes a run took off and has yet to put back. Losing it costs a question asked
 * twice, a line in เปลี่ยนแปลงล่าสุด, a group that stays folded, or a freeze.
 */
type Told =
  | 'region-asked'
  | 'typed-told'
  | 'set-up'
  | 'province-asked'
  | 'imported'
  | 'indicators-seen'
  | 'freezes';

/** '' where nothing was said yet. */
export const recallTold = (what: Told): string =>
  PropertiesService.getDocumentProperties().getProperties()[what] ?? '';

export function rememberTold(what: Told, value: string): void {
  PropertiesService.getDocumentProperties().setProperties({ [what]: value });
}
