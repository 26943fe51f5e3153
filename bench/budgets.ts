import { type Counted, ourRuns, total } from './count-calls.ts';

/** What a kind of run may cost in service calls of any kind: so many, and so many more for each district. */
interface Budget {
  readonly run: string;
  readonly base: number;
  readonly each: number;
  /** Turns from writing back to reading, each of which makes Google work off what is pending. */
  readonly turns: number;
  /** Calls that change the spreadsheet; null: not limited apart. */
  readonly changes: number | null;
}

/**
 * On Google a call takes some 10 to 50 milliseconds and a run six minutes at the most. The first run makes a tab for each
 * district; the others read each to see whether somebody typed over it.
 */
const BUDGETS: readonly Budget[] = [
  { run: 'first run', base: 270, each: 8, turns: 3, changes: null },
  { run: 'unchanged run', base: 75, each: 1, turns: 0, changes: 1 },
  { run: 'one changed result', base: 187, each: 3, turns: 3, changes: null },
];

/** So many calls hang on what random results happen to be: a tab more that shows a change, a part of a table. */
const CHANCE = 5;

/** With tabs for the districts, and enough of them to see what each one adds. */
const DISTRICTS = [4, 9, 25];

/** Where runs of the built script cost more than they may; and what they cost, for who wants to see it. */
export function overBudget(code: string): { readonly lines: string[]; readonly problems: string[] } {
  const counted = DISTRICTS.map((districts) => ({ districts, runs: ourRuns(code, districts).runs }));
  const lines: string[] = [];
  const problems: string[] = [];
  for (const { run, base, each, turns, changes } of BUDGETS) {
    const costs = counted.map(({ districts, runs }) => ({ districts, calls: callsOf(runs, run) }));
    lines.push(
      `${run}: ${costs.map(({ districts, calls }) => `${total(calls)} calls for ${districts}`).join(', ')}`,
    );
    for (const { districts, calls } of costs) {
      const where = `${run} of ${districts} districts`;
      const most = base + each * districts;
      if (total(calls) > most) problems.push(`${where}: ${total(calls)} calls, ${most} allowed`);
      if (calls.alternations > turns)
        problems.push(
          `${where}: turns from writing to reading ${calls.alternations} times, ${turns} allowed`,
        );
      if (changes !== null && calls.changes > changes)
        problems.push(`${where}: changes the spreadsheet ${calls.changes} times, ${changes} allowed`);
    }
    const [first, last] = [costs[0], costs[costs.length - 1]];
    if (!first || !last) continue;
    const more = total(last.calls) - total(first.calls);
    const allowed = each * (last.districts - first.districts) + CHANCE;
    if (more <= allowed) continue;
    const where = `${last.districts} districts instead of ${first.districts}`;
    problems.push(`${run}: ${more} more calls for ${where}, ${allowed} allowed`);
  }
  return { lines, problems };
}

function callsOf(runs: readonly Counted[], name: string): Counted['calls'] {
  const found = runs.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.calls;
}
