import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenizer } from 'acorn';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAddOn } from '../../scripts/build/build-add-on.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const VERSION = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
const target = mkdtempSync(path.join(tmpdir(), 'khanaen-readable-'));
let code: string;
beforeAll(async () => {
  await buildAddOn({ root, source: path.join(root, 'src/addon'), target });
  code = readFileSync(path.join(target, 'Code.js'), 'utf8');
});
afterAll(() => rmSync(target, { recursive: true }));

describe('the bundle, as its people read it', () => {
  it('begins with what it is, in Thai and English, and with its narrow scope', () => {
    const opening = code.slice(0, code.indexOf('*/'));
    expect(opening).toMatch(/^\/\*\*\n \* คะแนนตัวชี้วัด \(Khanaen\)/);
    expect(opening).toMatch(/^ \* Weighted scorecards/m);
    expect(opening).toMatch(/^ \* @OnlyCurrentDoc$/m);
    expect(opening).toMatch(/MIT$/m);
  });

  it('keeps names, Thai, and the first sentence of the comment above a function', () => {
    const source = readFileSync(path.join(root, 'src/scoring/score-round.ts'), 'utf8');
    const [comment = '', name = ''] =
      /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport function (\w+)/.exec(source)?.slice() ?? [];
    const above = (comment.split('*/')[0] ?? '').replace(/^\/\*\*|\n \*/g, '').trim();
    const [sentence = above] = /^.*?\.(?=\s)/.exec(above) ?? [];
    expect(name).not.toBe('');
    const flat = (text: string): string => text.replace(/\n\s*/g, '\n');
    expect(flat(code)).toContain(`/** ${sentence} */\nfunction ${name}(`);
    expect(code).toContain('คำนวณคะแนน');
    expect(code).not.toMatch(/"[^"\n]*\\u0e[^"\n]*"/i);
  });

  it('names each source file above its part, what it needs before what needs it', () => {
    const files = [...code.matchAll(/^\/\/ ((?:src|node_modules)\/\S+)$/gm)].map((match) => match[1]);
    expect(files.length).toBeGreaterThan(100);
    expect(new Set(files).size).toBe(files.length);
    const order = [
      'src/scoring/criteria/score-value.ts',
      'src/scoring/score-round.ts',
      'src/addon/entry-points.ts',
    ];
    expect(files.filter((file) => order.includes(file ?? ''))).toEqual(order);
  });

  it('leaves no comment standing without its code', () => {
    const lonely = code.match(/^[ \t]*\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n\s*(?:\/\*|\}\)\(\);|\n).*/gm);
    expect(lonely?.slice(1) ?? []).toEqual([]);
  });

  it('says once what a custom function does: above the one that Sheets finds', () => {
    expect(code.match(/@customfunction/g)).toHaveLength(6);
    expect(code.indexOf('@customfunction')).toBeGreaterThan(code.indexOf('\n})();'));
  });

  it('is the same program that esbuild makes without any comment', async () => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: ['src/addon/index.ts'],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'khanaen',
      target: 'es2019',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      charset: 'utf8',
      legalComments: 'none',
      define: { KHANAEN_VERSION: JSON.stringify(VERSION) },
    });
    const plain = tokens(outputFiles[0]?.text ?? '');
    expect(plain.length).toBeGreaterThan(10_000);
    expect(tokens(code).slice(0, plain.length)).toEqual(plain);
  });
});

/** Each word and sign of a program, as it stands there. */
const tokens = (text: string): string[] =>
  [...tokenizer(text, { ecmaVersion: 2019 })].map(({ start, end }) => text.slice(start, end));
