import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { amount, spread } from '../support/depth.ts';
import { Desk } from './support/call.ts';
import {
  type District,
  type Expectation,
  type Report,
  type Rule,
  scoredWorkbooks,
} from './support/expectation.ts';
import { Package } from './support/package.ts';

const desk = new Desk();
afterAll(() => desk.clear());

/** The contract's list, in its order. */
const TIDY =
  `fiscal_year, round, province, district_code, district, kind, section, section_share, code, indicator, unit, owner,
  weight, value, score, weighted, status, confirmed, explanation, calculated_at, measure, criterion, operator, target,
  levels, lowest, rule_target, target_cell, numerator, denominator, district_total, district_percent, district_grade,
  district_rank, district_complete, district_assessed, receipt, round_start, round_end, data_as_of, unconfirmed,
  rules_id, workbook_id, version`.split(/,\s+/);

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;

async function tidyOf(name: string): Promise<{ report: Report; header: Cell[]; rows: Row[] }> {
  const report = await desk.score(desk.lay(name), '-o', `${name}-out.xlsx`);
  const grid = new Package(readFileSync(desk.path(`${name}-out.xlsx`))).grid('ข้อมูลวิเคราะห์');
  const [header = [], ...lines] = grid;
  const rows = lines.map((line) =>
    Object.fromEntries(header.map((title, n) => [String(title), line[n] ?? null])),
  );
  return { report, header, rows };
}

/** Twelve digits: what a figure is, not how a file spells it. */
const nearly = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([key, cell]) => [
      key,
      typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell,
    ]),
  );

const blankAsNull = (text: string): string | null => (text === '' ? null : text);

/** What a row has to say, from the report and from the oracle; status and figures are the report's own. */
function wanted(report: Report, { rules, dates, report: expected }: Expectation): Row[] {
  return report.districts.flatMap((district, d) =>
    district.indicators.map((one, i) => {
      const rule = rules.find(({ code }) => code === one.code) as Rule; // one an indicator
      const asked = expected.districts[d]?.indicators[i];
      // Of what is not assessed, or whose own score is none, the contract does not say whether its inputs stand there.
      const isOpen = one.status === 'not-assessed' || asked?.value === 'any';
      const inputs = isOpen ? null : (asked?.inputs ?? null);
      return nearly({
        ...{
          fiscal_year: report.round.fiscalYear,
          round: report.round.round,
          province: report.round.province,
        },
        ...{ district: district.name, kind: district.kind, code: one.code, unit: blankAsNull(rule.unit) },
        ...{ owner: blankAsNull(rule.owner), weight: one.weight, value: one.value, score: one.score },
        ...{ weighted: one.weighted, status: one.status, confirmed: one.status === 'confirmed' },
        ...{
          explanation: blankAsNull(one.explanation ?? ''),
          measure: rule.measure,
          criterion: rule.criterion,
        },
        ...{ operator: rule.operator, target: one.target, rule_target: rule.target },
        target_cell: asked?.targetFrom?.cell ?? null,
        ...{
          levels: asked?.targetFrom ? (asked.levels ?? null) : rule.levels,
          ...(rule.criterion === null ? {} : { lowest: rule.lowest }),
        },
        ...(inputs ? { numerator: inputs[0], denominator: inputs[1] } : {}),
        ...districtPart(district),
        ...{ round_start: dates[0] ?? null, round_end: dates[1] ?? null, data_as_of: dates[2] ?? null },
        unconfirmed: report.round.unconfirmed,
      });
    }),
  );
}

function districtPart(district: District): Row {
  const { total, percent, grade, rank, complete, assessed } = district;
  return {
    ...{ district_total: total, district_percent: percent, district_grade: grade, district_rank: rank },
    ...{ district_complete: complete, district_assessed: assessed },
  };
}

const DIFFERENT =
  /^(policy-00|policy-11|waiting|shuffled-[1-4]|kinds|moved|decimals-[13]|places-2|monitored|targets-\d)$/;
const ALSO =
  /^(period-.*|noise|halves|office-noise|slipped-scales|assessed-80|nearly-full-4|office-period-buddhist)$/;

describe('ข้อมูลวิเคราะห์ says of every district and indicator what the report says', () => {
  const workbooks = scoredWorkbooks().filter(([name]) => DIFFERENT.test(name) || ALSO.test(name));
  it.each(spread(workbooks, amount(3, Infinity)))('%s', async (name, expected) => {
    const { report, header, rows } = await tidyOf(name);
    expect(header).toEqual(TIDY);
    const asked = wanted(report, expected);
    const found = rows.map((row, n) =>
      nearly(Object.fromEntries(Object.keys(asked[n] ?? {}).map((key) => [key, row[key] ?? null]))),
    );
    expect(found).toEqual(asked);
    for (const row of rows) {
      expect.soft(typeof (row.district_code ?? '')).toBe('string');
      expect.soft(row.calculated_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+07:00$/);
      for (const key of ['receipt', 'rules_id', 'workbook_id', 'target_cell', 'levels']) {
        expect.soft(typeof (row[key] ?? ''), key).toBe('string');
      }
    }
  });

  it('has one row a district and indicator, in the order of those tabs, and no merged cells', async () => {
    const { report, rows } = await tidyOf('shuffled-5');
    const pairs = report.districts.flatMap(({ name, indicators }) =>
      indicators.map(({ code }) => `${name} ${code}`),
    );
    expect(rows.map(({ district, code }) => `${district} ${code}`)).toEqual(pairs);
    const tab = new Package(readFileSync(desk.path('shuffled-5-out.xlsx'))).tab('ข้อมูลวิเคราะห์');
    expect(tab.rest.mergeCells).toBeUndefined();
  });
});
