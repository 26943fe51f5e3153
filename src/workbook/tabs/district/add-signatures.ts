import { districtText as words } from '../../../language/district.ts';
import { stateWords } from '../shared/state-words.ts';
import { addRow, type DistrictPage } from './district-page.ts';

/**
 * Signature and date lines: of the assessed, who acknowledges the result, of the assessor, and of the superior. Above
 * them stands in amber what keeps the form from being signed.
 */
export function addSignatures(page: DistrictPage): void {
  const { columns, district, run, tab } = page;
  const { assessor, assessorPosition } = run.round.settings;
  const beside = (left: string, right: string): void =>
    addRow(page, [
      [columns.name, left, 'signature'],
      [columns.rightHalf, right, 'signature'],
    ]);
  tab.merge({ row: tab.next, column: 0, rows: 1, columns: columns.widths.length });
  if (district.complete) tab.row([]);
  else tab.line(words.notToSign(stateWords(district)), 'warning');
  beside(words.acknowledged, words.informed);
  addRow(page, [[columns.rightHalf, words.notSigned, 'center']]);
  tab.row([]);
  beside(words.sign(words.assessedRole), words.sign(words.assessorRole));
  beside(words.name(district.person), words.name(assessor));
  beside(words.position(district.position), words.position(assessorPosition));
  beside(words.date, words.date);
  tab.line(words.superior, 'plain');
  tab.row([]);
  tab.line(words.superiorSign, 'plain');
  tab.line(words.receipt(district.receipt), 'subtitle');
}
