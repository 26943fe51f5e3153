import { tabText } from '../../../language/tabs.ts';
import type { CalculatedAt } from '../scored-run.ts';

/** When and by whom was calculated. */
export const summaryStamp = ({ people, by }: CalculatedAt): string =>
  [tabText.calculatedAt(people), by === '' ? '' : tabText.calculatedBy(by)]
    .filter((part) => part !== '')
    .join(' ');
