import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { toNumber } from '../../../scoring/index.ts';
import { STATUS_WORDS } from '../../vocabulary.ts';
import { isMonitored, scoreCell } from '../shared/state-words.ts';
import { openSumStyle, scoreStyle, starredStyle, sumStyle } from '../style.ts';
import { addRow, addTitle, boxFrom, type DistrictPage, type Placed } from './district-page.ts';
import { FORM_DECIMALS, formFigure } from './form-figure.ts';
import { isOpen } from './open-results.ts';
import { targetOf, tellResult } from './tell-result.ts';
import { type CountedWeight, isWhole, sumOf, weightCell, weightSumCell } from './weights.ts';

/** How one form is laid out. */
interface Layout {
  /** Any of its indicators has levels; where another form has them, their columns are there all the same. */
  readonly hasLevels: boolean;
  /** The weights of each of its sections make 100. */
  readonly isWhole: boolean;
}

/**
 * One official form: title, header, and the indicators of these sections with a sum for each. What is monitored only
 * is no part of it.
 */
export function addForm(page: DistrictPage, title: string, sections: readonly number[]): void {
  if (sections.length === 0) return;
  const { tab, columns, run } = page;
  addTitle(page, title);
  const first = tab.next;
  const { indicators } = run.assessment.round;
  const isOnForm = (index: number): boolean => !isMonitored(page.district.indicators[index] ?? { weight: 0 });
  const hasLevels = indicators.some(
    (one, index) => one.hasLevels && isOnForm(index) && sections.indexOf(one.section) >= 0,
  );
  const layout = { hasLevels, isWhole: sections.every((section) => isWhole(weightsOf(page, section))) };
  addHeader(page, title === words.competencyForm ? words.competency : tabText.indicator, layout);
  for (const section of sections) {
    const name = run.assessment.round.sections[section]?.name ?? '';
    // A form of one section needs no line that names it.
    if (sections.length > 1) addRow(page, [[columns.name, name]], 'sumText');
    indicators.forEach((one, index) => {
      if (one.section === section && isOnForm(index)) addIndicator(page, index, layout);
    });
    addSum(page, section, name, layout);
  }
  boxFrom(page, first);
}

const weightsOf = ({ run, score }: DistrictPage, section: number): CountedWeight[] =>
  run.assessment.round.indicators.flatMap((one, index) =>
    one.section === section ? [{ weight: one.weight, counts: !!score.indicators[index]?.score }] : [],
  );

/** One cell for the target where the columns of levels stand empty beside it. */
function joinTarget({ columns, tab }: DistrictPage): number {
  const [from = columns.target] = columns.levels;
  if (from < columns.target)
    tab.merge({ row: tab.next, column: from, rows: 1, columns: columns.levels.length + 1 });
  return from;
}

function addHeader(page: DistrictPage, name: string, { hasLevels, isWhole: whole }: Layout): void {
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

function addIndicator(page: DistrictPage, index: number, { hasLevels, isWhole: whole }: Layout): void {
  const { columns, run, district, score: exactly } = page;
  const { round } = run.assessment;
  const one = round.indicators[index];
  const scored = district.indicators[index];
  if (!one || !scored) return;
  const { decimals } = round.settings;
  const exactScore = exactly.indicators[index]?.score;
  const cell = scoreCell({ ...scored, score: formFigure(exactScore) });
  const text = columns.levels.length > 0 ? 'smallText' : 'text';
  const levels = columns.levels.map((column, at): Placed => {
    const level = one.criterion?.levels.find(({ score }) => score === at + 1);
    return [column, level ? toNumber(level.bound) : null, 'center'];
  });
  const value = exactly.indicators[index]?.value;
  const figure = (scored.status === 'confirmed' ? starredStyle : scoreStyle)(FORM_DECIMALS);
  const isZeroBySetting =
    scored.score !== null && (scored.status === 'missing' || scored.status === 'not-assessed');
  const result = isZeroBySetting ? STATUS_WORDS[scored.status] : value && tellResult(one, value, decimals);
  addRow(page, [
    [columns.code, one.code, 'center'],
    [columns.name, one.name, text],
    ...(hasLevels ? levels : []),
    [hasLevels ? columns.target : joinTarget(page), targetOf(one, hasLevels), text],
    [columns.result, result || null, text],
    [columns.score, cell.value, cell.style ?? figure],
    weightCell(columns.weight, { weight: one.weight, counts: scored.score !== null }, whole),
    [columns.weighted, formFigure(exactly.weighted[index]), scoreStyle(FORM_DECIMALS)],
  ]);
}

/** The weights that count and the section's score, which is their weighted mean, not a sum of rounded rows. */
function addSum(page: DistrictPage, section: number, name: string, layout: Layout): void {
  const { columns, run, district, score } = page;
  const { indicators } = run.assessment.round;
  const waits = district.indicators.some(
    (one, i) => indicators[i]?.section === section && isOpen(one) && !isMonitored(one),
  );
  const style = waits ? openSumStyle : sumStyle;
  const cells: Placed[] = [
    [columns.name, waits ? words.sectionSoFar(name) : tabText.sectionSum(name)],
    weightSumCell(columns.weight, sumOf(weightsOf(page, section)), layout.isWhole, waits),
    [columns.weighted, formFigure(score.sections[section]), style(FORM_DECIMALS)],
  ];
  addRow(page, cells, waits ? 'partText' : 'sumText');
}
