import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { sayValue, toNumber } from '../../../scoring/index.ts';
import { STATUS_WORDS } from '../../vocabulary.ts';
import { isOpen, isZeroBySetting, scoreCell } from '../shared/state-words.ts';
import { openSumStyle, scoreStyle, starredStyle, sumStyle } from '../style.ts';
import { addRow, addTitle, boxFrom, type DistrictPage, type Placed } from './district-page.ts';
import { FORM_DECIMALS, formFigure } from './form-figure.ts';
import type { FormPart, SignedRow } from './form-parts.ts';
import { isAgreement } from './is-agreement.ts';
import { expectationOf, targetOf } from './target-of.ts';
import { weightCell, weightSumCell } from './weights.ts';

/**
 * One part of the official form: title, header, and its indicators in one table of 100 with their sum. Results have
 * five columns of targets, competencies what is expected. What is monitored only is no part of it.
 */
export function addForm(page: DistrictPage, part: FormPart): void {
  addTitle(page, words.partTitle[part.form]);
  const first = page.tab.next;
  if (part.form === 'results') addResultsHeader(page);
  else addCompetencyHeader(page);
  for (const { section, rows } of part.sections) {
    // A part of one section needs no line that names it.
    if (part.sections.length > 1) addRow(page, [[page.columns.name, section.name]], 'sumText');
    for (const row of rows) addIndicator(page, part, row);
  }
  addSum(page, part);
  boxFrom(page, first);
}

function addResultsHeader(page: DistrictPage): void {
  const { columns, tab } = page;
  const [from = columns.target] = columns.levels;
  const others = headerCells(page, tabText.indicator, words.result);
  tab.merge({ row: tab.next, column: from, rows: 1, columns: columns.target - from + 1 });
  addRow(page, [[from, words.levels]], 'formHeader');
  const numbers = [...columns.levels, columns.target].map(
    (column, at): Placed => [column, words.levelNumbers[at] ?? null],
  );
  addRow(page, [...others, ...numbers], 'formHeader');
}

function addCompetencyHeader(page: DistrictPage): void {
  const others = headerCells(page, words.competency, words.shown);
  addRow(page, [...others, [joinTargets(page), words.expected]], 'formHeader');
}

const headerCells = ({ columns }: DistrictPage, name: string, result: string): Placed[] => [
  [columns.code, words.number],
  [columns.name, name],
  [columns.result, result],
  [columns.score, words.scored],
  [columns.weight, words.weight],
  [columns.weighted, words.weighted],
];

/** One cell for what is expected, over the columns of the targets. */
function joinTargets({ columns, tab }: DistrictPage): number {
  const [from = columns.target] = columns.levels;
  tab.merge({ row: tab.next, column: from, rows: 1, columns: columns.target - from + 1 });
  return from;
}

function addIndicator(page: DistrictPage, { form }: FormPart, formRow: SignedRow): void {
  const { columns, district } = page;
  const { row } = formRow;
  const { indicator, exact, status } = row;
  const blank = isAgreement(district);
  const cell = blank ? { value: null, style: null } : scoreCell({ status, score: formFigure(exact.score) });
  const figure = (status === 'confirmed' ? starredStyle : scoreStyle)(FORM_DECIMALS);
  addRow(page, [
    [columns.code, indicator.code, 'center'],
    [columns.name, indicator.name, 'smallText'],
    ...(form === 'results'
      ? targetCells(page, formRow)
      : [[joinTargets(page), expectationOf(row), 'smallText'] as Placed]),
    [columns.result, blank ? null : resultOf(page, formRow), 'smallText'],
    [columns.score, cell.value, cell.style ?? figure],
    weightCell(columns.weight, formRow, page.digits),
    [columns.weighted, blank ? null : formFigure(formRow.product), scoreStyle(FORM_DECIMALS)],
  ]);
}

/** Levels 1–4 where the office gave them, and the target. */
function targetCells({ columns }: DistrictPage, { row }: SignedRow): Placed[] {
  const { criterion } = row.indicator;
  const levels = columns.levels.map((column, at): Placed => {
    const level = criterion?.levels.find(({ score }) => score === at + 1);
    return [column, level ? toNumber(level.bound) : null, 'centerSmall'];
  });
  // Levels that the criterion does not use are none.
  const isBare = row.indicator.hasLevels && (criterion?.levels.length ?? 0) > 0;
  return [...levels, [columns.target, targetOf(row, isBare), 'smallText']];
}

/** The result in words; ยังไม่ส่ง or ไม่ประเมิน where ตั้งค่า makes that a 0. */
function resultOf({ run }: DistrictPage, { row }: SignedRow): string | null {
  if (isZeroBySetting(row)) return STATUS_WORDS[row.status];
  const { value } = row.exact;
  return (value && sayValue(row.indicator, value, run.round.settings.decimals)) || null;
}

/** The weights that count and the part's score: the exact sum of its rows, rounded once. */
function addSum(page: DistrictPage, part: FormPart): void {
  const { columns, district } = page;
  const waits = !isAgreement(district) && part.rows.some(({ row }) => isOpen(row));
  const style = waits ? openSumStyle : sumStyle;
  const cells: Placed[] = [
    [columns.name, (waits ? words.partSoFar : words.partSum)(words.part[part.form])],
    weightSumCell(columns.weight, part.rows, waits, page.digits),
    [columns.weighted, isAgreement(district) ? null : formFigure(part.score), style(FORM_DECIMALS)],
  ];
  addRow(page, cells, waits ? 'partText' : 'sumText');
}
