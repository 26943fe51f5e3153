import { problemText } from '../../language/problems.ts';
import { compare, type Exact, ZERO } from '../../scoring/index.ts';
import type { Grid } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import { findColumns, reportColumnMissing } from '../reading/find-columns.ts';
import { nearestNames } from '../reading/find-name.ts';
import { lookAlikeKey, sameName } from '../reading/normalise.ts';
import { openPoint } from '../reading/open-point.ts';
import { spreadRows } from '../reading/spread-rows.ts';
import { isTotalRow } from '../reading/total-row.ts';
import type { DistrictRow, IndicatorRow, SectionRow } from '../round.ts';
import {
  INDICATOR_HEADER,
  type IndicatorColumn,
  LEVEL_COLUMNS,
  MEASURE_WORDS,
  REQUIRED_INDICATOR_COLUMNS,
} from '../vocabulary.ts';
import { checkScale } from './check-scale.ts';
import { checkWeights, type WeightedRow } from './check-weights.ts';
import { codeFault } from './code-fault.ts';
import { parseCriterion } from './parse-criterion.ts';
import { parseLabels } from './parse-labels.ts';
import { parseScope } from './parse-scope.ts';
import { withReadyForms } from './ready-forms.ts';
import { reportUnused } from './report-unused.ts';
import { headerOf, type RowReader, readRow } from './row-reader.ts';

export interface ParsedIndicators {
  readonly indicators: readonly IndicatorRow[];
  /** Indices of the sections that a row names; none where some row's section is not known. */
  readonly usedSections: ReadonlySet<number>;
  /** Number of รอยืนยัน cells that are not settled. */
  readonly unconfirmed: number;
}

/**
 * Reads ตัวชี้วัด, blank cells as แบบสำเร็จรูป says: one indicator a row; total rows and rows without code and วิธีวัด (a remark) are passed over, and
 * said so. `sections`: null where ตั้งค่า could not tell them, so that no indicator is blamed for it; `districts`: whom
 * ใช้กับ may name.
 */
export function parseIndicators(
  tab: Grid,
  sections: readonly SectionRow[] | null,
  districts: readonly DistrictRow[],
  problems: Problems,
): ParsedIndicators {
  const columns = findColumns(tab, INDICATOR_HEADER, problems);
  const missing = REQUIRED_INDICATOR_COLUMNS.filter((column) => columns[column] < 0);
  for (const column of missing) reportColumnMissing(tab, headerOf(column), problems);
  if (missing.length > 0) return { indicators: [], usedSections: new Set(), unconfirmed: 0 };
  const grid = withReadyForms(spreadRows(tab, columns, columns.code, problems), problems);

  const weighted: WeightedRow[] = [];
  const seen = new Map<string, string>();
  let unconfirmed = 0;
  grid.values.forEach((_, index) => {
    if (index === 0) return;
    const row = readRow(grid, index, columns, problems);
    const open = openPoint(row.text('unconfirmed'));
    if (open !== '') {
      unconfirmed += 1;
      problems.add('unconfirmed', row.place('unconfirmed'), problemText.unconfirmed(open), row.text('owner'));
    }
    const found = isIndicator(row, problems) ? parseRow(row, sections, districts, seen, problems) : null;
    if (found) weighted.push(found);
  });
  if (seen.size === 0) {
    problems.add('no-indicators', { tab: grid.title, cell: '' }, problemText.noIndicators);
  }
  if (sections) checkWeights(weighted, sections, districts, problems);
  const named = weighted.map(({ section }) => section);
  return {
    indicators: weighted.flatMap(({ indicator }) => indicator ?? []),
    usedSections: new Set(named.indexOf(-1) < 0 ? named : []),
    unconfirmed,
  };
}

const KEYS = ['code', 'section', 'name'] as const;
const COLUMNS = Object.keys(INDICATOR_HEADER) as IndicatorColumn[]; // Object.keys forgets the key type
/** What may stand in a row that is none: รอยืนยัน is told by itself. */
const TOLD = COLUMNS.filter((column) => column !== 'unconfirmed');

/** False for blank rows, totals, and rows without a code; what is filled in there is told. */
function isIndicator(row: RowReader, problems: Problems): boolean {
  const hasMeasure = row.text('measure') !== '';
  const total = hasMeasure ? undefined : KEYS.find((column) => isTotalRow(row.text(column)));
  if (total) problems.add('row-skipped', row.place(total), problemText.totalRow(row.text(total)));
  if (total || row.text('code') !== '') return !total;
  if (hasMeasure) problems.add('bad-code', row.place('code'), problemText.codeMissing);
  else if (TOLD.some((column) => row.text(column) !== '')) {
    problems.add('row-skipped', row.place('code'), problemText.rowSkipped);
  }
  return false;
}

function parseRow(
  row: RowReader,
  sections: readonly SectionRow[] | null,
  districts: readonly DistrictRow[],
  seen: Map<string, string>,
  problems: Problems,
): WeightedRow {
  const code = row.text('code');
  const codePlace = row.place('code');
  const first = seen.get(lookAlikeKey(code));
  if (first !== undefined) problems.add('duplicate-code', codePlace, problemText.duplicateCode(code, first));
  else seen.set(lookAlikeKey(code), codePlace.cell);
  const wrong = codeFault(row);
  if (wrong !== null) problems.add('bad-code', codePlace, wrong);

  const section = findSection(row, sections, problems);
  const weight = parseWeight(row, problems);
  const scope = parseScope(row, districts, problems);
  const weighted = { section, weight, scope, weightPlace: row.place('weight'), indicator: null };
  const measure = row.word('measure', MEASURE_WORDS, undefined);
  if (measure === undefined) {
    const words = Object.keys(MEASURE_WORDS);
    const typed = row.text('measure');
    const form = typed === '' ? row.place('form').cell : '';
    const unknown = problemText.unknownWord(headerOf('measure'), typed, words);
    row.report('measure', form === '' ? unknown : problemText.measureMissing(form, words));
    return weighted;
  }
  const parsed = parseLabels(row.raw('labels'), measure);
  if ('wrong' in parsed) row.report('labels', parsed.wrong);
  const labels = 'labels' in parsed ? parsed.labels : [];
  const criterion = parseCriterion(row, measure, labels.length);
  if (criterion) checkScale(row, { measure, unit: row.text('unit') }, criterion, problems);
  reportUnused(row, measure, criterion, problems);
  const indicator: IndicatorRow = {
    code,
    section,
    sectionName: row.text('section'),
    scope,
    name: row.text('name'),
    shortName: row.text('shortName'),
    unit: row.text('unit'),
    weight: weight ?? ZERO,
    measure,
    labels,
    criterion,
    owner: row.text('owner'),
    evidence: row.text('evidence'),
    note: row.text('note'),
    period: row.text('period'),
    unconfirmed: openPoint(row.text('unconfirmed')),
    hasLevels: LEVEL_COLUMNS.slice(1).some((column) => row.text(column) !== ''),
    codePlace,
    weightPlace: weighted.weightPlace,
    targetPlace: row.place('target'),
  };
  return { ...weighted, indicator };
}

function findSection(row: RowReader, sections: readonly SectionRow[] | null, problems: Problems): number {
  if (!sections) return -1;
  const name = row.text('section');
  const index = sections.findIndex((section) => sameName(section.name, name));
  if (index < 0) {
    const names = sections.map((one) => one.name);
    const message =
      name === ''
        ? problemText.sectionMissing(names)
        : problemText.unknownSection(name, nearestNames(name, names));
    problems.add('unknown-section', row.place('section'), message);
  }
  return index;
}

/** A weight of 0 or more, null where there is none. */
function parseWeight(row: RowReader, problems: Problems): Exact | null {
  const weight = row.number('weight');
  if (weight !== 'blank' && weight !== 'unreadable' && compare(weight, ZERO) >= 0) return weight;
  problems.add('bad-weight', row.place('weight'), problemText.badWeight(row.text('weight')));
  return null;
}
