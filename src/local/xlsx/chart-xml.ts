import { type Chart, chartColumns, markOf, seriesColor } from '../stand-in/chart.ts';
import { CHART_TYPES } from '../stand-in/chart-types.ts';
import type { Rect } from '../stand-in/rect.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import { cacheXml } from './chart-cache.ts';
import { marks, PLOTS } from './chart-plots.ts';
import { chartText, type Lettering, outline } from './chart-text.ts';
import { blockText } from './write-names.ts';
import { escapeXml } from './xml.ts';

const LINE = 'D9D9D9';
/** For series without a colour of their own. */
const COLORS = ['#1f4e79', '#8faadc', '#bf8f00', '#7f7f7f'];
const MOST_LYING_NAMES = 9;
const AXIS_OF_LABELS = 111111111;
const AXIS_OF_VALUES = 222222222;

/** A chart as a part of its own in DrawingML: a title, titled axes and a colour for each series. */
export function chartXml(chart: Chart, workbook: Workbook, lettering: Lettering): string {
  const { titleXml, textXml } = chartText(lettering);
  const { options, headers } = chart;
  const type = CHART_TYPES[chart.kind ?? 'BAR'];
  const lying = type.isLying;
  const stacked = options.isStacked === true;
  const [labels, ...figures] = chartColumns(chart);
  const block = (sheetId: number, rect: Rect): string =>
    escapeXml(blockText(workbook.sheetById(sheetId)?.name ?? '', rect));
  const reference = (kind: 'num' | 'str', sheetId: number, rect: Rect): string =>
    `<c:${kind}Ref><c:f>${block(sheetId, rect)}</c:f>${cacheXml(kind, workbook, sheetId, rect)}</c:${kind}Ref>`;
  const head = (rect: Rect): Rect => ({ ...rect, rows: Math.max(1, headers) });
  const body = (rect: Rect): Rect => ({ ...rect, row: rect.row + headers, rows: rect.rows - headers });
  const series = figures.map(({ sheetId, rect }, index) => {
    const color = seriesColor(chart, index) || (COLORS[index % COLORS.length] ?? '#000000');
    const mark = markOf(chart, index);
    const { looks, end } = PLOTS[mark];
    const shown = options[`series.${index}.dataLabel`] === 'value' ? '1' : '0';
    const xml =
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
      (headers > 0 ? `<c:tx>${reference('str', sheetId, head(rect))}</c:tx>` : '') +
      looks(color.slice(1)) +
      `<c:dLbls>${shown === '1' ? textXml(800) : ''}<c:showLegendKey val="0"/><c:showVal val="${shown}"/>` +
      '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
      (labels ? `<c:cat>${reference('str', labels.sheetId, body(labels.rect))}</c:cat>` : '') +
      `<c:val>${reference('num', sheetId, body(rect))}</c:val>${end}</c:ser>`;
    return { mark, xml };
  });
  const axes = `<c:axId val="${AXIS_OF_LABELS}"/><c:axId val="${AXIS_OF_VALUES}"/>`;
  const plots = marks
    .map((mark) => {
      const own = series.filter((one) => one.mark === mark).map(({ xml }) => xml);
      if (own.length === 0 && mark !== type.mark) return '';
      const { element, head, tail } = PLOTS[mark];
      return `<c:${element}>${head(lying, stacked)}<c:varyColors val="0"/>${own.join('')}${tail(stacked)}${axes}</c:${element}>`;
    })
    .join('');
  const [labelTitle, valueTitle] = lying
    ? [options['vAxis.title'], options['hAxis.title']]
    : [options['hAxis.title'], options['vAxis.title']];
  const ends = chart.range
    ? `<c:max val="${chart.range.to}"/><c:min val="${chart.range.from}"/>`
    : '<c:min val="0"/>';
  // Of points, each whole one has a line; of percent the program finds its own steps.
  const isShort = chart.range !== null && chart.range.to - chart.range.from <= 10;
  const step = isShort ? '<c:majorUnit val="1"/>' : '';
  // Many names under standing bars find room only when they stand too.
  const isCrowded = !lying && (labels?.rect.rows ?? 0) > MOST_LYING_NAMES;
  const legend = options['legend.position'] ?? 'right';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(options.title, 1300, true)}<c:autoTitleDeleted val="${options.title ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plots}` +
    // Files count categories from the origin; Sheets has the first label of lying bars at the top.
    `<c:catAx><c:axId val="${AXIS_OF_LABELS}"/><c:scaling><c:orientation val="${lying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'l' : 'b'}"/>${titleXml(labelTitle, 1000)}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${outline('808080')}</c:spPr>${textXml(800, isCrowded)}<c:crossAx val="${AXIS_OF_VALUES}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${AXIS_OF_VALUES}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lying ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${outline(LINE)}</c:spPr></c:majorGridlines>` +
    `${titleXml(valueTitle, 1000)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${outline(LINE)}</c:spPr>${textXml(800)}` +
    `<c:crossAx val="${AXIS_OF_LABELS}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${step}</c:valAx>` +
    '</c:plotArea>' +
    (legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="${String(legend).charAt(0)}"/><c:overlay val="0"/>${textXml(900)}</c:legend>`) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${outline(LINE)}</c:spPr>${textXml(1000)}</c:chartSpace>`
  );
}
