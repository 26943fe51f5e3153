import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChartType } from '../../../src/local/stand-in/chart-types.ts';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';
import { chartsOf } from '../../../src/local/workbench/chart-data.ts';
import { openWorkbook } from '../../../src/local/workbook-file/open-workbook.ts';
import { saveWorkbook } from '../../../src/local/workbook-file/save-workbook.ts';
import type { ChartKind } from '../../../src/workbook/tabs/tab-description.ts';
import { bring, chartsOn, scoresChart, scoresTab, THREE } from './chart-support.ts';

afterEach(() => vi.unstubAllGlobals());

/** Every kind that a tab can describe, and what lies on the sheet for it. */
const TYPES = { bar: 'BAR', column: 'COLUMN', line: 'LINE' } satisfies Record<ChartKind, ChartType>;

describe('a chart of every kind', () => {
  it.each(Object.keys(TYPES) as ChartKind[])(
    '%s is drawn, kept in a file, and shown from it',
    async (kind) => {
      const workbook = newWorkbook();
      bring(workbook, [scoresTab(THREE, [scoresChart(3, { kind })])]);
      expect(chartsOn(workbook).map((chart) => chart.kind)).toEqual([TYPES[kind]]);

      const opened = await openWorkbook(await saveWorkbook(workbook));
      expect(chartsOn(opened).map((chart) => chart.kind)).toEqual([TYPES[kind]]);
      const [shown] = Object.values(chartsOf(opened)).flat();
      expect(shown?.labels).toEqual(['คลองหาด', 'ตาพระยา', 'โคกสูง']);
      expect(shown?.series.map(({ values }) => values)).toEqual([
        [2.5, null, 3],
        [1.25, null, 1],
      ]);
    },
  );
});
