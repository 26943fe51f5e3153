import { historyText } from '../../language/history.ts';
import { cleanTitle } from '../tabs/titles.ts';
import { TAB } from '../vocabulary.ts';

/** Longest title an .xlsx file takes. */
const LONGEST = 31;

/**
 * Titles for the copy of a result form of a closed round, the wanted one first: `ปิดแล้ว 2567-2 ยุทธศาสตร์ฯ`, then
 * with a number behind. None begins as the title of a result form does.
 */
export function closedTitle(form: string, fiscalYear: number, round: number, turn: number): string {
  const short = form.indexOf(TAB.formPrefix) === 0 ? form.slice(TAB.formPrefix.length) : form;
  const mark = turn === 1 ? '' : historyText.again(turn);
  return cleanTitle(historyText.closedForm(fiscalYear, round, short), LONGEST - mark.length) + mark;
}
