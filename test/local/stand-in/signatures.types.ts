import {
  changes,
  type Methods,
  others,
  reads,
  service,
  writes,
} from '../../../src/local/stand-in/service.ts';
import type { TiedRun } from '../../../src/local/stand-in/services/ties.ts';

// Not run: these must not compile, and `tsc` says so where one does.

/** Names and signatures that Google does not have. */
export const impossible = (range: GoogleAppsScript.Spreadsheet.Range): unknown[] => [
  // @ts-expect-error a misspelt name
  reads<'Range'>({ getValeus: () => [] }),
  // @ts-expect-error a method of another type
  reads<'Sheet'>({ getValues: () => [] }),
  // @ts-expect-error another result than Google's
  reads<'Sheet'>({ getMaxRows: () => '1000' }),
  // @ts-expect-error more arguments than Google gives
  writes<'Range'>({ setRichTextValue: (_value: unknown, _more: unknown) => range }),
  // @ts-expect-error an argument that is taken for granted: scripts pass anything
  changes<'Sheet'>({ setTabColor: (_color: string) => range.getSheet() }),
];

/** Methods under the name of another type, or checked against none. */
export const mixed = (run: TiedRun, methods: Methods<'Sheet'>): unknown[] => [
  // @ts-expect-error methods of a sheet for a range
  service(run, 'Range', methods),
  // @ts-expect-error the type is not named
  service(run, 'User', { ...others({ getId: () => 'a' }) }),
];
