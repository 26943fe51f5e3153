import { describe, expect, it } from 'vitest';
import { newWorkbook, type Workbook } from '../../src/local/stand-in/workbook.ts';
import { chartsOf } from '../../src/local/workbench/chart-data.ts';
import { again, edit } from '../local/xlsx/files.ts';

/** Standing bars, and over them the average as a line, as on a district's page. */
const COMBO = `sheet.getRange('A1:C3').setValues([['ตัวชี้วัด', 'คะแนน', 'เฉลี่ย'], ['ห1', 4, 3.5], ['ห2', 2, 3]]);
  sheet.insertChart(sheet.newChart().asComboChart().setTitle('คะแนน').setRange(0, 5).setColors(['#1f4e79', '#bf8f00'])
    .setOption('seriesType', 'bars').setOption('series.1.type', 'line')
    .addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3')).addRange(sheet.getRange('C1:C3'))
    .setNumHeaders(1).setPosition(5, 1, 0, 0).build());`;

function shown(workbook: Workbook) {
  const [chart] = Object.values(chartsOf(workbook)).flat();
  return [chart?.isLying, chart?.labels, chart?.series.map(({ name, mark, values }) => [name, mark, values])];
}

describe('a chart of bars and a line on the page of the workbench', () => {
  const asDrawn = [
    false,
    ['ห1', 'ห2'],
    [
      ['คะแนน', 'bar', [4, 2]],
      ['เฉลี่ย', 'line', [3.5, 3]],
    ],
  ];
  const workbook = newWorkbook();
  edit(workbook, COMBO);

  it('is drawn so from the moment that a script made it', () => {
    expect(shown(workbook)).toEqual(asDrawn);
  });

  it('is drawn so when the file is opened again', async () => {
    expect(shown(await again(workbook))).toEqual(asDrawn);
  });
});
