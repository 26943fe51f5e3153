import type { Rect } from '../stand-in/rect.ts';
import type { Protection } from '../stand-in/rules.ts';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Package } from './package.ts';
import { child, escapeXml, parseXml, type XmlElement } from './xml.ts';
import { joinDocument, splitDocument } from './xml-document.ts';

const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${NAMESPACE}"></Properties>`;
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** `kind.piece.name`, behind the word that whoever reads and writes chose. */
const OURS = /^(property|grid|protections|id)\.(\d+)\.(.*)$/s;
/** Programs cut custom properties off at 255 characters; JSON may double a character and adds two quotes. */
const PIECE = 120;

/**
 * What .xlsx has no place for is kept among the file's custom properties, in pieces: the
 * spreadsheet's id, the script's document properties, the size of each grid and whether a script made it, and who may
 * edit what. `program`: begins their names.
 */
export function readCustomProperties(workbook: Workbook, file: Package, program: string): void {
  const pieces = new Map<string, string[]>();
  const part = customPart(file);
  for (const element of part ? parseXml(file.required(part)).children : []) {
    const match = ourName(program, element);
    const text = child(element, 'lpwstr')?.text;
    if (!match || text === undefined) continue;
    const key = `${match[1]}.${match[3]}`;
    const list = pieces.get(key) ?? [];
    list[Number(match[2])] = text;
    pieces.set(key, list);
  }
  for (const [key, list] of pieces) {
    const dot = key.indexOf('.');
    const value = joinPieces(list);
    if (value === null) continue;
    const name = key.slice(dot + 1);
    if (key.startsWith('property.')) workbook.properties.set(name, value);
    else if (key.startsWith('id.')) workbook.id = value;
    else restore(workbook, key.slice(0, dot), value);
  }
}

/** Writes them back, beside the properties that are not ours. */
export function writeCustomProperties(workbook: Workbook, file: Package, program: string): void {
  const part = customPart(file);
  const others = (part ? parseXml(file.required(part)).children : []).filter(
    (element) => !ourName(program, element),
  );
  let id = others.reduce((highest, element) => Math.max(highest, Number(element.attributes.pid ?? 1)), 1);
  const entries = others.map((element) => element.xml);
  for (const [kind, name, value] of ourProperties(workbook)) {
    splitPieces(value).forEach((piece, number) => {
      id++;
      const title = escapeXml(`${program}.${kind}.${number}.${name}`);
      entries.push(
        `<property fmtid="${FORMAT_ID}" pid="${id}" name="${title}"><vt:lpwstr xmlns:vt="${VT}">${escapeXml(piece)}</vt:lpwstr></property>`,
      );
    });
  }
  if (entries.length === 0 && !part) return;
  const document = splitDocument(part ? file.required(part) : EMPTY);
  document.chunks = entries.map((xml) => ({ name: 'property', xml }));
  document.tail = '</Properties>';
  file.write(part ?? PART, joinDocument(document));
  if (part) return;
  file.declare(PART, TYPE);
  file.relate('', 'custom-properties', PART);
}

/** Kind, number of the piece and name; null for somebody else's property. */
function ourName(program: string, { attributes: { name = '' } }: XmlElement): RegExpExecArray | null {
  return name.startsWith(`${program}.`) ? OURS.exec(name.slice(program.length + 1)) : null;
}

function customPart(file: Package): string | undefined {
  return file.relationships('').find((one) => one.type === 'custom-properties')?.target;
}

function* ourProperties(workbook: Workbook): Generator<[kind: string, name: string, value: string]> {
  yield ['id', '', workbook.id];
  for (const [name, value] of workbook.properties) yield ['property', name, value];
  const grids = workbook.sheets.map((sheet) => [
    sheet.name,
    sheet.maxRows,
    sheet.maxColumns,
    sheet.madeHere ? 1 : 0,
  ]);
  yield ['grid', '', JSON.stringify(grids)];
  const rights = workbook.sheets.flatMap((sheet) =>
    sheet.protections
      // A warning is for Sheets: a file has none.
      .filter((one) => !one.fromFile && !one.warningOnly)
      .map((protection) => ({ sheet: sheet.name, ...protection })),
  );
  if (rights.length > 0) yield ['protections', '', JSON.stringify(rights)];
}

function restore(workbook: Workbook, kind: string, value: string): void {
  let stored: unknown;
  try {
    stored = JSON.parse(value);
  } catch {
    return; // Another program cut it: go on without.
  }
  if (!Array.isArray(stored)) return;
  for (const item of stored) {
    if (kind === 'grid') restoreGrid(workbook, item);
    else restoreProtection(workbook, item);
  }
}

/** The grid is never made smaller than what the cells take up. */
function restoreGrid(workbook: Workbook, item: unknown): void {
  if (!Array.isArray(item)) return;
  const [name, rows, columns, madeHere] = item;
  const sheet = workbook.sheet(String(name));
  if (!sheet || !Number.isInteger(rows) || !Number.isInteger(columns)) return;
  sheet.madeHere = madeHere === 1;
  const used = sheet.extent();
  sheet.maxRows = Math.max(used.rows, Math.min(Number(rows), 1_048_576), 1);
  sheet.maxColumns = Math.max(used.columns, Math.min(Number(columns), 16_384), 1);
}

function restoreProtection(workbook: Workbook, item: unknown): void {
  if (typeof item !== 'object' || item === null) return;
  const { sheet: title, ...stored } = item as Partial<Protection> & { sheet?: string }; // checked field by field below
  const sheet = workbook.sheet(String(title));
  if (!sheet || (stored.kind !== 'SHEET' && stored.kind !== 'RANGE')) return;
  const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
  sheet.protections.push({
    kind: stored.kind,
    rect: isRect(stored.rect) ? stored.rect : null,
    description: String(stored.description ?? ''),
    warningOnly: stored.warningOnly === true,
    editors: texts(stored.editors),
    domainEdit: stored.domainEdit === true,
    unprotected: Array.isArray(stored.unprotected) ? stored.unprotected.filter(isRect) : [],
  });
}

function isRect(value: unknown): value is Rect {
  if (typeof value !== 'object' || value === null) return false;
  const numbers = Object.values(value);
  return numbers.length === 4 && numbers.every((number) => Number.isInteger(number) && number >= 0);
}

/** Pieces are JSON texts, so that spaces at the ends and control characters survive any program. */
function splitPieces(value: string): string[] {
  const characters = [...value];
  const pieces: string[] = [];
  for (let at = 0; at < characters.length || at === 0; at += PIECE) {
    pieces.push(JSON.stringify(characters.slice(at, at + PIECE).join('')));
  }
  return pieces;
}

function joinPieces(pieces: string[]): string | null {
  try {
    return Array.from(pieces, (piece) => String(JSON.parse(piece))).join('');
  } catch {
    return null;
  }
}
