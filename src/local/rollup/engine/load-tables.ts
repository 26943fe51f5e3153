import type { DuckDBAppender } from '@duckdb/node-api';
import { exact, toFixed } from '../../../scoring/index.ts';
import { MOST_COUNTED } from '../checks/too-large.ts';
import type { Figure, RolledWorkbook, RuleFact } from '../rolled-workbook.ts';
import type { RollUpEngine } from './open-engine.ts';

/** What a column of sql/tables.sql holds; a decimal with so many digits behind the point. */
type Cell = string | boolean | null | { readonly whole: number } | { readonly double: Figure } | Decimal;
interface Decimal {
  readonly decimal: Figure;
  readonly digits: 2 | 4 | 12;
}

/** Digits of a decimal in all, by those behind its point. */
const WIDTHS = { 2: 9, 4: 9, 12: 38 } as const;
/** A shown figure is at most so large; a cell that somebody typed over may hold anything. */
const MOST_SHOWN = 99_999;

const whole = (value: number): Cell => ({ whole: value });
const double = (value: Figure): Cell => ({ double: value });
const percent = (value: Figure): Cell => ({ decimal: value, digits: 2 });
const score = (value: Figure): Cell => ({ decimal: value, digits: 4 });
const counted = (value: Figure): Cell => ({ decimal: value, digits: 12 });

/** Makes the tables of sql/tables.sql and fills them. `base`: what rules are compared with. */
export async function loadTables(
  engine: RollUpEngine,
  workbooks: readonly RolledWorkbook[],
  base: readonly RuleFact[],
): Promise<void> {
  await engine.run('tables');
  await fill(engine, 'workbooks', workbooks.map(workbookRow));
  await fill(engine, 'rules', workbooks.flatMap(ruleRows));
  await fill(engine, 'districts', workbooks.flatMap(districtRows));
  await fill(engine, 'results', workbooks.flatMap(resultRows));
  const facts = base.map(({ part, code, field, value }): Cell[] => [part, code, field, value]);
  await fill(engine, 'base_rules', facts);
}

async function fill(engine: RollUpEngine, table: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const appender = await engine.connection.createAppender(table);
  for (const row of rows) {
    for (const cell of row) append(engine, appender, cell);
    appender.endRow();
  }
  appender.closeSync();
}

function append({ duckdb }: RollUpEngine, appender: DuckDBAppender, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (typeof cell === 'string') appender.appendVarchar(cell);
  else if (typeof cell === 'boolean') appender.appendBoolean(cell);
  else if ('whole' in cell) appender.appendBigInt(BigInt(Math.trunc(cell.whole)));
  else if ('double' in cell)
    cell.double === null ? appender.appendNull() : appender.appendDouble(cell.double);
  else {
    const units = unitsOf(cell);
    if (units === null) appender.appendNull();
    else appender.appendDecimal(new duckdb.DuckDBDecimalValue(units, WIDTHS[cell.digits], cell.digits));
  }
}

/** The decimal that a number is written as, in units of its last digit. */
function unitsOf({ decimal, digits }: Decimal): bigint | null {
  if (decimal === null || Math.abs(decimal) > (digits === 12 ? MOST_COUNTED : MOST_SHOWN)) return null;
  return BigInt(toFixed(exact(decimal), digits).replace('.', ''));
}

/** An empty text is nothing. */
const orNull = (text: string): string | null => text || null;

const headOf = ({ fiscalYear, round, province, rulesId }: RolledWorkbook): Cell[] => [
  whole(fiscalYear),
  whole(round),
  province,
  rulesId,
];

function workbookRow(workbook: RolledWorkbook): Cell[] {
  const [year, round] = headOf(workbook) as [Cell, Cell]; // the first two of four
  return [
    year,
    round,
    workbook.province,
    workbook.file,
    orNull(workbook.workbookId),
    orNull(workbook.version),
    workbook.rulesId,
    orNull(workbook.calculatedAt),
    orNull(workbook.roundStart),
    orNull(workbook.roundEnd),
    orNull(workbook.dataAsOf),
    whole(workbook.unconfirmed),
    orNull(workbook.label),
    workbook.isStale,
    whole(ownTargets(workbook)),
  ];
}

/** Results that are scored by a target of ค่าเป้าหมายรายอำเภอ. */
export const ownTargets = ({ results }: RolledWorkbook): number =>
  results.filter(({ targetCell }) => targetCell !== '').length;

const ruleRows = (workbook: RolledWorkbook): Cell[][] =>
  (workbook.rules ?? []).map(({ part, code, field, value }) => [
    ...headOf(workbook),
    part,
    code,
    field,
    value,
  ]);

const districtRows = (workbook: RolledWorkbook): Cell[][] =>
  workbook.districts.map((one) => [
    ...headOf(workbook),
    one.code,
    one.name,
    one.kind,
    score(one.total),
    percent(one.percent),
    one.grade,
    one.rank === null ? null : whole(one.rank),
    one.complete,
    percent(one.assessed),
    score(one.low),
    score(one.high),
    orNull(one.receipt),
  ]);

const resultRows = (workbook: RolledWorkbook): Cell[][] =>
  workbook.results.map((one) => [
    ...headOf(workbook),
    one.districtCode,
    one.district,
    one.kind,
    one.section,
    double(one.sectionShare),
    one.code,
    one.indicator,
    orNull(one.unit),
    orNull(one.owner),
    double(one.weight),
    one.measure,
    orNull(one.criterion),
    orNull(one.operator),
    double(one.target),
    orNull(one.levels),
    double(one.lowest),
    double(one.ruleTarget),
    orNull(one.targetCell),
    double(one.value),
    score(one.score),
    score(one.weighted),
    one.status,
    one.confirmed,
    counted(one.numerator),
    counted(one.denominator),
    orNull(one.explanation),
  ]);
