import type { Grid } from '../grid.ts';
import { mendKey } from '../reading/find-name.ts';
import { lookAlikeKey } from '../reading/normalise.ts';
import { OPTIONAL_TAB, TAB } from '../vocabulary.ts';

const LISTS = [TAB.settings, TAB.districts, TAB.indicators, ...Object.values(OPTIONAL_TAB)];
const LIST_KEYS = LISTS.map(lookAlikeKey);
const FORM_KEY = lookAlikeKey(TAB.formPrefix);

export const isFormTitle = (title: string): boolean => lookAlikeKey(title).startsWith(FORM_KEY);

/** Of all titles of a workbook, those that have to be read: input tabs, or slips of their titles. */
export function inputTitles(titles: readonly string[]): string[] {
  return titles.filter((title) => {
    const key = lookAlikeKey(title);
    return LIST_KEYS.indexOf(key) >= 0 || isFormTitle(title) || mendKey(key, LIST_KEYS) !== null;
  });
}

/**
 * The tab that is read as ตั้งค่า, อำเภอ, ตัวชี้วัด or one of the optional lists: the one of that title; else the one that the workbook
 * remembers as it; else one whose title is a slip away. null where there is none.
 */
export function findList(title: string, grids: readonly Grid[]): Grid | null {
  const key = lookAlikeKey(title);
  const sure =
    grids.find((grid) => lookAlikeKey(grid.title) === key) ?? grids.find((grid) => grid.standsFor === title);
  if (sure) return sure;
  const spare = grids.filter((grid) => !grid.standsFor && LIST_KEYS.indexOf(lookAlikeKey(grid.title)) < 0);
  const mended = mendKey(
    key,
    spare.map((grid) => lookAlikeKey(grid.title)),
  );
  return spare.find((grid) => lookAlikeKey(grid.title) === mended) ?? null;
}

/** True for a result form: by its title, or because the workbook remembers it as one. */
export const isForm = ({ title, standsFor }: Grid): boolean =>
  isFormTitle(title) || standsFor === TAB.formPrefix;
