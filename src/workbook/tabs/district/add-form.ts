import { districtText as words } from '../../../language/district.ts';
import { tabText } from '../../../language/tabs.ts';
import { plus, toNumber, ZERO } from '../../../scoring/index.ts';
import { STATUS_WORDS } from '../../vocabulary.ts';
import { scoreCell } from '../state-words.ts';
import { scoreStyle, sumStyle } from '../style.ts';
import { addRow, addTitle, boxFrom, type DistrictPage, type Placed } from './district-page.ts';
import { targetOf, tellResult } from './tell-result.ts';

/** One official form: title, header, and the indicators of these sections with a sum for each. */
export function addForm(page: DistrictPage, title: string, sections: readonly number[]): void {
  if (sections.length === 0) return;
  const { tab, columns, run } = page;
  addTitle(page, title);
  const first = tab.next;
  const { indicators } = run.assessment.round;
  const hasLevels = indicators.some((one) => one.hasLevels && sections.indexOf(one.section) >= 0);
  addHeader(page, title === words.competencyForm ? words.competency : tabText.indicator, hasLevels);
  for (const section of sections) {
    const name = run.assessment.round.sections[section]?.name ?? '';
    // A form of one section needs no line that names it.
    if (sections.length > 1) addRow(page, [[columns.name, name]], 'sumText');
    indicators.forEach((one, index) => {
      if (one.section === section) addIndicator(page, index);
    });
    addSum(page, section, name);
  }
  boxFrom(page, first);
}

/** `hasLevels`: of this form; where another form has them, their columns are there all the same. */
function addHeader(page: DistrictPage, name: string, hasLevels: boolean): void {
  const { columns, tab } = page;
  const others: Placed[] = [
    [columns.code, tabText.code],
    [columns.name, name],
    [columns.result, tabText.result],
    [columns.score, tabText.score],
    [columns.weight, tabText.weight],
    [columns.weighted, words.weighted],
  ];
  const [from = columns.target] = columns.levels;
  if (from < columns.target)
    tab.merge({ row: tab.next, column: from, rows: 1, columns: columns.levels.length + 1 });
  if (!hasLevels) {
    addRow(page, [...others, [from, words.fullTarget]], 'formHeader');
    return;
  }
  addRow(page, [[from, words.levels]], 'formHeader');
  const numbers = [...columns.levels, columns.target].map((column, index): Placed => [column, index + 1]);
  addRow(page, [...others, ...numbers], 'formHeader');
}

function addIndicator(page: DistrictPage, index: number): void {
  const { columns, run, district, score: exactly } = page;
  const { round } = run.assessment;
  const one = round.indicators[index];
  const scored = district.indicators[index];
  if (!one || !scored) return;
  const { decimals } = round.settings;
  const cell = scoreCell(scored);
  const text = columns.levels.length > 0 ? 'smallText' : 'text';
  const levels = columns.levels.map((column, at): Placed => {
    const level = one.criterion?.levels.find(({ score }) => score === at + 1);
    return [column, level ? toNumber(level.bound) : null, 'center'];
  });
  const value = exactly.indicators[index]?.value;
  const mark = scored.status === 'confirmed' ? words.confirmedMark : '';
  const isZeroBySetting =
    scored.score !== null && (scored.status === 'missing' || scored.status === 'not-assessed');
  const result = isZeroBySetting ? STATUS_WORDS[scored.status] : value && tellResult(one, value, decimals);
  addRow(page, [
    [columns.code, one.code, 'center'],
    [columns.name, one.name, text],
    ...levels,
    [columns.target, targetOf(one, columns.levels.length > 0), text],
    [columns.result, `${result ?? ''}${mark}` || null, text],
    [columns.score, cell.value, cell.style ?? scoreStyle(decimals)],
    [columns.weight, scored.weight, 'figure'],
    [columns.weighted, scored.weighted, scoreStyle(decimals)],
  ]);
}

/** The weights that have a score and the section's score, which is their weighted mean, not a sum of rounded rows. */
function addSum(page: DistrictPage, section: number, name: string): void {
  const { columns, run, district, score } = page;
  const { indicators, settings } = run.assessment.round;
  const weights = indicators.reduce(
    (sum, one, index) =>
      one.section === section && score.indicators[index]?.score ? plus(sum, one.weight) : sum,
    ZERO,
  );
  const cells: Placed[] = [
    [columns.name, tabText.sectionSum(name)],
    [columns.weight, toNumber(weights), 'sumFigure'],
    [columns.weighted, district.sections[section]?.score ?? null, sumStyle(settings.decimals)],
  ];
  addRow(page, cells, 'sumText');
}
