import { expect, test } from 'vitest';
import { cells, type Desk, deskOver, sampleDesk, type } from '../support.ts';

const calculate = ({ workbook }: Desk): number => {
  const desk = deskOver(workbook);
  desk.addOn.call('calculateScores');
  return desk.standIn.calls.changes;
};

/** The scored sample as a copy of the file has it: document properties stay behind. */
function copiedSample(): Desk {
  const desk = sampleDesk();
  calculate(desk);
  desk.workbook.properties.clear();
  return desk;
}

const chartsOf = ({ workbook }: Desk): string[] =>
  (workbook.sheet('สรุปคะแนน')?.charts ?? []).map(({ options }) => String(options.title));

/** Takes away what was typed for the first so many districts. */
function clearResults({ workbook }: Desk, districts: number): void {
  for (const form of workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'))) {
    for (let row = 2; row < 2 + districts; row += 1) {
      form.rows()[row]?.forEach((_, column) => void (column > 0 && form.put(row, column, undefined)));
    }
  }
}

test.each([
  ['the number of complete districts', 8],
  ['a chart to show', 9],
])('in a copy the chart of the ranking is not doubled where %s is not what it was', (_, cleared) => {
  const desk = copiedSample();
  expect(chartsOf(desk)).toHaveLength(1);
  clearResults(desk, cleared);
  calculate(desk);
  const fresh = sampleDesk();
  clearResults(fresh, cleared);
  calculate(fresh);
  expect(chartsOf(desk)).toEqual(chartsOf(fresh));
  expect(calculate(desk)).toBe(0);
});

test('in a copy a chart of the user stays on the summary', () => {
  const desk = copiedSample();
  const charts = desk.workbook.sheet('สรุปคะแนน')?.charts;
  charts?.push(...charts.map((ours) => ({ ...ours, id: 900, options: { title: 'ของฉัน' } })));
  clearResults(desk, 9);
  calculate(desk);
  expect(chartsOf(desk)).toEqual(['ของฉัน']);
  expect(cells(desk, 'สรุปคะแนน').length).toBeGreaterThan(9);
  type(desk, 'กรอกผล ประสานฯ', 2, 1, 1);
  calculate(desk);
  expect(chartsOf(desk)).toEqual(['ของฉัน']);
});
