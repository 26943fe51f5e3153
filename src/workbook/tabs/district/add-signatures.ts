import { districtText as words } from '../../../language/district.ts';
import { addRow, type DistrictPage } from './district-page.ts';

/** Signature and date lines: of the assessed, who acknowledges the result, of the assessor, and of the superior. */
export function addSignatures(page: DistrictPage): void {
  const { columns, row, run, tab } = page;
  const { assessor, assessorPosition } = run.assessment.round.settings;
  const beside = (left: string, right: string): void =>
    addRow(page, [
      [columns.name, left, 'signature'],
      [columns.rightHalf, right, 'signature'],
    ]);
  tab.row([]);
  beside(words.acknowledged, words.informed);
  tab.row([]);
  beside(words.sign(words.assessedRole), words.sign(words.assessorRole));
  beside(words.name(row.person), words.name(assessor));
  beside(words.position(row.position), words.position(assessorPosition));
  beside(words.date, words.date);
  tab.line(words.superior, 'plain');
  tab.row([]);
  tab.line(words.superiorSign, 'plain');
}
