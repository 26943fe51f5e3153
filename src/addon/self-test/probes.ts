import type { Probe } from './probe.ts';
import { charts } from './probes/charts.ts';
import { grid } from './probes/grid.ts';
import { openQuestions } from './probes/open-questions.ts';
import { sheets } from './probes/sheets.ts';
import { typing } from './probes/typing.ts';
import { values } from './probes/values.ts';

/**
 * Everything that is taken for granted about Google, and that the stand-in claims to do likewise.
 * `docs/differences-from-google.md` lists the same; a test keeps them in step.
 */
export const PROBES: { readonly open: readonly Probe[]; readonly others: readonly Probe[] } = {
  open: openQuestions,
  others: [...values, ...typing, ...grid, ...sheets, ...charts],
};
