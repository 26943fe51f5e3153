import type { Chart, ChartLooks, ChartRange } from '../stand-in/chart.ts';
import type { Rect } from '../stand-in/rect.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { marks, PLOTS, typeOf } from './chart-plots.ts';
import type { Package } from './package.ts';
import { readNamedBlock } from './read-names.ts';
import { XlsxReadError } from './xlsx-errors.ts';
import { child, descendants, parseXml, prefixed, type XmlElement } from './xml.ts';

/** Begins the name of every chart that a program writes. */
export const ownName = (program: string): string => `${program}-chart-`;

/**
 * Reads the charts of a sheet as far as scripts ask for them: title, type, place and cells. The rest stays in the
 * file. Needs all sheets to be there, since charts name them.
 */
export function readCharts(sheet: Sheet, file: Package, part: string, program: string): void {
  const drawing = file.relationships(part).find((one) => one.type === 'drawing')?.target;
  const anchors = drawing === undefined ? undefined : parsed(file, drawing);
  if (drawing === undefined || !anchors) return;
  const links = file.relationships(drawing);
  for (const anchor of anchors.children) {
    for (const frame of descendants(anchor, 'graphicFrame')) {
      const id = descendants(frame, 'chart').map((element) => prefixed(element, 'id'))[0];
      const target = links.find((one) => one.id === id && one.type === 'chart')?.target;
      const chart = target === undefined ? undefined : parsed(file, target);
      if (target === undefined || !chart) continue;
      const name = descendants(frame, 'cNvPr')[0]?.attributes.name ?? '';
      const from = child(anchor, 'from');
      sheet.charts.push({
        ...readChart(sheet, chart),
        id: 1 + Math.max(0, ...sheet.workbook.sheets.flatMap(({ charts }) => charts.map((one) => one.id))),
        place: {
          row: count(from, 'row'),
          column: count(from, 'col'),
          x: Math.round(count(from, 'colOff') / 9525),
          y: Math.round(count(from, 'rowOff') / 9525),
        },
        source: {
          drawing,
          part: target,
          isOwn: name.startsWith(ownName(program)),
          looks: readLooks(sheet, anchor, chart),
        },
      });
    }
  }
}

function readLooks(sheet: Sheet, anchor: XmlElement, space: XmlElement): ChartLooks {
  const { cx, cy } = child(anchor, 'ext')?.attributes ?? {};
  const plots = marks.flatMap((mark) => {
    const [plot] = descendants(space, PLOTS[mark].element);
    if (!plot) return [];
    const [labels, ...series] = readColumns(sheet, plot);
    return [{ mark, plot, labels, series }];
  });
  const [main] = plots;
  const colors = descendants(space, 'ser').map((series) => {
    const looks = child(series, 'spPr');
    return (looks && descendants(looks, 'srgbClr')[0]?.attributes.val) ?? '';
  });
  return {
    size: cx && cy ? { width: Number(cx) / 9525, height: Number(cy) / 9525 } : null,
    kind: main ? typeOf(main.plot) : null,
    // All plots of a chart have the same labels.
    ranges: [...(main?.labels ? [main.labels] : []), ...plots.flatMap(({ series }) => series)],
    marks: plots.flatMap(({ mark, series }) => series.map(() => mark)),
    isStacked: child(main?.plot, 'grouping')?.attributes.val === 'stacked',
    colors: colors.map((color) => (color === '' ? '' : `#${color}`)),
  };
}

/** A part that cannot be read is left alone: what it draws is not what a file is opened for. */
function parsed(file: Package, part: string): XmlElement | undefined {
  try {
    const text = file.text(part);
    return text === undefined ? undefined : parseXml(text);
  } catch (error) {
    if (error instanceof XlsxReadError) return undefined;
    throw error;
  }
}

const count = (element: XmlElement | undefined, name: string): number =>
  Number(child(element, name)?.text ?? 0) || 0;

function readChart(sheet: Sheet, space: XmlElement): Omit<Chart, 'id' | 'place'> {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const plots = plot?.children.filter(({ name }) => /Chart$/.test(name)) ?? [];
  const [first] = plots;
  const title = child(chart, 'title');
  const rich = title ? descendants(title, 't') : [];
  const text = (rich.length > 0 || !title ? rich : descendants(title, 'v')).map((one) => one.text).join('');
  return {
    kind: plots.length === 1 && first ? typeOf(first) : null,
    ranges: first ? readColumns(sheet, first) : [],
    headers: first && descendants(first, 'tx').length > 0 ? 1 : 0,
    options: text === '' ? {} : { title: text },
    range: null,
  };
}

/** The column of labels and one for each series, with the header cell where it stands right above. */
function readColumns(sheet: Sheet, type: XmlElement): ChartRange[] {
  const found: ChartRange[] = [];
  for (const series of type.children.filter(({ name }) => name === 'ser')) {
    const head = readCells(sheet, child(series, 'tx'));
    const figures = readCells(sheet, child(series, 'val'));
    const labels = readCells(sheet, child(series, 'cat'));
    if (!figures?.rect) continue;
    const isAbove = head?.rect?.row === figures.rect.row - 1 && head.rect.column === figures.rect.column;
    const withHead = ({ sheetId, rect }: ChartRange): ChartRange =>
      isAbove && rect ? { sheetId, rect: taller(rect) } : { sheetId, rect };
    if (found.length === 0 && labels?.rect) found.push(withHead(labels));
    found.push(withHead(figures));
  }
  return found;
}

const taller = (rect: Rect): Rect => ({ ...rect, row: rect.row - 1, rows: rect.rows + 1 });

function readCells(sheet: Sheet, element: XmlElement | undefined): ChartRange | undefined {
  const formula = element && descendants(element, 'f')[0];
  const block = formula && readNamedBlock(formula.text);
  const owner = block && sheet.workbook.sheet(block.title);
  return owner && block ? { sheetId: owner.id, rect: block.rect } : undefined;
}
