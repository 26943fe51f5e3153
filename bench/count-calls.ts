import { loadAddOn } from '../src/local/stand-in/load-add-on.ts';
import type { Calls } from '../src/local/stand-in/run.ts';
import { createStandIn } from '../src/local/stand-in/stand-in.ts';
import type { Workbook } from '../src/local/stand-in/workbook.ts';
import { makeRound } from './make-round.ts';
import { cellByCell, type Table, tabByTab } from './plain-scripts.ts';

/** The calls of one run, and how long it took here. */
export interface Counted {
  readonly name: string;
  readonly calls: Calls;
  readonly milliseconds: number;
}

/** All calls of a run, of whatever kind. */
export const total = ({ log }: Calls): number => log.length;

function counted(
  name: string,
  workbook: Workbook,
  run: (standIn: ReturnType<typeof createStandIn>) => void,
): Counted {
  const standIn = createStandIn(workbook);
  const begin = performance.now();
  run(standIn);
  return { name, calls: standIn.calls, milliseconds: Math.round(performance.now() - begin) };
}

export const calculation = (code: string, name: string, workbook: Workbook): Counted =>
  counted(name, workbook, (standIn) => void loadAddOn(code, standIn).call('calculateScores'));

export function changeOneResult(workbook: Workbook): void {
  const form = workbook.sheets.find(({ name }) => name.startsWith('กรอกผล'));
  form?.set(2, 1, 1);
  form?.set(2, 2, 7);
}

/** A first run, one without a change and one after a result was changed, of the same round. */
export function ourRuns(
  code: string,
  districts: number,
): { readonly workbook: Workbook; readonly runs: Counted[] } {
  const workbook = makeRound(code, districts);
  const runs = [calculation(code, 'first run', workbook), calculation(code, 'unchanged run', workbook)];
  changeOneResult(workbook);
  runs.push(calculation(code, 'one changed result', workbook));
  return { workbook, runs };
}

/** The scripts that an office would have instead, writing the same cells into the same round. */
export function othersRuns(code: string, districts: number): Counted[] {
  const scored = makeRound(code, districts);
  const inputs = scored.sheets.map(({ name }) => name);
  calculation(code, '', scored);
  const tables: Table[] = scored.sheets
    .filter(({ name, hidden }) => !inputs.includes(name) && !hidden)
    .map((sheet) => ({ title: sheet.name, rows: sheet.rows() }));
  return [
    counted('cell by cell', makeRound(code, districts), (standIn) => cellByCell(standIn, inputs, tables)),
    counted('tab by tab', makeRound(code, districts), (standIn) => tabByTab(standIn, inputs, tables)),
  ];
}
