/** Whether anybody was asked about the locale and time zone of the file, and what the answer was. */
const ASKED = 'place-asked';

export const wasAskedAboutPlace = (): boolean =>
  PropertiesService.getDocumentProperties().getProperties()[ASKED] !== undefined;

export function rememberPlaceAsked(answer: 'YES' | 'NO'): void {
  PropertiesService.getDocumentProperties().setProperties({ [ASKED]: answer });
}
