import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { type Node, parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { project } from './support/call.ts';

const code = readFileSync(new URL('dist/Code.js', project), 'utf8');
const script = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
const FUNCTIONS: Record<string, string> = {
  KPI_SCORE: 'value, target, operator, levels, lowest, criterion',
  KPI_EXPLAIN: 'value, target, operator, levels, lowest, criterion',
  KPI_WEIGHTED: 'scores, weights',
  KPI_GRADE: 'percent, bounds',
  THAI_NUMBER: 'text',
  THAI_DIGITS: 'value',
};
/** The items as the contract has them; those in a menu within the menu behind its name. Some come with later issues. */
const MENU = [
  'คำนวณคะแนน',
  'ตรวจสอบข้อมูล',
  '—',
  'เตรียมรอบ > เริ่มใช้งาน/สร้างชีตที่ขาด',
  'เตรียมรอบ > ปรับแบบกรอกตามตัวชี้วัด',
  'เตรียมรอบ > ดึงผลจากตารางเดิม',
  'เตรียมรอบ > ทบทวนเกณฑ์',
  'เตรียมรอบ > กำหนดสิทธิ์แก้ไข',
  'ส่งผลและปิดรอบ > บันทึกผลประจำเดือน',
  'ส่งผลและปิดรอบ > ปิดรอบการประเมิน',
  'ส่งผลและปิดรอบ > เริ่มรอบถัดไป',
  'ส่งผลและปิดรอบ > ตรวจรหัสเทียบข้อมูล',
  '—',
  'วิธีใช้และเกี่ยวกับ > วิธีใช้',
  'วิธีใช้และเกี่ยวกับ > ทดสอบระบบ',
];
const LATER: readonly string[] = [];
/** ES2019 without what browsers and Node add, the services of Apps Script, and the constructor BigInt (no literals); binary arrays for the hash. */
const GLOBALS =
  `undefined NaN Infinity Array BigInt Boolean Date Error EvalError JSON Map Math Number Object Promise Proxy
  RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError WeakMap WeakSet isFinite
  ArrayBuffer DataView Uint8Array Uint32Array isNaN parseFloat parseInt decodeURIComponent encodeURIComponent decodeURI encodeURI arguments console Logger
  SpreadsheetApp LockService PropertiesService CacheService Session Utilities HtmlService ScriptApp`.split(
    /\s+/,
  );

interface Declaration extends Node {
  type: 'FunctionDeclaration';
  id: { name: string };
  params: Node[];
}

const declarations = script.body.filter(
  (node): node is Declaration & typeof node => node.type === 'FunctionDeclaration',
);

describe('dist/', () => {
  it('holds exactly the script, the manifest and pages', () => {
    const files = readdirSync(new URL('dist/', project)).filter((file) => !file.endsWith('.html'));
    expect(files.sort()).toEqual(['Code.js', 'appsscript.json']);
    expect(JSON.parse(readFileSync(new URL('.clasp.json', project), 'utf8')).rootDir).toBe('dist');
    expect(Buffer.byteLength(code)).toBeLessThan(1200 * 1024);
  });

  it('has a manifest with no more scopes than the contract allows', () => {
    const manifest = JSON.parse(readFileSync(new URL('dist/appsscript.json', project), 'utf8'));
    expect(manifest).toMatchObject({ timeZone: 'Asia/Bangkok', runtimeVersion: 'V8' });
    const scope = 'https://www.googleapis.com/auth/';
    const allowed = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'].map(
      (name) => scope + name,
    );
    expect(manifest.oauthScopes).toContain(`${scope}spreadsheets.currentonly`);
    expect(manifest.oauthScopes.filter((one: string) => !allowed.includes(one))).toEqual([]);
  });

  it.each([
    'onOpen',
    'onInstall',
    'calculateScores',
    'checkData',
    'setUpWorkbook',
    ...Object.keys(FUNCTIONS),
  ])('%s is a real top-level function', (name) => {
    expect(declarations.filter(({ id }) => id.name === name)).toHaveLength(1);
  });

  it.each(Object.entries(FUNCTIONS))(
    '%s names its parameters and has its comment directly above',
    (name, parameters) => {
      const found = declarations.find(({ id }) => id.name === name);
      expect(found?.params.map(({ start, end }) => code.slice(start, end)).join(', ')).toBe(parameters);
      const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(code.slice(0, found?.start));
      expect(comment?.[0]).toContain('@customfunction');
      for (const parameter of parameters.split(', '))
        expect(comment?.[0]).toMatch(new RegExp(`@param .*\\b${parameter}\\b`));
    },
  );

  it('uses no global that Apps Script lacks', () => {
    const declared = new Set<string>();
    const used = new Set<string>();
    collect(script, declared, used);
    expect([...used].filter((name) => !declared.has(name) && !GLOBALS.includes(name))).toEqual([]);
  });

  it('makes a menu of the items of the contract, each with its function, and asks for nothing else while opening', () => {
    const items: [string, string][] = [];
    const added: FakeMenu[] = [];
    const createMenu = (title: string): FakeMenu => {
      const lines: string[] = [];
      const menu: FakeMenu = {
        title,
        lines,
        addItem(text, name) {
          items.push([text, name]);
          lines.push(text);
          return menu;
        },
        addSeparator: () => [menu, lines.push('—')][0] as FakeMenu, // the first of the two
        addSubMenu(inner) {
          lines.push(...inner.lines.map((line) => `${inner.title} > ${line}`));
          return menu;
        },
        addToUi: () => added.push(menu),
      };
      return menu;
    };
    const context = vm.createContext({ SpreadsheetApp: { getUi: () => ({ createMenu }) } });
    vm.runInContext(`${code}\nonOpen();`, context);
    expect(added.map(({ title }) => title)).toEqual(['คะแนนตัวชี้วัด']);
    expect(added[0]?.lines).toEqual(MENU.filter((line) => !LATER.some((text) => line.endsWith(text))));
    const names = declarations.map(({ id }) => id.name);
    expect(items.filter(([, name]) => !names.includes(name))).toEqual([]);
  });
});

/** A menu as a script builds it. */
interface FakeMenu {
  readonly title: string;
  readonly lines: string[];
  readonly addItem: (text: string, name: string) => FakeMenu;
  readonly addSeparator: () => FakeMenu;
  readonly addSubMenu: (inner: FakeMenu) => FakeMenu;
  readonly addToUi: () => void;
}

/** Names that are declared anywhere, and names that are read as variables. */
function collect(node: unknown, declared: Set<string>, used: Set<string>): void {
  if (Array.isArray(node)) {
    for (const one of node) collect(one, declared, used);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const one = node as Record<string, unknown> & { type?: string };
  if (one.type === 'Identifier') used.add(String(one.name));
  if (one.type === 'VariableDeclarator') declare(one.id, declared);
  if (one.type === 'CatchClause') declare(one.param, declared);
  if (one.type?.includes('Function') || one.type?.startsWith('Class')) {
    declare(one.id, declared);
    declare(one.params, declared);
  }
  for (const [key, child] of Object.entries(one)) {
    const isName =
      (key === 'property' && one.type === 'MemberExpression') || (key === 'key' && 'value' in one);
    if ((isName && !one.computed) || key === 'label') continue;
    collect(child, declared, used);
  }
}

/** Every name within a pattern. */
function declare(pattern: unknown, declared: Set<string>): void {
  const names = new Set<string>();
  collect(pattern, new Set(), names);
  for (const name of names) declared.add(name);
}
