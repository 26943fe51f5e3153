import { describe, expect, it } from 'vitest';
import { circlesIn } from './circles.ts';
import { sourceFiles } from './source-files.ts';

const files = await sourceFiles();
const links = new Map(files.map(({ name, uses }) => [name, uses]));

/** A sheet knows its workbook, a workbook its sheets. */
const MODEL = ['edit-rules', 'sheet', 'workbook'].map((name) => `local/stand-in/${name}.ts`);

describe('files', () => {
  const circles = circlesIn(links);

  it('do not lead back to themselves, types included', () => {
    const known = new Set(MODEL);
    expect(circles.filter((circle) => circle.some((name) => !known.has(name)))).toEqual([]);
  });

  it('that no longer do are not on the list any more', () => {
    const inCircles = new Set(circles.flat());
    expect(MODEL.filter((name) => !inCircles.has(name))).toEqual([]);
  });
});

describe('rooms within rooms', () => {
  /** What the files of one folder may use. */
  const MAY_USE: Record<string, RegExp> = {
    'local/stand-in/': /^local\/stand-in\//,
    // The model of a workbook, and nothing of the services over it or of the product.
    'local/xlsx/': /^local\/(?:xlsx\/|stand-in\/(?!services\/|run\.ts|service\.ts|stand-in\.ts))/,
    // What a tab is, read and brought to its description, whatever for.
    'addon/sheet/': /^(?:addon\/sheet|workbook|scoring|language)\//,
    'addon/memory/': /^(?:addon\/(?:memory|sheet)|workbook|scoring|language)\//,
    'local/workbook-file/': /^(?:local\/(?:workbook-file|xlsx|stand-in)|addon|workbook|language)\//,
  };

  it.each(Object.entries(MAY_USE))('%s uses %s alone', (folder, allowed) => {
    const wrong = files
      .filter(({ name }) => name.startsWith(folder))
      .flatMap(({ name, uses }) =>
        uses.filter((one) => !allowed.test(one)).map((one) => `${name} uses ${one}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('the search for circles', () => {
  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
    [{ a: ['b'], b: ['c', 'd'], c: ['a'], d: [] }, [['a', 'b', 'c']]],
    [
      { a: ['b', 'c'], b: ['a'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    [{ a: ['a'] }, [['a']]],
  ])('in %j finds %j', (graph, circles) => {
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(circles);
  });
});
