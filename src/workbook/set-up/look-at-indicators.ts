import { columnLetters, type Grid } from '../grid.ts';
import { fingerprint } from '../hash.ts';
import { Problems } from '../problems/collector.ts';
import type { Problem } from '../problems/problem.ts';
import { findColumns } from '../reading/find-columns.ts';
import { INDICATOR_HEADER, type IndicatorColumn } from '../vocabulary.ts';
import { BEHIND, heldBehind } from './folded-columns.ts';

/** What ตัวชี้วัด has to show by itself, compared with what it showed when it was last looked at. */
export interface IndicatorsLook {
  /** To be remembered once it shows that. */
  readonly state: string;
  /** Columns that are to be seen, counted from 0: what stands in them came since, or has to be mended since. */
  readonly shown: readonly number[];
  /** Whether other cells lack something, or something else. */
  readonly isLackChanged: boolean;
}

const BETWEEN = '|';

/** `before`: the state that is remembered; '' where nothing is, so that what stands there is as somebody left it. */
export function lookAtIndicators(list: Grid, problems: readonly Problem[], before: string): IndicatorsLook {
  const own = problems.filter(({ tab, cell }) => tab === list.title && cell !== '');
  const columns = findColumns(list, INDICATOR_HEADER, new Problems());
  const letters = new Set(own.map(({ cell }) => cell.replace(/[0-9]+$/, '')));
  const faulty = BEHIND.filter((name) => columns[name] >= 0 && letters.has(columnLetters(columns[name])));
  const held = heldBehind(list);
  const lacks = own
    .filter(({ severity }) => severity === 'error')
    .map(({ cell, message }) => [cell, message]);
  const lacking = lacks.length > 0 ? fingerprint(JSON.stringify(lacks)) : '';
  const [heldBefore = '', faultyBefore = '', lackingBefore = ''] = before.split(BETWEEN);
  const isNew = (names: string) => {
    const known = names.split(' ');
    return (name: IndicatorColumn): boolean => known.indexOf(name) < 0;
  };
  const came = [
    ...(before === '' ? [] : held.filter(isNew(heldBefore))),
    ...faulty.filter(isNew(faultyBefore)),
  ];
  return {
    state: [held.join(' '), faulty.join(' '), lacking].join(BETWEEN),
    shown: BEHIND.filter((name) => came.indexOf(name) >= 0).map((name) => columns[name]),
    isLackChanged: lacking !== lackingBefore,
  };
}
