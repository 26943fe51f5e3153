import { FIRST_DATA_ROW } from '../forms/form-layout.ts';
import { builtInPack } from '../pack/pack.ts';
import { sameName } from '../reading/normalise.ts';
import type { IndicatorRow } from '../round.ts';
import { formTitle } from './form-titles.ts';
import type { ReadForm } from './read-form.ts';

/** An indicator whose columns stand in the form of a work group that it no longer belongs to. */
export interface MovedIndicator {
  readonly code: string;
  /** Titles of the form that holds the columns, and of its work group's own. */
  readonly from: string;
  readonly to: string;
  /** True where nothing is typed in those columns yet. */
  readonly isBlank: boolean;
}

/** Forms that several work groups share, or that are cut by district, are nobody's own: nothing is told of those. */
export function movedOwners(
  forms: readonly ReadForm[],
  indicators: readonly IndicatorRow[],
): MovedIndicator[] {
  const owners = [...indicators, ...builtInPack().groups.map(({ name }) => ({ owner: name }))];
  const owned = owners.map(({ owner }) => formTitle(owner));
  return indicators.flatMap(({ code, owner }, index) => {
    const to = formTitle(owner);
    const homes = forms.filter(({ columns }) => columns.some((one) => one.indicator === index));
    const [home] = homes;
    if (owner === '' || !home || homes.some(({ grid }) => sameName(grid.title, to))) return [];
    const from = home.grid.title;
    if (!owned.some((title) => sameName(title, from))) return [];
    return [{ code, from, to, isBlank: homes.every((form) => isBlank(form, index)) }];
  });
}

const isBlank = ({ grid, codes }: ReadForm, index: number): boolean =>
  grid.values.every((row, at) =>
    row.every((value, column) => at < FIRST_DATA_ROW || codes[column] !== index || value === ''),
  );
