import { describe, expect, it } from 'vitest';
import { newWorkbook, type Workbook } from '../../../src/local/stand-in/workbook.ts';
import { childOf, childrenOf, type Element, parseXml, textOf } from '../../contract/support/xml.ts';
import { again, edit, fixture, parts, read, withPart, write } from './files.ts';

/** Two series over three districts; the second district has no figures. */
const FILL = `sheet.getRange('A1:C4').setValues([['อำเภอ', 'ผล', 'สมรรถนะ'], ['คลองหาด', 2.5, 1.25], ['ตาพระยา', '', ''], ['โคกสูง', 3, 1]]);`;
const build = (start: string, title = 'คะแนน', type = 'asBarChart'): string =>
  `${start}.${type}().setTitle(${JSON.stringify(title)}).setXAxisTitle('แนวนอน').setYAxisTitle('แนวตั้ง').setRange(0, 5).setColors(['#1f4e79', '#bf8f00'])
    .addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('B1:B4')).addRange(sheet.getRange('C1:C4')).setNumHeaders(1)
    .setOption('isStacked', true).setOption('legend.position', 'top').setOption('width', 400).setOption('height', 200).setPosition(7, 2, 3, 4).build()`;
const INSERT = `sheet.insertChart(${build('sheet.newChart()')});`;

function charted(more = ''): Workbook {
  const workbook = newWorkbook();
  edit(workbook, FILL + INSERT + more);
  return workbook;
}

const chartParts = (texts: Map<string, string>): string[] =>
  [...texts.keys()].filter((name) => /charts\/chart\d+\.xml$/.test(name));

/** Elements of a name at any depth. */
const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);

/** The chart in a saved file, as a tree. */
async function drawn(workbook: Workbook): Promise<Element> {
  return parseXml(parts(await write(workbook)).get('xl/charts/chart1.xml') ?? '');
}

const valOf = (element: Element | undefined): string => element?.attributes.val ?? '';

/** What a reference of a chart remembers: place → text. */
const cache = (element: Element): string[] =>
  all(element, 'pt').map((point) => `${point.attributes.idx}=${textOf(childOf(point, 'v'))}`);

describe('a chart that a script made', () => {
  it('is a bar chart in the file, first label on top, with its titles, colours and axis', async () => {
    const chart = await drawn(charted());
    const [bars] = all(chart, 'barChart');
    if (!bars) throw new Error('no bars');
    expect([valOf(childOf(bars, 'barDir')), valOf(childOf(bars, 'grouping'))]).toEqual(['bar', 'stacked']);
    expect(all(bars, 'srgbClr').map(valOf).slice(0, 1)).toEqual(['1F4E79']);
    expect(childrenOf(bars, 'ser').map((one) => all(one, 'srgbClr').map(valOf)[0])).toEqual([
      '1F4E79',
      'BF8F00',
    ]);
    const [labels, values] = [all(chart, 'catAx')[0], all(chart, 'valAx')[0]];
    expect(all(chart, 'title').map(textOf)).toEqual(['คะแนน', 'แนวตั้ง', 'แนวนอน']);
    expect(textOf(childOf(labels, 'title'))).toBe('แนวตั้ง');
    expect(valOf(childOf(childOf(labels, 'scaling'), 'orientation'))).toBe('maxMin');
    const scale = childOf(values, 'scaling');
    expect([valOf(childOf(scale, 'min')), valOf(childOf(scale, 'max'))]).toEqual(['0', '5']);
    expect(all(chart, 'cs').every((font) => font.attributes.typeface === 'Arial')).toBe(true);
  });

  it('remembers its cells for previews; a district without figures keeps its label and has no bar', async () => {
    const series = all(await drawn(charted()), 'ser');
    expect(series.map((one) => all(one, 'f').map(textOf))).toEqual([
      ["'ชีต1'!$B$1", "'ชีต1'!$A$2:$A$4", "'ชีต1'!$B$2:$B$4"],
      ["'ชีต1'!$C$1", "'ชีต1'!$A$2:$A$4", "'ชีต1'!$C$2:$C$4"],
    ]);
    expect(series.flatMap((one) => all(one, 'tx').map(cache))).toEqual([['0=ผล'], ['0=สมรรถนะ']]);
    expect(series.flatMap((one) => all(one, 'cat').map(cache))[0]).toEqual([
      '0=คลองหาด',
      '1=ตาพระยา',
      '2=โคกสูง',
    ]);
    expect(series.flatMap((one) => all(one, 'val').map(cache))).toEqual([
      ['0=2.5', '2=3'],
      ['0=1.25', '2=1'],
    ]);
    expect(series.flatMap((one) => all(one, 'val').flatMap((v) => all(v, 'ptCount').map(valOf)))).toEqual([
      '3',
      '3',
    ]);
  });

  it('stands on its horizontal axis the other way about when it is a column chart', async () => {
    const workbook = newWorkbook();
    edit(workbook, `${FILL} sheet.insertChart(${build('sheet.newChart()', 'ตั้ง', 'asColumnChart')});`);
    const chart = await drawn(workbook);
    expect(all(chart, 'barDir').map(valOf)).toEqual(['col']);
    expect(all(chart, 'catAx').flatMap((axis) => childrenOf(axis, 'title').map(textOf))).toEqual(['แนวนอน']);
    expect(
      all(chart, 'catAx').map((axis) => valOf(childOf(childOf(axis, 'scaling'), 'orientation'))),
    ).toEqual(['minMax']);
  });

  it('draws a series as a line over the bars, on the same axes, where a combo chart says so', async () => {
    const workbook = newWorkbook();
    const combo = build('sheet.newChart()', 'ผสม', 'asComboChart').replace(
      '.build()',
      ".setOption('series.1.type', 'line').build()",
    );
    edit(workbook, `${FILL} sheet.insertChart(${combo});`);
    const chart = await drawn(workbook);
    const groups = ['barChart', 'lineChart'].map((name) => all(chart, name)[0]);
    expect(groups.map((one) => one && all(one, 'ser').map((series) => textOf(all(series, 'v')[0])))).toEqual([
      ['ผล'],
      ['สมรรถนะ'],
    ]);
    const [bars, line] = groups.map((one) => one && childrenOf(one, 'axId').map(valOf));
    expect(line).toEqual(bars);
    expect((await again(workbook)).sheets[0]?.charts).toMatchObject([{ options: { title: 'ผสม' } }]);
  });

  it.each(['คะแนน', '<b>&"\'', '=1+1', ' ก\u0301 '])(
    'is opened again with its title %j, cells and place',
    async (title) => {
      const workbook = newWorkbook();
      edit(workbook, `${FILL} sheet.insertChart(${build('sheet.newChart()', title)});`);
      const [made] = workbook.sheets[0]?.charts ?? [];
      const [found] = (await again(workbook)).sheets[0]?.charts ?? [];
      expect(found).toMatchObject({
        id: made?.id,
        kind: 'BAR',
        headers: 1,
        ranges: made?.ranges,
        place: { row: 6, column: 1, x: 3, y: 4 },
        options: { title },
        source: { isOwn: true },
      });
    },
  );

  it('shows new figures in previews when its cells change, and stands still when others do not', async () => {
    const opened = await again(charted());
    edit(opened, "sheet.getRange('B3').setValue(4)");
    expect(
      all(await drawn(opened), 'val')
        .map(cache)
        .slice(0, 1),
    ).toEqual([['0=2.5', '1=4', '2=3']]);
  });

  it('follows rows that are inserted and a title that changes, before and after saving', async () => {
    const SHIFT = "sheet.insertRowsBefore(1, 2); sheet.setName('ใหม่');";
    const opened = await again(charted());
    edit(opened, SHIFT);
    for (const workbook of [opened, charted(SHIFT)]) {
      const [series] = all(await drawn(workbook), 'ser');
      expect(series && all(series, 'f').map(textOf)[2]).toBe("'ใหม่'!$B$4:$B$6");
      const [chart] = (await again(workbook)).sheets[0]?.charts ?? [];
      expect([chart?.place.row, chart?.ranges[1]?.rect?.row]).toEqual([8, 2]);
    }
  });

  it('is replaced when it is updated, where the rows that were inserted have moved it', async () => {
    const opened = await again(charted());
    edit(
      opened,
      `sheet.insertRowsBefore(1, 2); sheet.updateChart(sheet.getCharts()[0].modify().asColumnChart().setTitle('อื่น').build());`,
    );
    const texts = parts(await write(opened));
    expect(chartParts(texts)).toHaveLength(1);
    const [chart] = (await again(opened)).sheets[0]?.charts ?? [];
    expect(chart).toMatchObject({ kind: 'COLUMN', options: { title: 'อื่น' }, place: { row: 8 } });
    expect(chart?.ranges[0]?.rect?.row).toBe(2);
  });

  it('leaves nothing behind when it is removed', async () => {
    const opened = await again(charted());
    edit(opened, 'sheet.removeChart(sheet.getCharts()[0])');
    const texts = parts(await write(opened));
    expect([...texts.keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect([...texts.values()].filter((text) => /chart\d|drawing\d/.test(text))).toEqual([]);
  });

  it('goes with its sheet, and a chart of another sheet over its cells stays without them', async () => {
    const opened = await again(charted("ss.insertSheet('สอง');"));
    edit(opened, 'ss.deleteSheet(sheet)');
    expect(chartParts(parts(await write(opened)))).toEqual([]);
    const over = newWorkbook();
    edit(
      over,
      `${FILL} ss.insertSheet('สอง').insertChart(${build('sheet.newChart()')}); ss.deleteSheet(sheet)`,
    );
    expect(over.sheets[0]?.charts[0]?.ranges[0]?.rect).toBe(null);
    expect((await again(over)).sheets[0]?.charts).toHaveLength(1);
  });
});

describe("a user's chart", () => {
  const sheetWith = (workbook: Workbook): number =>
    workbook.sheets.findIndex(({ charts }) => charts.length > 0);

  it.each(['user.xlsx', 'user-libreoffice.xlsx'] as const)(
    'in %s stays byte for byte beside one of ours',
    async (name) => {
      const before = parts(fixture(name));
      const workbook = await read(fixture(name));
      const at = sheetWith(workbook);
      const INTO = `const own = sheet; { const sheet = ss.getSheets()[${at}]; sheet.insertChart(${build('sheet.newChart()')}); }`;
      edit(workbook, INTO);
      const after = parts(await write(workbook));
      const [chart = ''] = chartParts(before);
      expect(after.get(chart)).toBe(before.get(chart));
      expect(chartParts(after)).toHaveLength(2);
      const [drawing = ''] = [...before.keys()].filter((part) => /drawings\/drawing\d+\.xml$/.test(part));
      const anchor = /<(?:\w+:)?(?:one|two)CellAnchor[\s\S]*CellAnchor>/.exec(before.get(drawing) ?? '')?.[0];
      expect(after.get(drawing)).toContain(anchor);
      const opened = await again(workbook);
      const own = opened.sheets[at]?.charts.map(({ source }) => source?.isOwn);
      expect(own).toEqual([false, true]);
      edit(opened, `const s = ss.getSheets()[${at}]; s.removeChart(s.getCharts()[1]);`);
      const last = parts(await write(opened));
      expect(last.get(chart)).toBe(before.get(chart));
      expect(chartParts(last)).toEqual([chart]);
      expect(last.get(drawing)).toContain(anchor);
    },
  );

  it.each([
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"></xdr:wsDr>',
  ])('that is gone leaves an empty drawing, into which ours goes: %s', async (drawing) => {
    const emptied = withPart(fixture('user.xlsx'), 'xl/drawings/drawing1.xml', drawing);
    const workbook = await read(emptied);
    edit(workbook, `{ const sheet = ss.getSheets()[1]; sheet.insertChart(${build('sheet.newChart()')}); }`);
    expect((await again(workbook)).sheets[1]?.charts.map(({ options }) => options.title)).toEqual(['คะแนน']);
  });

  it('that nobody can read does not keep the file from opening, and stays', async () => {
    const broken = withPart(fixture('user.xlsx'), 'xl/charts/chart1.xml', '<c:chartSpace><oops>');
    const workbook = await read(broken);
    expect(sheetWith(workbook)).toBe(-1);
    edit(workbook, "sheet.getRange('Z1').setValue(1)");
    expect(parts(await write(workbook)).get('xl/charts/chart1.xml')).toBe('<c:chartSpace><oops>');
  });
});
