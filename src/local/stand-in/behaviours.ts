import type { Behaviour } from './behaviours/behaviour.ts';
import { charts } from './behaviours/charts.ts';
import { grid } from './behaviours/grid.ts';
import { sheets } from './behaviours/sheets.ts';
import { typing } from './behaviours/typing.ts';
import { values } from './behaviours/values.ts';

/**
 * Everything the stand-in claims that Google does, each with a check that runs here and on a live sheet.
 * `docs/differences-from-google.md` lists the same; a test keeps them in step.
 */
export const behaviours: readonly Behaviour[] = [...values, ...typing, ...grid, ...sheets, ...charts];
