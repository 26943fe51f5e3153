import { scalarText } from '../stand-in/cell-value.ts';
import type { Rect } from '../stand-in/rect.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Package } from './package.ts';
import { readNamedBlock } from './read-names.ts';
import { escapeXml, unescapeXml } from './xml.ts';

/** What the cells of a chart hold, as previews show it; programs that draw the chart read the cells themselves. */
export function cacheXml(kind: 'num' | 'str', workbook: Workbook, sheetId: number, rect: Rect): string {
  const sheet = workbook.sheetById(sheetId);
  const points: string[] = [];
  const count = rect.rows * rect.columns;
  for (let index = 0; index < count; index++) {
    const [row, column] = [rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)];
    const value = sheet?.value(row, column);
    if (value === undefined || value === '') continue;
    if (kind === 'num' && typeof value !== 'number') continue;
    points.push(`<c:pt idx="${index}"><c:v>${escapeXml(scalarText(value))}</c:v></c:pt>`);
  }
  const format = sheet?.format(rect.row, rect.column).numberFormat ?? 'General';
  const code = kind === 'num' ? `<c:formatCode>${escapeXml(format)}</c:formatCode>` : '';
  return `<c:${kind}Cache>${code}<c:ptCount val="${count}"/>${points.join('')}</c:${kind}Cache>`;
}

const REFERENCE =
  /<c:(num|str)Ref><c:f>([^<]*)<\/c:f>(?:<c:(?:num|str)Cache>[\s\S]*?<\/c:(?:num|str)Cache>)?<\/c:\1Ref>/g;

/** Fills what our charts in the file remember of their cells anew. Charts of others stay byte for byte. */
export function refreshCaches(workbook: Workbook, file: Package): void {
  if (!workbook.sheets.some((sheet) => sheet.touched.has('cells'))) return;
  for (const { source } of workbook.sheets.flatMap(({ charts }) => charts)) {
    if (!source?.isOwn) continue;
    const before = file.required(source.part);
    const after = before.replace(REFERENCE, (whole, kind: 'num' | 'str', formula: string) => {
      const found = readNamedBlock(unescapeXml(formula));
      const sheet = found && workbook.sheet(found.title);
      if (!found || !sheet) return whole;
      return `<c:${kind}Ref><c:f>${formula}</c:f>${cacheXml(kind, workbook, sheet.id, found.rect)}</c:${kind}Ref>`;
    });
    if (after !== before) file.write(source.part, after);
  }
}
