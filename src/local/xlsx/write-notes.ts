import { cellName } from '../stand-in/a1.ts';
import { cellKey, keyCell, type Sheet } from '../stand-in/sheet.ts';
import type { Package } from './package.ts';
import { noteText } from './read-notes.ts';
import { child, parseXml, textXml } from './xml.ts';
import { joinDocument, splitDocument } from './xml-document.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY_COMMENTS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author></author></authors><commentList></commentList></comments>`;
const VML_NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const EMPTY_VML =
  `<xml ${VML_NAMESPACES}>` +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/**
 * Writes the notes of a sheet: the comments part, and the shapes that show them. A note that did not change keeps
 * its formatting. Returns the id for `<legacyDrawing>`, or null when there are no notes and never were any.
 */
export function writeNotes(sheet: Sheet, file: Package, part: string): string | null {
  const links = file.relationships(part);
  const comments = links.find((one) => one.type === 'comments')?.target;
  if (!comments && sheet.notes.size === 0) return null;
  const notes = [...sheet.notes].sort(([a], [b]) => a - b);
  writeComments(
    file,
    comments ?? newPart(file, part, 'comments', 'xl/comments', '.xml', COMMENTS_TYPE),
    notes,
  );
  const drawing = links.find((one) => one.type === 'vmlDrawing');
  file.declareExtension('vml', VML_TYPE);
  const vml = drawing?.target ?? newPart(file, part, 'vmlDrawing', 'xl/drawings/vmlDrawing', '.vml', null);
  writeShapes(file, vml, notes);
  return file.relate(part, 'vmlDrawing', vml);
}

function newPart(
  file: Package,
  sheetPart: string,
  type: string,
  prefix: string,
  suffix: string,
  contentType: string | null,
): string {
  const name = file.freeName(prefix, suffix);
  file.write(name, '');
  file.relate(sheetPart, type, name);
  if (contentType) file.declare(name, contentType);
  return name;
}

function writeComments(file: Package, part: string, notes: [number, string][]): void {
  const text = file.text(part) || EMPTY_COMMENTS;
  const document = splitDocument(text);
  const list = document.chunks.find((chunk) => chunk.name === 'commentList');
  if (!list) return;
  const old = new Map(
    parseXml(list.xml).children.map((element) => {
      const content = child(element, 'text');
      return [`${element.attributes.ref} ${content ? noteText(content) : ''}`, element.xml];
    }),
  );
  const entries = notes.map(([key, note]) => {
    const ref = cellName(...keyCell(key));
    return (
      old.get(`${ref} ${note}`) ??
      `<comment ref="${ref}" authorId="0"><text><r>${textXml(note)}</r></text></comment>`
    );
  });
  list.xml = `<commentList>${entries.join('')}</commentList>`;
  file.write(part, joinDocument(document));
}

/** Shapes of notes that are gone go; those of new notes are made; other shapes (buttons) stay. */
function writeShapes(file: Package, part: string, notes: [number, string][]): void {
  const { text, shapes } = noteShapes(file.text(part) || EMPTY_VML);
  const wanted = new Set(notes.map(([key]) => key));
  const kept = new Set<number>();
  let out = '';
  let at = 0;
  for (const { start, end, key } of shapes) {
    if (wanted.has(key) && !kept.has(key)) kept.add(key);
    else {
      out += text.slice(at, start);
      at = end;
    }
  }
  out += text.slice(at);
  const ids = new Set(Array.from(out.matchAll(/_x0000_s(\d+)/g), ([, id]) => Number(id)));
  let id = 9000;
  const added = notes.flatMap(([key]) => {
    if (kept.has(key)) return [];
    while (ids.has(id)) id++;
    return shapeXml(...keyCell(key), id++);
  });
  const close = out.lastIndexOf('</');
  file.write(
    part,
    close < 0
      ? EMPTY_VML.replace(/<\/xml>$/, `${added.join('')}</xml>`)
      : out.slice(0, close) + added.join('') + out.slice(close),
  );
}

interface NoteShape {
  start: number;
  end: number;
  /** The cell that the note belongs to. */
  key: number;
}

/** The shapes of notes in a drawing, whatever the prefixes. One pass: such parts are often not well formed. */
function noteShapes(text: string): { text: string; shapes: NoteShape[] } {
  const shapes: NoteShape[] = [];
  const tag = /<(\/?)(?:[\w.-]+:)?shape(?=[\s>])/g;
  let start = -1;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    if (match[1] === '') {
      start = match.index;
      continue;
    }
    const end = text.indexOf('>', match.index) + 1;
    if (start < 0 || end === 0) continue;
    const shape = text.slice(start, end);
    const [row, column] = ['Row', 'Column'].map((name) =>
      Number(new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? -1),
    );
    if (/ObjectType=["']Note["']/.test(shape))
      shapes.push({ start, end, key: cellKey(row ?? -1, column ?? -1) });
    start = -1;
  }
  return { text, shapes };
}

/** The prefixes are declared here, since other programs declare them on each shape. */
function shapeXml(row: number, column: number, id: number): string {
  return (
    `<v:shape ${VML_NAMESPACES} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:180pt;height:80pt" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 40, ${row + 5}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
