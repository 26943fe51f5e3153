import { describe, expect, it } from 'vitest';
import { runBody, script } from './script.ts';

describe('a loaded script', () => {
  it('is called by the names of its top-level functions', () => {
    expect(script('function twice(n) { return n * 2; }').addOn.call('twice', 21)).toBe(42);
  });

  it.each(['missing', 'SpreadsheetApp', 'constant', 'toString', 'Array', 'parseInt', ''])(
    'has no function %j',
    (name) => {
      const { addOn } = script('const constant = () => 1;');
      expect(() => addOn.call(name)).toThrow(`Script function not found: ${name}`);
    },
  );

  it.each([
    'process',
    'require',
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'Buffer',
    'structuredClone',
    'queueMicrotask',
    'performance',
    'crypto',
    'WebAssembly',
    'SharedArrayBuffer',
  ])('finds no %s', (name) => {
    expect(runBody(`return typeof ${name}`)).toBe('undefined');
  });

  it('gets tables and dates of its own world', () => {
    const body =
      "sheet.getRange('A1').setValue(new Date(0)); const v = sheet.getRange('A1:B2').getValues();" +
      'return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date, v[0][0].getTime()]';
    expect(runBody(body)).toEqual([true, true, true, 0]);
  });

  it('catches errors of its own world', () => {
    const body =
      "try { sheet.getRange('A1').setValues([]) } catch (e) { return [e instanceof Error, e.name] }";
    expect(runBody(body)).toEqual([true, 'Exception']);
  });

  it('gives back tables and dates of our world', () => {
    const value = script('function f(a) { return { list: a.concat(3), at: new Date(5) }; }').addOn.call(
      'f',
      [1, 2],
    );
    expect(value).toStrictEqual({ list: [1, 2, 3], at: new Date(5) });
  });

  it('throws errors of our world', () => {
    const { addOn } = script("function f() { throw new RangeError('ไม่ได้'); }");
    expect(() => addOn.call('f')).toThrow(Error);
    expect(() => addOn.call('f')).toThrow('ไม่ได้');
  });

  it.each([
    ['sheet.foo()', 'sheet.foo is not a function (not in the stand-in)'],
    ['ss.getBlob()', 'spreadsheet.getBlob is not a function'],
    ["sheet.getRange('A1').insertCheckboxes()", 'range.insertCheckboxes is not a function'],
    ['SpreadsheetApp.openById(1)', 'spreadsheetApp.openById is not a function'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'borderStyle.WAVY is not a function'],
    ['sheet.name = 1', 'Cannot set name of Sheet'],
  ])('%s throws loudly', (code, message) => {
    expect(() => runBody(`'use strict'; ${code}`)).toThrow(message);
  });
});
