import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { scoreFixed } from '../../../scoring/index.ts';
import { openSumStyle, type StyleName, scoreStyle, sumStyle } from '../style.ts';
import { addRow, addTitle, boxFrom, type DistrictPage, type Placed } from './district-page.ts';
import { FORM_DECIMALS, formFigure } from './form-figure.ts';
import type { FormPart } from './form-parts.ts';
import { isAgreement } from './is-agreement.ts';
import { weightCell } from './weights.ts';

/**
 * สรุปผลการประเมิน: how the parts make the total, the percent and the grade, and beside them the committee's own; of an
 * incomplete district the total so far, which is called so, and how far it can still go. All districts have the same rows.
 */
export function addOverall(page: DistrictPage, parts: readonly FormPart[]): void {
  const { columns, district, tab } = page;
  const { exact } = district;
  const blank = isAgreement(district);
  addTitle(page, words.overall);
  const first = tab.next;
  joined(
    page,
    [
      [columns.name, words.section],
      [columns.score, words.scored],
      [columns.weight, words.weight],
      [columns.weighted, words.weighted],
    ],
    'formHeader',
  );
  for (const part of parts) {
    joined(page, [
      [columns.name, words.part[part.form], 'text'],
      [columns.score, blank ? null : formFigure(part.score), scoreStyle(FORM_DECIMALS)],
      weightCell(columns.weight, part, page.digits),
      [columns.weighted, blank ? null : formFigure(part.product), scoreStyle(FORM_DECIMALS)],
    ]);
  }
  const isFinal = district.complete || blank;
  const sum = (label: string, value: number | string | null, style: StyleName): void =>
    joined(
      page,
      [
        [columns.name, label],
        [columns.weighted, blank ? null : (value ?? tabText.notYet), style],
      ],
      isFinal ? 'sumText' : 'partText',
    );
  const total = formFigure(exact.total);
  if (isFinal) {
    sum(tabText.outOf, total, sumStyle(FORM_DECIMALS));
    sum(words.percent, district.percent, 'sum2');
  } else {
    sum(words.totalSoFar, total, openSumStyle(FORM_DECIMALS));
    sum(words.percentSoFar, district.percent, 'openSum2');
  }
  sum(words.grade, district.grade, isFinal ? 'sumFigure' : 'openSum2');
  addModerated(page);
  boxFrom(page, first);
  addReachable(page);
}

/** ผลหลังกลั่นกรอง: rows where any district has one, so that all tabs have the same rows. */
function addModerated(page: DistrictPage): void {
  const { columns, district, run, tab } = page;
  if (run.round.moderated.size === 0) return;
  const { moderated } = district;
  joined(page, [
    [columns.name, words.moderatedPercent, 'sumText'],
    [columns.weighted, moderated ? moderated.percent : words.none, 'sum2'],
  ]);
  joined(page, [
    [columns.name, words.moderatedGrade, 'sumText'],
    [columns.weighted, moderated ? (moderated.grade ?? words.none) : words.none, 'sumFigure'],
  ]);
  const reason = moderated ? words.moderatedReason(moderated.reason, moderated.decision) : null;
  tab.merge({ row: tab.next, column: columns.name, rows: 1, columns: columns.weighted - columns.name + 1 });
  addRow(page, [[columns.name, reason, 'text']]);
}

/** How far the total can still go. The row is there for every district, so that all tabs have the same rows. */
function addReachable(page: DistrictPage): void {
  const { columns, district, tab } = page;
  const { range } = district.exact;
  // Two figures and a word take the room of two columns.
  const { weight, weighted } = columns;
  tab.merge({ row: tab.next, column: weight, rows: 1, columns: weighted - weight + 1 });
  if (district.complete || isAgreement(district)) {
    joined(page, []);
    return;
  }
  const reachable = range
    ? tabText.range(scoreFixed(range[0], FORM_DECIMALS), scoreFixed(range[1], FORM_DECIMALS))
    : tabText.notYet;
  joined(
    page,
    [
      [columns.name, words.reachable],
      [weight, reachable, 'openSum2'],
    ],
    'partText',
  );
}

/** A row whose first text has the room of the empty columns beside it. */
function joined(page: DistrictPage, cells: readonly Placed[], fill?: StyleName): void {
  const { columns, tab } = page;
  tab.merge({ row: tab.next, column: columns.name, rows: 1, columns: columns.score - columns.name });
  addRow(page, cells, fill);
}
