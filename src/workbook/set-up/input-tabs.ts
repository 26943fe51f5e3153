import { sameName } from '../reading/normalise.ts';

/** True where a tab of this title is there already. */
export const isSettled = (title: string, titles: readonly string[]): boolean =>
  titles.some((one) => sameName(one, title));
