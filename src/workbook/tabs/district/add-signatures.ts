import { formatDate } from '../../../language/dates.ts';
import { districtText as words } from '../../../language/district.ts';
import { stateWords } from '../shared/state-words.ts';
import { addRow, type DistrictPage } from './district-page.ts';
import { isAgreement } from './is-agreement.ts';

/**
 * Signature and date lines: of the assessed, who acknowledges the result, or at the start of the round agrees to what is
 * expected, of the assessor, and of the superior. Above them stands in amber what keeps the form from being signed.
 */
export function addSignatures(page: DistrictPage): void {
  const { columns, district, run, tab } = page;
  const { unconfirmed, settings } = run.round;
  const { assessor, assessorPosition, superior, superiorPosition, reviewBy } = settings;
  const beside = (left: string, right: string): void =>
    addRow(page, [
      [columns.name, left, 'signature'],
      [columns.rightHalf, right, 'signature'],
    ]);
  const agreement = isAgreement(district);
  tab.merge({ row: tab.next, column: 0, rows: 1, columns: columns.widths.length });
  if (agreement) tab.row([]);
  else if (!district.complete) tab.line(words.notToSign(stateWords(district)), 'warning');
  else if (unconfirmed > 0) tab.line(words.draftOf(unconfirmed), 'warning');
  else tab.row([]);
  if (agreement) {
    beside(words.agreed, words.agreedToo);
    tab.row([]);
  } else {
    beside(words.acknowledged, words.informed);
    addRow(page, [[columns.target, words.notSigned, 'center']]);
  }
  if (reviewBy) tab.line(agreement ? '' : words.reviewBy(formatDate(reviewBy)), 'plain');
  tab.row([]);
  beside(words.sign(words.assessedRole), words.sign(words.assessorRole));
  beside(words.name(district.person), words.name(assessor));
  beside(words.position(district.position), words.position(assessorPosition));
  beside(words.date, words.date);
  tab.line(agreement ? words.superiorAgrees : words.superior, 'plain');
  tab.row([]);
  tab.line(words.superiorSign(superior, superiorPosition), 'plain');
  tab.line(words.receipt(district.receipt), 'subtitle');
}
