import type { Chart, ChartSource } from '../stand-in/chart.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { chartXml } from './chart-xml.ts';
import { discardTree } from './discard-sheet.ts';
import type { WriteOptions } from './options.ts';
import { OFFICE_RELATIONSHIPS, type Package } from './package.ts';
import { ownName } from './read-charts.ts';
import { WORKSHEET_ORDER } from './write-sheet.ts';
import { escapeXml } from './xml.ts';
import {
  declarePrefix,
  joinDocument,
  replaceChunk,
  splitDocument,
  type XmlDocument,
} from './xml-document.ts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const EMPTY = `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;
/** Units of DrawingML in a pixel. */
const PIXEL = 9525;
const WIDTH = 600;
const HEIGHT = 371;

/** Puts the charts that scripts made on a sheet into its drawing, beside what is there, and takes out those they removed. */
export function writeCharts(sheet: Sheet, file: Package, part: string, options: WriteOptions): void {
  const made = sheet.charts.filter(({ source }) => !source);
  const drawing = file.relationships(part).find((one) => one.type === 'drawing');
  if (made.length === 0 && sheet.droppedCharts.length === 0) return;
  const target = drawing?.target ?? file.freeName('xl/drawings/drawing', '.xml');
  const document = splitDocument(file.text(target) ?? EMPTY);
  for (const source of sheet.droppedCharts) dropChart(file, document, source);
  for (const chart of made) addChart(sheet, chart, { file, drawing: target, document }, options);
  if (document.chunks.length === 0) {
    discardTree(file, target);
    if (drawing) file.unrelate(part, drawing.id);
    linkDrawing(file, part, '');
    return;
  }
  file.write(target, joinDocument(document));
  if (drawing) return;
  file.declare(target, DRAWING_TYPE);
  linkDrawing(file, part, `<drawing r:id="${file.relate(part, 'drawing', target)}"/>`);
}

function linkDrawing(file: Package, part: string, xml: string): void {
  const worksheet = file.document(part);
  declarePrefix(worksheet, 'r', file.officeNamespace);
  replaceChunk(worksheet, 'drawing', xml, WORKSHEET_ORDER);
}

function dropChart(file: Package, document: XmlDocument, source: ChartSource): void {
  const link = file.relationships(source.drawing).find((one) => one.target === source.part);
  if (!link) return;
  document.chunks = document.chunks.filter(({ xml }) => !xml.includes(`:id="${link.id}"`));
  file.unrelate(source.drawing, link.id);
  discardTree(file, source.part);
}

function addChart(
  { workbook }: Sheet,
  chart: Chart,
  { file, drawing, document }: { file: Package; drawing: string; document: XmlDocument },
  { program, lettering }: WriteOptions,
): void {
  const part = file.freeName('xl/charts/chart', '.xml');
  file.write(part, chartXml(chart, workbook, lettering));
  file.declare(part, CHART_TYPE);
  const id = file.relate(drawing, 'chart', part);
  const shape = freeShapeId(document);
  const xml = anchorXml(chart, id, shape, `${ownName(program)}${shape}`);
  document.chunks.push({ name: 'oneCellAnchor', xml });
}

/** Of a size of its own, so that it does not stretch with the rows. Every prefix is declared here, whatever the drawing declares. */
function anchorXml({ place, options }: Chart, id: string, shape: number, name: string): string {
  const pixels = (side: string, usual: number): number =>
    PIXEL * (typeof options[side] === 'number' ? options[side] : usual);
  const title = typeof options.title === 'string' ? options.title : '';
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"><xdr:from><xdr:col>${place.column}</xdr:col><xdr:colOff>${place.x * PIXEL}</xdr:colOff>` +
    `<xdr:row>${place.row}</xdr:row><xdr:rowOff>${place.y * PIXEL}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${pixels('width', WIDTH)}" cy="${pixels('height', HEIGHT)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="${name}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${id}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}

/** A number that no shape of the drawing has. */
function freeShapeId({ chunks }: XmlDocument): number {
  const used = chunks.flatMap(({ xml }) =>
    [...xml.matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  return Math.max(1, ...used) + 1;
}
