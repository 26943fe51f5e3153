import { titleBeside } from '../../workbook/tabs/titles.ts';

/** After so many titles it is not the title. */
const MOST = 3;

/**
 * Gives a tab its title; Google may say of the title of a tab that was deleted that it still exists, and then the next one
 * like it is given. What Google refuses once only is its trouble, so the wanted title is tried twice. Returns the title
 * that was taken; throws what was said first where it was not the title. `next`: what comes after, by turn from 1.
 */
export function tryTitles(
  wanted: string,
  give: (title: string) => unknown,
  next: (turn: number) => string = titlesBeside(wanted),
): string {
  const titles = [wanted, wanted, ...Array.from({ length: MOST }, (_, turn) => next(turn + 1))];
  const errors: unknown[] = [];
  for (const title of titles) {
    try {
      give(title);
      return title;
    } catch (error) {
      errors.push(error);
    }
  }
  throw errors[0];
}

const titlesBeside =
  (wanted: string) =>
  (turn: number): string => {
    const before = new Set<string>();
    let title = wanted;
    for (let at = 0; at < turn; at += 1) {
      title = titleBeside(wanted, (one) => before.has(one));
      before.add(title);
    }
    return title;
  };
