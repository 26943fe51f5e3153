import { parse } from 'acorn';

/**
 * Thai takes three bytes a letter in UTF-8, and two thirds of the bundle are Thai texts. This writes them once each,
 * in one string, with the Thai block and printable ASCII swapped (ก stands as !, a as ม), and has the bundle swap them
 * back when it is loaded. It saves about a third of the file; docs/decisions/why-thai-is-packed.md says why that counts.
 */

/** U+0E01 – U+0E21. */
const DISTANCE = 0xde0;
const THAI = /[\u0e01-\u0e5e]/;
const SWAPPED = /[!-~\u0e01-\u0e5e]/g;
/** Stands between texts; none of them holds a tab. */
const BETWEEN = '\t';
const TABLE = 'thai_';

/** @param {string} text */
export const swap = (text) =>
  text.replace(SWAPPED, (one) => {
    const code = one.charCodeAt(0);
    return String.fromCharCode(code < 128 ? code + DISTANCE : code - DISTANCE);
  });

/**
 * @param {string} code a bundle of the form `var NAME=(()=>{…})();`
 * @returns {string} the same program
 */
export function packThai(code) {
  /** @type {string[]} */
  const texts = [];
  /** @type {[start: number, end: number, text: string][]} */
  const edits = [];
  /** @param {string} text */
  const literal = (text) => {
    if (!THAI.test(text)) return JSON.stringify(text);
    if (text.includes(BETWEEN)) throw new Error(`a Thai text holds a tab: ${text}`);
    const known = texts.indexOf(text);
    return `${TABLE}[${known < 0 ? texts.push(text) - 1 : known}]`;
  };

  /** @param {any} node an acorn node, or any part of one */
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!node || typeof node.type !== 'string') return;
    if (node.type === 'Property' || node.type === 'MethodDefinition') visitKey(node);
    else if (node.type === 'TemplateLiteral') visitTemplate(node);
    else if (node.type === 'Literal' && typeof node.value === 'string' && THAI.test(node.value)) {
      edits.push([node.start, node.end, literal(node.value)]);
      return;
    }
    for (const [name, part] of Object.entries(node)) {
      if (name !== 'quasis' && !(name === 'key' && !node.computed)) visit(part);
    }
  };

  /** @param {any} property */
  const visitKey = ({ key, computed }) => {
    const name = key.type === 'Identifier' ? key.name : key.value;
    if (!computed && THAI.test(String(name))) edits.push([key.start, key.end, `[${literal(name)}]`]);
  };

  /** A template with Thai in it becomes a sum: its expressions stay where they are. @param {any} template */
  const visitTemplate = ({ start, end, quasis }) => {
    if (!quasis.some((/** @type {any} */ quasi) => THAI.test(quasi.value.cooked))) return;
    const last = quasis.length - 1;
    if (last === 0) {
      edits.push([start, end, literal(quasis[0].value.cooked)]);
      return;
    }
    quasis.forEach((/** @type {any} */ quasi, /** @type {number} */ index) => {
      const text = quasi.value.cooked;
      const from = index === 0 ? start : quasi.start - 1;
      const to = index === last ? end : quasi.end + 2;
      const before = index === 0 ? '(' : text === '' ? ')' : ')+';
      const after = index === last ? ')' : '+(';
      edits.push([from, to, before + (index > 0 && text === '' ? '' : literal(text)) + after]);
    });
  };

  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  visit(program.body);
  if (texts.length === 0) return code;
  const at = code.indexOf('(()=>{') + '(()=>{'.length;
  edits.push([at, at, tableOf(texts)]);
  return apply(code, edits);
}

/** @param {string[]} texts */
function tableOf(texts) {
  const packed = JSON.stringify(swap(texts.join(BETWEEN)));
  return (
    `var ${TABLE}=${packed}.replace(/[!-~\\u0e01-\\u0e5e]/g,function(c){c=c.charCodeAt(0);` +
    `return String.fromCharCode(c<128?c+${DISTANCE}:c-${DISTANCE})}).split("\\t");`
  );
}

/**
 * @param {string} code
 * @param {[start: number, end: number, text: string][]} edits not overlapping
 */
function apply(code, edits) {
  let done = '';
  let at = 0;
  for (const [start, end, text] of edits.sort((a, b) => a[0] - b[0])) {
    done += code.slice(at, start) + text;
    at = end;
  }
  return done + code.slice(at);
}
