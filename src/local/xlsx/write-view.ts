import { cellName } from '../stand-in/a1.ts';
import type { Sheet } from '../stand-in/sheet.ts';
import { columnCharacters } from './sizes.ts';
import { attributesXml, type StyleWriter } from './write-styles.ts';
import { child, parseXml } from './xml.ts';

/** `<sheetViews>` with the frozen panes, grid lines and selection of the sheet; other views stay. */
export function viewsXml(sheet: Sheet, old: string | undefined, selected: boolean): string {
  const parsed = old ? parseXml(old) : undefined;
  const [first, ...others] = parsed?.children.filter((one) => one.name === 'sheetView') ?? [];
  const attributes: Record<string, string> = { workbookViewId: '0', ...first?.attributes };
  delete attributes.tabSelected;
  if (isOn(attributes.showGridLines ?? '1') !== sheet.gridlines)
    attributes.showGridLines = sheet.gridlines ? '1' : '0';
  if (selected) attributes.tabSelected = '1';
  const kept = (first?.children ?? []).filter((one) => one.name !== 'pane' && one.name !== 'selection');
  const samePane =
    Number(child(first, 'pane')?.attributes.ySplit ?? 0) === sheet.frozenRows &&
    Number(child(first, 'pane')?.attributes.xSplit ?? 0) === sheet.frozenColumns;
  const panes = samePane
    ? (first?.children ?? []).filter((one) => !kept.includes(one)).map((one) => one.xml)
    : [paneXml(sheet)];
  const inner = [...panes, ...kept.map((one) => one.xml)].join('');
  const view = `<sheetView${attributesXml(attributes)}>${inner}</sheetView>`;
  return `<sheetViews>${view}${others.map((one) => one.xml).join('')}</sheetViews>`;
}

const isOn = (flag: string): boolean => flag === '1' || flag === 'true';

/** The same views of a sheet that is not the one that opens any more. */
export function deselectView(old: string): string {
  return old.replace(/\stabSelected=(?:"[^"]*"|'[^']*')/g, '');
}

function paneXml({ frozenRows, frozenColumns }: Sheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenRows > 0 ? (frozenColumns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const splits = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''}`;
  const corner = cellName(frozenRows, frozenColumns);
  return `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
}

/** `<cols>`, or `''`. Formats that a column had stay; a width in pixels becomes characters. */
export function columnsXml(sheet: Sheet, styles: StyleWriter): string {
  const entries = sheet.columnSpans.map((span) => {
    const style = span.format ? ` style="${styles.number(span.format)}"` : '';
    const width = span.width === undefined ? '' : ` width="${columnCharacters(span.width)}" customWidth="1"`;
    const hidden = span.hidden ? ' hidden="1"' : '';
    const group = `${span.depth ? ` outlineLevel="${span.depth}"` : ''}${span.folds ? ' collapsed="1"' : ''}`;
    return `<col min="${span.from + 1}" max="${span.to + 1}"${width}${style}${hidden}${group}${span.attributes ?? ''}/>`;
  });
  return entries.length === 0 ? '' : `<cols>${entries.join('')}</cols>`;
}
