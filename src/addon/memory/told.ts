/**
 * What people were asked or told once in the life of a file: whether it is to be set to Thai, and which forms are tables
 * whose columns take no rules (ids of their sheets). Losing it costs a question asked twice.
 */
type Told = 'region-asked' | 'typed-told';

/** '' where nothing was said yet. */
export const recallTold = (what: Told): string =>
  PropertiesService.getDocumentProperties().getProperties()[what] ?? '';

export function rememberTold(what: Told, value: string): void {
  PropertiesService.getDocumentProperties().setProperties({ [what]: value });
}
