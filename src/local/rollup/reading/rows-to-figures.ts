import type { RolledDistrict, RolledResult } from '../rolled-workbook.ts';
import type { TidyRow } from './read-tidy.ts';

/** The districts of a table, in its order: their figures stand in each of their rows. */
export function districtsOf(rows: readonly TidyRow[]): RolledDistrict[] {
  const districts = new Map<string, RolledDistrict>();
  for (const { text, number, isTrue } of rows) {
    const [code, name] = [text('district_code'), text('district')];
    const key = `${code} ${name}`;
    if (districts.has(key)) continue;
    const [total, complete] = [number('district_total'), isTrue('district_complete')];
    districts.set(key, {
      code,
      name,
      kind: text('kind'),
      total,
      percent: number('district_percent'),
      grade: text('district_grade') || null,
      rank: number('district_rank'),
      complete,
      assessed: number('district_assessed'),
      receipt: text('receipt'),
      // Nothing is still to come.
      low: complete ? total : null,
      high: complete ? total : null,
    });
  }
  return [...districts.values()];
}

export const resultsOf = (rows: readonly TidyRow[]): RolledResult[] =>
  rows.map(({ text, number, isTrue }) => ({
    districtCode: text('district_code'),
    district: text('district'),
    kind: text('kind'),
    section: text('section'),
    sectionShare: number('section_share'),
    code: text('code'),
    indicator: text('indicator'),
    unit: text('unit'),
    owner: text('owner'),
    weight: number('weight'),
    measure: text('measure'),
    criterion: text('criterion'),
    operator: text('operator'),
    target: number('target'),
    levels: text('levels'),
    lowest: number('lowest'),
    ruleTarget: number('rule_target'),
    targetCell: text('target_cell'),
    value: number('value'),
    score: number('score'),
    weighted: number('weighted'),
    status: text('status'),
    confirmed: isTrue('confirmed'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    explanation: text('explanation'),
  }));
