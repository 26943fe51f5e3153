import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { sayValue, toNumber } from '../../../scoring/index.ts';
import type { Round } from '../../round.ts';
import type { ScoredRow, ScoredSection } from '../../scored-district.ts';
import { STATUS_WORDS } from '../../vocabulary.ts';
import { countedRows, isOpen, isZeroBySetting, scoreCell } from '../shared/state-words.ts';
import { openSumStyle, scoreStyle, starredStyle, sumStyle } from '../style.ts';
import { addRow, addTitle, boxFrom, type DistrictPage, type Placed } from './district-page.ts';
import { FORM_DECIMALS, formFigure } from './form-figure.ts';
import { targetOf } from './target-of.ts';
import { type CountedWeight, makeHundred, sumOf, weightCell, weightSumCell } from './weights.ts';

/** How one form is laid out. */
interface Layout {
  /** Any of its indicators has levels; where another form has them, their columns are there all the same. */
  readonly hasLevels: boolean;
  /** The weights of each of its sections make 100. */
  readonly makeHundred: boolean;
}

/**
 * One official form: title, header, and the indicators of these sections with a sum for each. What is monitored only
 * is no part of it.
 */
export function addForm(page: DistrictPage, title: string, sections: readonly ScoredSection[]): void {
  if (sections.length === 0) return;
  const { tab, columns } = page;
  addTitle(page, title);
  const first = tab.next;
  // By what anybody is scored: a target of one district's own changes no number of rows.
  const { rated } = page.run.round;
  const hasLevels =
    columns.levels.length > 0 &&
    sections.some(({ rows }) =>
      countedRows(rows).some(({ indicator: { code } }) => hasLevelsSomewhere(rated, code)),
    );
  const layout = { hasLevels, makeHundred: sections.every((section) => makeHundred(weightsOf(section))) };
  addHeader(page, title === words.competencyForm ? words.competency : tabText.indicator, layout);
  for (const section of sections) {
    // A form of one section needs no line that names it.
    if (sections.length > 1) addRow(page, [[columns.name, section.section.name]], 'sumText');
    for (const row of countedRows(section.rows)) addIndicator(page, row, layout);
    addSum(page, section, layout);
  }
  boxFrom(page, first);
}

const hasLevelsSomewhere = (rated: Round['rated'], code: string): boolean =>
  rated.some((rows) => rows.some(({ indicator }) => indicator.code === code && indicator.hasLevels));

const weightsOf = ({ rows }: ScoredSection): CountedWeight[] =>
  rows.map(({ indicator, score }) => ({ weight: indicator.weight, counts: score !== null }));

/** One cell for the target where the columns of levels stand empty beside it. */
function joinTarget({ columns, tab }: DistrictPage): number {
  const [from = columns.target] = columns.levels;
  if (from < columns.target)
    tab.merge({ row: tab.next, column: from, rows: 1, columns: columns.levels.length + 1 });
  return from;
}

function addHeader(page: DistrictPage, name: string, { hasLevels, makeHundred: whole }: Layout): void {
  const { columns } = page;
  const others: Placed[] = [
    [columns.code, tabText.code],
    [columns.name, name],
    [columns.result, words.result],
    [columns.score, words.scored],
    [columns.weight, words.weight],
    [columns.weighted, words.weighted(whole, columns.levels.length > 0)],
  ];
  const from = joinTarget(page);
  if (!hasLevels) {
    addRow(page, [...others, [from, words.fullTarget]], 'formHeader');
    return;
  }
  addRow(page, [[from, words.levels]], 'formHeader');
  const numbers = [...columns.levels, columns.target].map((column, index): Placed => [column, index + 1]);
  addRow(page, [...others, ...numbers], 'formHeader');
}

function addIndicator(page: DistrictPage, row: ScoredRow, { hasLevels, makeHundred: whole }: Layout): void {
  const { columns, run } = page;
  const { indicator, exact, status } = row;
  const cell = scoreCell({ status, score: formFigure(exact.score) });
  const text = columns.levels.length > 0 ? 'smallText' : 'text';
  const levels = columns.levels.map((column, at): Placed => {
    const level = indicator.criterion?.levels.find(({ score }) => score === at + 1);
    return [column, level ? toNumber(level.bound) : null, 'center'];
  });
  const figure = (status === 'confirmed' ? starredStyle : scoreStyle)(FORM_DECIMALS);
  const result = isZeroBySetting(row)
    ? STATUS_WORDS[status]
    : exact.value && sayValue(indicator, exact.value, run.round.settings.decimals);
  addRow(page, [
    [columns.code, indicator.code, 'center'],
    [columns.name, indicator.name, text],
    ...(hasLevels ? levels : []),
    [hasLevels ? columns.target : joinTarget(page), targetOf(row, hasLevels), text],
    [columns.result, result || null, text],
    [columns.score, cell.value, cell.style ?? figure],
    weightCell(columns.weight, { weight: indicator.weight, counts: row.score !== null }, whole),
    [columns.weighted, formFigure(exact.weighted), scoreStyle(FORM_DECIMALS)],
  ]);
}

/** The weights that count and the section's score, which is their weighted mean, not a sum of rounded rows. */
function addSum(page: DistrictPage, section: ScoredSection, layout: Layout): void {
  const { columns } = page;
  const { name } = section.section;
  const waits = countedRows(section.rows).some(isOpen);
  const style = waits ? openSumStyle : sumStyle;
  const cells: Placed[] = [
    [columns.name, waits ? words.sectionSoFar(name) : tabText.sectionSum(name)],
    weightSumCell(columns.weight, sumOf(weightsOf(section)), layout.makeHundred, waits),
    [columns.weighted, formFigure(section.exact), style(FORM_DECIMALS)],
  ];
  addRow(page, cells, waits ? 'partText' : 'sumText');
}
