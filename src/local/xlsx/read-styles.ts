import {
  type BorderLine,
  type Format,
  type FormatFields,
  type FormatTable,
  plainFormat,
} from '../stand-in/format.ts';
import { elementColor, themeColors } from './colors.ts';
import { builtInFormat } from './number-formats.ts';
import { child, parseXml, type XmlElement } from './xml.ts';

/** The styles of a file: for each style number, how a cell looks, and the elements to build on. */
export interface Styles {
  formats: Format[];
  fonts: XmlElement[];
  fills: XmlElement[];
  borders: XmlElement[];
  xfs: XmlElement[];
  numberFormats: Map<number, string>;
}

/** Reads styles.xml. `table` is the workbook's, so that equal formats are one object. */
export function readStyles(xml: string, theme: string | undefined, table: FormatTable): Styles {
  const root = parseXml(xml);
  const list = (name: string): XmlElement[] => child(root, name)?.children ?? [];
  const colors = themeColors(theme);
  const numberFormats = new Map<number, string>();
  for (const { attributes } of list('numFmts')) {
    numberFormats.set(Number(attributes.numFmtId), attributes.formatCode ?? 'General');
  }
  const styles = {
    fonts: list('fonts'),
    fills: list('fills'),
    borders: list('borders'),
    xfs: list('cellXfs'),
  };
  const formats = styles.xfs.map((xf, base) => {
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' } = xf.attributes;
    const code = numberFormats.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId));
    const fields: FormatFields = {
      ...plainFormat,
      ...readFont(styles.fonts[Number(fontId)], colors),
      ...readBorder(styles.borders[Number(borderId)], colors),
      ...readAlignment(child(xf, 'alignment')),
      background: readFill(styles.fills[Number(fillId)], colors),
      numberFormat: /^general$/i.test(code) ? 'General' : code,
    };
    return table.of(fields, base);
  });
  return { ...styles, formats, numberFormats };
}

function readFont(font: XmlElement | undefined, colors: string[]): Partial<FormatFields> {
  if (!font) return {};
  const on = (name: string): boolean => {
    const found = child(font, name);
    return found !== undefined && !['0', 'false', 'none'].includes(found.attributes.val ?? '1');
  };
  return {
    bold: on('b'),
    italic: on('i'),
    underline: on('u'),
    fontSize: Number(child(font, 'sz')?.attributes.val ?? 10),
    fontFamily: child(font, 'name')?.attributes.val ?? 'Arial',
    fontColor: elementColor(child(font, 'color'), colors),
  };
}

function readFill(fill: XmlElement | undefined, colors: string[]): string | null {
  const pattern = child(fill, 'patternFill');
  if (pattern?.attributes.patternType !== 'solid') return null;
  return elementColor(child(pattern, 'fgColor'), colors);
}

function readBorder(border: XmlElement | undefined, colors: string[]): Partial<FormatFields> {
  const line = (side: string): BorderLine | null => {
    const element = child(border, side);
    const style = element?.attributes.style;
    if (!style || style === 'none') return null;
    return { style, color: elementColor(child(element, 'color'), colors) ?? '#000000' };
  };
  return { top: line('top'), right: line('right'), bottom: line('bottom'), left: line('left') };
}

function readAlignment(alignment: XmlElement | undefined): Partial<FormatFields> {
  if (!alignment) return {};
  const { horizontal = 'general', vertical = 'bottom', wrapText, textRotation = '0' } = alignment.attributes;
  const angle = Number(textRotation);
  return {
    horizontal,
    vertical: vertical === 'center' ? 'middle' : vertical,
    wrap: wrapText === '1' || wrapText === 'true',
    rotation: angle <= 90 ? angle : angle <= 180 ? 90 - angle : 0,
  };
}
