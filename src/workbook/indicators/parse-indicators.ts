import { problemText } from '../../language/problems.ts';
import { compare, type Exact, exact, ZERO } from '../../scoring/index.ts';
import type { Grid } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { findColumns, tellColumnMissing } from '../reading/find-columns.ts';
import { nearestNames } from '../reading/find-name.ts';
import { lookAlikeKey, sameName } from '../reading/normalise.ts';
import { isErrorText } from '../reading/read-number.ts';
import { spreadRows } from '../reading/spread-rows.ts';
import type { IndicatorRow, SectionRow } from '../round.ts';
import { INDICATOR_HEADER, LEVEL_COLUMNS, MEASURE_WORDS, REQUIRED_INDICATOR_COLUMNS } from '../vocabulary.ts';
import { checkWeights } from './check-weights.ts';
import { parseCriterion } from './parse-criterion.ts';
import { parseLabels } from './parse-labels.ts';
import { headerOf, type RowReader, readRow } from './row-reader.ts';

export interface ParsedIndicators {
  readonly indicators: readonly IndicatorRow[];
  /** Number of รอยืนยัน cells with text. */
  readonly unconfirmed: number;
}

/**
 * Reads ตัวชี้วัด: one indicator a row; rows without code and วิธีวัด (a total, a remark) are passed over, and said
 * so. `sections`: null where ตั้งค่า could not tell them, so that no indicator is blamed for it.
 */
export function parseIndicators(
  tab: Grid,
  sections: readonly SectionRow[] | null,
  problems: Problems,
): ParsedIndicators {
  const columns = findColumns(tab, INDICATOR_HEADER, problems);
  const missing = REQUIRED_INDICATOR_COLUMNS.filter((column) => columns[column] < 0);
  for (const column of missing) tellColumnMissing(tab, headerOf(column), problems);
  if (missing.length > 0) return { indicators: [], unconfirmed: 0 };
  const grid = spreadRows(tab, columns, columns.code, problems);

  const indicators: IndicatorRow[] = [];
  const seen = new Map<string, string>();
  let unconfirmed = 0;
  grid.values.forEach((_, index) => {
    if (index === 0) return;
    const row = readRow(grid, index, columns, problems);
    const open = row.text('unconfirmed');
    if (open !== '') {
      unconfirmed += 1;
      problems.add('unconfirmed', row.place('unconfirmed'), problemText.unconfirmed(open), row.text('owner'));
    }
    const indicator = parseRow(row, sections, seen, problems);
    if (indicator) indicators.push(indicator);
  });
  if (seen.size === 0) {
    problems.add('no-indicators', { tab: grid.title, cell: '' }, problemText.noIndicators);
  }
  if (sections) checkWeights(indicators, sections, problems);
  return { indicators, unconfirmed };
}

function parseRow(
  row: RowReader,
  sections: readonly SectionRow[] | null,
  seen: Map<string, string>,
  problems: Problems,
): IndicatorRow | null {
  const code = row.text('code');
  const name = row.text('name');
  const codePlace = row.place('code');
  if (code === '') {
    if (row.text('measure') !== '') problems.add('bad-code', codePlace, problemText.codeMissing);
    else if (name !== '' || row.text('section') !== '' || row.text('weight') !== '') {
      problems.add('row-skipped', codePlace, problemText.rowSkipped);
    }
    return null;
  }
  const first = seen.get(lookAlikeKey(code));
  if (first !== undefined) problems.add('duplicate-code', codePlace, problemText.duplicateCode(code, first));
  else seen.set(lookAlikeKey(code), codePlace.cell);
  if (isErrorText(code)) problems.add('bad-code', codePlace, problemText.notAName(code));
  else if (code.indexOf(' ') >= 0) problems.add('bad-code', codePlace, problemText.codeWithSpace(code));

  const section = findSection(row, sections, problems);
  const weight = parseWeight(row, problems);
  const measure = row.word('measure', MEASURE_WORDS, undefined);
  if (measure === undefined) {
    const words = Object.keys(MEASURE_WORDS);
    row.tell('measure', problemText.unknownWord(headerOf('measure'), row.text('measure'), words));
    return null;
  }
  const parsed = parseLabels(row.raw('labels'), measure);
  if ('wrong' in parsed) row.tell('labels', parsed.wrong);
  const labels = 'labels' in parsed ? parsed.labels : [];
  const criterion = parseCriterion(row, measure, labels.length);
  return {
    code,
    section,
    sectionName: row.text('section'),
    name,
    shortName: row.text('shortName'),
    unit: row.text('unit'),
    weight,
    measure,
    labels,
    criterion,
    owner: row.text('owner'),
    evidence: row.text('evidence'),
    note: row.text('note'),
    unconfirmed: row.text('unconfirmed'),
    hasLevels: LEVEL_COLUMNS.slice(1).some((column) => row.text(column) !== ''),
    codePlace,
    weightPlace: row.place('weight'),
    targetPlace: row.place('target'),
  };
}

function findSection(row: RowReader, sections: readonly SectionRow[] | null, problems: Problems): number {
  if (!sections) return -1;
  const name = row.text('section');
  const index = sections.findIndex((section) => sameName(section.name, name));
  if (index < 0) {
    const near = nearestNames(
      name,
      sections.map((section) => section.name),
    );
    problems.add('unknown-section', row.place('section'), problemText.unknownSection(name, near));
  }
  return index;
}

function parseWeight(row: RowReader, problems: Problems): Exact {
  const weight = row.number('weight');
  if (weight !== 'blank' && weight !== 'unreadable' && compare(weight, ZERO) > 0) return weight;
  problems.add('bad-weight', row.place('weight'), problemText.badWeight);
  return exact(0);
}
