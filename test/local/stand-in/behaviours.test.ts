import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Bench } from '../../../src/local/stand-in/behaviours/behaviour.ts';
import { behaviours } from '../../../src/local/stand-in/behaviours.ts';
import { createStandIn } from '../../../src/local/stand-in/stand-in.ts';
import { newWorkbook } from '../../../src/local/stand-in/workbook.ts';

function bench(): Bench {
  const { globals } = createStandIn(newWorkbook());
  const app = globals.SpreadsheetApp as Bench['app']; // what the stand-in stands in for
  const spreadsheet = app.getActiveSpreadsheet();
  return {
    app,
    properties: globals.PropertiesService as Bench['properties'], // the same
    utilities: globals.Utilities as Bench['utilities'], // the same
    spreadsheet,
    sheet: spreadsheet.insertSheet('ลอง'),
  };
}

describe('the stand-in does what its table claims', () => {
  it.each(behaviours.map((one) => [one.id, one.what, one.check] as const))('%s: %s', (_id, _what, check) => {
    expect(() => check(bench())).not.toThrow();
  });
});

describe('the table', () => {
  it('has every behaviour once', () => {
    const ids = behaviours.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the list in docs/differences-from-google.md', () => {
    const page = readFileSync(new URL('../../../docs/differences-from-google.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| (.*) \| (doc|known|tried) \|$/gm)].map(
      ([, id, what, source]) => ({
        id,
        what,
        source,
      }),
    );
    expect(rows).toEqual(behaviours.map(({ id, what, source }) => ({ id, what, source })));
  });
});
