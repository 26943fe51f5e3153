import { beforeAll, describe, expect, it } from 'vitest';
import { newProtection } from '../../src/local/stand-in/new-protection.ts';
import { newWorkbook, type Workbook } from '../../src/local/stand-in/workbook.ts';
import { applyEdit } from '../../src/local/workbench/apply-edit.ts';
import { chartsOf } from '../../src/local/workbench/chart-data.ts';
import type { GridCell, GridEdit } from '../../src/local/workbench/messages.ts';
import { lockedAreas, peopleIn } from '../../src/local/workbench/permissions.ts';
import { readFunctions } from '../../src/local/workbench/read-functions.ts';
import { toGridData } from '../../src/local/workbench/to-grid-data.ts';
import { openWorkbook } from '../../src/local/workbook-file/open-workbook.ts';
import { builtCode, sample } from './support/bench.ts';

describe('an edit', () => {
  const oneSheet = (): { workbook: Workbook; sheet: string } => {
    const workbook = newWorkbook();
    return { workbook, sheet: `s${workbook.sheets[0]?.id}` };
  };
  const become = (workbook: Workbook, sheet: string, cell: GridCell) => {
    const [edit] = applyEdit(workbook, { kind: 'cells', sheet, cells: [cell] }).edits;
    return edit?.cells[0];
  };

  it.each([
    ['92.5', 92.5, 'General'],
    ['45%', 0.45, '0%'],
    ['๙๒.๕', '๙๒.๕', 'General'],
    ["'007", '007', 'General'],
    ['=1+1', '=1+1', 'General'],
    ['', null, 'General'],
  ] as const)('that types %j makes the cell %j', (typed, value, format) => {
    const { workbook, sheet } = oneSheet();
    expect(become(workbook, sheet, { row: 1, column: 1, value: typed })).toEqual({
      row: 1,
      column: 1,
      value,
      format,
    });
  });

  it('keeps what a formula came to only while the cell holds that formula', () => {
    const { workbook, sheet } = oneSheet();
    become(workbook, sheet, { row: 0, column: 0, value: '=1+1' });
    become(workbook, sheet, { row: 0, column: 0, value: '=1+1', result: 2 });
    expect(workbook.sheets[0]?.value(0, 0)).toBe(2);
    become(workbook, sheet, { row: 0, column: 0, value: '=2+2', result: 4 });
    expect(workbook.sheets[0]?.value(0, 0)).toBe(2);
    expect(workbook.sheets[0]?.formula(0, 0)?.text).toBe('1+1');
  });

  it('beyond what a file holds, of a sheet that is gone, or under a title that is taken says why it is not done', () => {
    const { workbook, sheet } = oneSheet();
    const why = (edit: GridEdit) => applyEdit(workbook, edit).why;
    const far = { row: 1_048_576, column: 0, value: 'x' };
    expect(why({ kind: 'cells', sheet, cells: [far] })).toBe('too-far');
    expect(why({ kind: 'remove', sheet: 's99' })).toBe('gone');
    expect(why({ kind: 'remove', sheet })).toBe('last-tab');
    expect(why({ kind: 'add', sheet: 'x', title: 'ชีต1' })).toBe('title');
    expect(why({ kind: 'rename', sheet, title: 'a/b' })).toBe('title');
    expect(why({ kind: 'rename', sheet, title: 'a\u0007b' })).toBe('title');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['ชีต1']);
  });

  it('into a chart sheet does nothing, and nobody may type there', () => {
    const { workbook, sheet } = oneSheet();
    const [first] = workbook.sheets;
    if (first) first.isObject = true;
    const typed = { kind: 'cells', sheet, cells: [{ row: 0, column: 0, value: 'x' }] } as const;
    expect(applyEdit(workbook, typed).why).toBe('protected');
    expect(workbook.sheets[0]?.value(0, 0)).toBeUndefined();
    expect(lockedAreas(workbook, '')).toEqual({ [sheet]: [{ range: null, except: [] }] });
  });
});

describe('what a window is given', () => {
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = await openWorkbook(await sample(true));
  });

  it('has every tab, hidden ones hidden, with looks, merges, frozen panes and rules', () => {
    const data = toGridData(workbook);
    const sheets = Object.values(data.sheets);
    expect(sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(sheets.find(({ name }) => name === 'สำเนาข้อมูลที่คำนวณแล้ว')?.hidden).toBe(1);
    const form = sheets.find(({ name }) => name === 'กรอกผล ยุทธศาสตร์ฯ');
    expect(form?.freeze).toMatchObject({ xSplit: 1, ySplit: 2 });
    const style = form?.cellData?.[2]?.[0]?.s;
    expect(data.styles[String(style)]).toMatchObject({ bl: 1, ff: 'Sarabun' });
    const rules = Object.fromEntries((data.resources ?? []).map(({ name, data: text }) => [name, text]));
    expect(rules.SHEET_DATA_VALIDATION_PLUGIN).toContain('ใช่,ไม่ใช่');
    expect(rules.SHEET_CONDITIONAL_FORMATTING_PLUGIN).toContain('colorScale');
  });

  it('has the charts with the figures of their cells', () => {
    const summary = workbook.sheet('สรุปคะแนน');
    const [chart] = chartsOf(workbook)[`s${summary?.id}`] ?? [];
    expect(chart).toMatchObject({ isLying: true });
    // Seven districts are complete; each has a label and a figure in every series.
    expect(chart?.labels).toHaveLength(7);
    for (const { values, name } of chart?.series ?? []) {
      expect(values).toHaveLength(7);
      expect(name).not.toBe('');
    }
  });

  it('has the functions with their help in Thai', async () => {
    const functions = readFunctions(await builtCode());
    expect(functions.map(({ name }) => name)).toEqual([
      'KPI_SCORE',
      'KPI_EXPLAIN',
      'KPI_WEIGHTED',
      'KPI_GRADE',
      'THAI_NUMBER',
      'THAI_DIGITS',
    ]);
    expect(functions[0]?.about).toMatch(/^คะแนน 0–5/);
    expect(functions[0]?.parameters[1]).toEqual({ name: 'target', about: 'เป้าหมายที่ได้ 5 คะแนน' });
  });

  it('is locked for whom a protection leaves out, and for nobody else', () => {
    workbook.sheet('อำเภอ')?.protections.push(
      newProtection({
        kind: 'RANGE',
        rect: { row: 0, column: 0, rows: 1, columns: 6 },
        editors: ['A@example.go.th'],
      }),
    );
    const id = `s${workbook.sheet('อำเภอ')?.id}`;
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 5 };
    expect(lockedAreas(workbook, 'b@example.go.th')[id]).toEqual([{ range, except: [] }]);
    expect(lockedAreas(workbook, 'a@example.go.th')[id]).toEqual([]);
    expect(lockedAreas(workbook, '')[id]).toEqual([]);
    expect(peopleIn(workbook)).toEqual(['a@example.go.th']);
  });
});
