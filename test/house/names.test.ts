import { describe, expect, it } from 'vitest';
import { exportsIn, sourceFiles } from './source-files.ts';

const files = await sourceFiles();

const places = new Map<string, string[]>();
for (const file of files) {
  for (const name of file.exports) places.set(name, [...(places.get(name) ?? []), file.name]);
}
const twice = [...places].filter(([, where]) => where.length > 1);

describe('a name that files export', () => {
  it('stands for one thing', () => {
    expect(twice).toEqual([]);
  });

  it('begins with what the function does with words: say makes a text, report adds a problem', () => {
    const wrong = files
      .filter(({ room }) => room === 'scoring' || room === 'workbook')
      .flatMap((file) =>
        file.exports.filter((name) => /^tell[A-Z]/.test(name)).map((name) => [file.name, name]),
      );
    expect(wrong).toEqual([]);
  });
});

it('the reader of exports finds declarations, and passes over what is only handed on', () => {
  const text = `export { a } from './a.ts';
export const b = 1;
export async function c() {}
export type D = string;
const e = 2;
export interface F {
  export: string;
}`;
  expect(exportsIn(text)).toEqual(['b', 'c', 'D', 'F']);
});
