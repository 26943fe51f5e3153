import type { Sheet } from '../stand-in/sheet.ts';
import { attributesXml } from './write-styles.ts';
import { parseXml } from './xml.ts';
import { chunkXml, joinDocument, replaceChunk, splitDocument, type XmlDocument } from './xml-document.ts';

/**
 * What stands about groups of columns beside the columns themselves: on which side they are folded, and how deep they
 * go, without which Excel leaves them no room. `order`: that of a worksheet's elements.
 */
export function writeGroups(sheet: Sheet, document: XmlDocument, order: readonly string[]): void {
  const depth = Math.max(0, ...sheet.columnSpans.map((span) => span.depth ?? 0));
  const format = chunkXml(document, 'sheetFormatPr');
  const attributes = format === undefined ? {} : { ...parseXml(format).attributes };
  if (Number(attributes.outlineLevelCol ?? 0) !== depth) {
    delete attributes.outlineLevelCol;
    const all = {
      defaultRowHeight: '15',
      ...attributes,
      ...(depth > 0 ? { outlineLevelCol: String(depth) } : {}),
    };
    replaceChunk(document, 'sheetFormatPr', `<sheetFormatPr${attributesXml(all)}/>`, order);
  }
  if (depth === 0) return;
  const properties = splitDocument(chunkXml(document, 'sheetPr') ?? '<sheetPr></sheetPr>');
  const old = parseXml(chunkXml(properties, 'outlinePr') ?? '<outlinePr/>').attributes;
  const isAfter = old.summaryRight === undefined || old.summaryRight === '1' || old.summaryRight === 'true';
  if (isAfter === sheet.groupsAfter) return;
  const xml = `<outlinePr${attributesXml({ ...old, summaryRight: sheet.groupsAfter ? '1' : '0' })}/>`;
  replaceChunk(properties, 'outlinePr', xml, ['tabColor', 'outlinePr', 'pageSetUpPr']);
  replaceChunk(document, 'sheetPr', joinDocument(properties), order);
}
