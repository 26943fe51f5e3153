import { tabText } from '../../../language/tabs.ts';
import type { CalculatedAt } from '../scored-run.ts';
import type { TabDescription } from '../tab-description.ts';

/** So many letters of the inputs' fingerprint are shown: enough to see whether two prints are of the same inputs. */
const MARK_LETTERS = 6;

/** When, by whom and from which inputs was calculated; `inputs`: the hidden copy of them. */
export function summaryStamp(
  { people, by }: CalculatedAt,
  { contents = '' }: Pick<TabDescription, 'contents'>,
): string {
  const mark = contents.slice(-MARK_LETTERS);
  return [tabText.calculatedAt(people), by === '' ? '' : tabText.calculatedBy(by), tabText.inputMark(mark)]
    .filter((part) => part !== '')
    .join(' ');
}
