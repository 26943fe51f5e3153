/**
 * What people were asked or told once in the life of a file: whether it is to be set to Thai, which forms are tables
 * whose columns take no rules (ids of their sheets), what they answered before tabs were made, for which province they
 * left office and districts as they were, and what was taken over from an older table since the last calculation.
 * Losing it costs a question asked twice, or a line in เปลี่ยนแปลงล่าสุด.
 */
type Told = 'region-asked' | 'typed-told' | 'set-up' | 'province-asked' | 'imported';

/** '' where nothing was said yet. */
export const recallTold = (what: Told): string =>
  PropertiesService.getDocumentProperties().getProperties()[what] ?? '';

export function rememberTold(what: Told, value: string): void {
  PropertiesService.getDocumentProperties().setProperties({ [what]: value });
}
