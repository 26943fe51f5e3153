// biome-ignore-all lint/suspicious/noTemplateCurlyInString: bundles are written as text here, templates and all
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { packThai, swap } from '../../scripts/build/pack-thai.mjs';

/** Runs a bundle and gives what its `answer` function returns. */
const answer = (code: string): unknown => vm.runInNewContext(`${code};khanaen()`);
const bundle = (body: string): string => `"use strict";var khanaen=(()=>{${body}})();`;

test.each([
  ['a text', 'return()=>"คะแนน 5.00 (เต็ม)"'],
  ['quotes, backslashes and line breaks', 'return()=>"ก\\"ข\'\\\\ค\\nง"'],
  ['a template', 'return()=>`อำเภอ${"x"}`'],
  ['a template within a template', 'return()=>`ได้ ${1>0?`${2} คะแนน`:"x"} จาก ${[5].map(n=>`${n} ข้อ`)}`'],
  ['a template that begins and ends with what it holds', 'return()=>`${1}ก${2}${3}`'],
  ['a sum of what a template holds', 'return()=>`ก${1,2}ข${3}`'],
  ['names of properties', 'var o={ใช่:1,"ไม่ใช่":2,a:3};return()=>Object.keys(o).join()+o["ใช่"]'],
  ['a pattern', 'return()=>/^กลุ่ม/.test("กลุ่มงาน")'],
  ['no Thai at all', 'return()=>`a${1}b`'],
])('a bundle with %s says the same when it is packed', (_, body) => {
  const code = bundle(body);
  expect(answer(packThai(code))).toBe(answer(code));
});

test('packed, a Thai text takes about a third', () => {
  const code = bundle(`return()=>"${'ผลการดำเนินงานของอำเภอ'.repeat(20)}"`);
  expect(Buffer.byteLength(packThai(code))).toBeLessThan(Buffer.byteLength(code) / 2);
});

test('a text that stands twice is packed once', () => {
  const once = packThai(bundle('return()=>"คะแนนตัวชี้วัด"')).length;
  expect(packThai(bundle('return()=>"คะแนนตัวชี้วัด"+"คะแนนตัวชี้วัด"')).length).toBeLessThan(once + 15);
});

test('swapping twice is no change', () => {
  const text = 'ร้อยละ 92.50 (≥ 90) ABC xyz ~!';
  expect(swap(swap(text))).toBe(text);
});

test('a text with a tab is refused: the tab stands between texts', () => {
  expect(() => packThai(bundle('return()=>"ก\\tข"'))).toThrow('holds a tab');
});
