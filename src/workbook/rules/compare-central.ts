import { ruleText } from '../../language/rules.ts';
import { type Grid, type Place, placeOf } from '../grid.ts';
import { parseIndicators } from '../indicators/parse-indicators.ts';
import { Problems } from '../problems/collector.ts';
import { severityOf } from '../problems/problem.ts';
import { findColumns } from '../reading/find-columns.ts';
import type { CentralRules, DistrictRow, IndicatorRow } from '../round.ts';
import { findList } from '../set-up/input-tabs.ts';
import { INDICATOR_HEADER, type IndicatorColumn, OPTIONAL_TAB } from '../vocabulary.ts';
import { canonicalName } from './canonical.ts';
import { compareRules, type RuleDifference, type RuleField } from './compare-rules.ts';
import { indicatorRules } from './rules-of.ts';

/**
 * Compares the rules of ตัวชี้วัด with those of ตัวชี้วัดกลาง, where such a tab stands, and reports every difference at the
 * cell of ตัวชี้วัด that has it. Rows of the central tab that cannot be read are told and left out: the round is scored
 * whatever stands there.
 */
export function compareCentral(
  grids: readonly Grid[],
  tab: Grid,
  indicators: readonly IndicatorRow[],
  districts: readonly DistrictRow[],
  problems: Problems,
): CentralRules | null {
  const central = findList(OPTIONAL_TAB.central, grids);
  if (!central) return null;
  const found = new Problems();
  const parsed = parseIndicators(central, null, districts, found);
  const faults = found.all.filter(({ code }) => severityOf(code) === 'error');
  const [first] = faults;
  if (first) {
    const { cell, message } = first;
    problems.add('central-unreadable', { tab: central.title, cell }, ruleText.unreadable(message));
  }
  const faultyRows = new Set(faults.map(({ cell }) => rowOf(cell)));
  const readable = parsed.indicators.filter(({ codePlace }) => !faultyRows.has(rowOf(codePlace.cell)));
  if (readable.length === 0) return { differences: 0, isWhole: false };
  const known = new Set(parsed.indicators.map(({ code }) => canonicalName(code)));
  const theirs = new Map(readable.map((one) => [canonicalName(one.code), one]));
  const columns = findColumns(tab, INDICATOR_HEADER, new Problems());
  let differences = 0;
  for (const one of indicators) {
    const key = canonicalName(one.code);
    const other = theirs.get(key);
    if (!other && known.has(key)) continue;
    differences += other
      ? reportDifferences(one, rulesApart(one, other), placesIn(tab, columns, one), problems)
      : reportAbsent(one.codePlace, ruleText.notThere(one.code), problems);
  }
  const ours = new Set(indicators.map(({ code }) => canonicalName(code)));
  for (const one of readable) {
    if (!ours.has(canonicalName(one.code)))
      differences += reportAbsent(one.codePlace, ruleText.notHere(one.code), problems);
  }
  return { differences, isWhole: !first };
}

const rowOf = (cell: string): string => cell.replace(/^[A-Z]+/, '');

const rulesApart = (here: IndicatorRow, there: IndicatorRow): RuleDifference[] =>
  compareRules(indicatorRules(here, here.sectionName), indicatorRules(there, there.sectionName));

function reportAbsent(place: Place, message: string, problems: Problems): number {
  problems.add('central-differs', place, message);
  return 1;
}

/** The columns of ตัวชี้วัด that say what the rules say. */
const COLUMN: Readonly<Record<RuleField, IndicatorColumn>> = {
  section: 'section',
  weight: 'weight',
  unit: 'unit',
  measure: 'measure',
  inputs: 'labels',
  criterion: 'rule',
  operator: 'operator',
  target: 'target',
  level0: 'level0',
  level1: 'level1',
  level2: 'level2',
  level3: 'level3',
  level4: 'level4',
  lowest: 'lowest',
  kinds: 'scope',
};

/** Where a field of an indicator stands; its code where there is no such column. */
const placesIn =
  (tab: Grid, columns: Readonly<Record<IndicatorColumn, number>>, { codePlace }: IndicatorRow) =>
  (field: RuleField): Place => {
    const column = columns[COLUMN[field]];
    return column < 0 ? codePlace : placeOf(tab, Number(rowOf(codePlace.cell)) - 1, column);
  };

/** A notice a cell: what has no column of its own is told together. */
function reportDifferences(
  { code, owner }: IndicatorRow,
  apart: readonly RuleDifference[],
  placeOfField: (field: RuleField) => Place,
  problems: Problems,
): number {
  const byCell = new Map<string, { place: Place; parts: string[] }>();
  for (const { field, here, there } of apart) {
    const place = placeOfField(field);
    const told = byCell.get(place.cell) ?? { place, parts: [] };
    told.parts.push(ruleText.difference(field, here, there));
    byCell.set(place.cell, told);
  }
  byCell.forEach(({ place, parts }) => {
    problems.add('central-differs', place, ruleText.differs(code, parts), owner);
  });
  return apart.length;
}
