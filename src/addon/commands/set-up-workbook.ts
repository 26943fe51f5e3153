import { addOnText } from '../../language/add-on.ts';
import type { RoundWanted } from '../../workbook/pack/pack-for.ts';
import { isBeside } from '../../workbook/tabs/titles.ts';
import { rememberInputTabs } from '../memory/known-tabs.ts';
import { readWorkbook } from '../sheet/read-workbook.ts';
import { regionOf } from '../sheet/region.ts';
import { askForRound } from './begin/ask-for-round.ts';
import { bringProvinceAlong } from './begin/bring-province-along.ts';
import { forgetWanted, recallWanted, rememberWanted, roundPassed } from './begin/wanted-round.ts';
import { makeMissingTabs } from './forms/make-missing-tabs.ts';
import { askAboutRegion } from './shared/ask-about-region.ts';
import { withLock } from './shared/lock.ts';
import { showRetitled, showToast } from './shared/show.ts';

/** Makes the input tabs that are missing, and shows which; returns their titles. `passed`: see `roundPassed`. */
export function makeAndShowTabs(passed: unknown): string[] {
  const isNew = withLock(() => readWorkbook().grids.length === 0);
  const wanted = isNew ? (roundPassed(passed) ?? askForRound()) : null;
  if (isNew && !wanted) return [];
  const made = withLock(() => makeFor(wanted));
  showToast(addOnText.made(made));
  showRetitled(made.filter(isBeside));
  if (!isNew) bringProvinceAlong(withLock(readWorkbook).grids);
  const region = withLock(() => {
    rememberInputTabs();
    return regionOf(SpreadsheetApp.getActiveSpreadsheet());
  });
  askAboutRegion(region);
  return made;
}

/** What was answered is kept until all is made. */
function makeFor(answered: RoundWanted | null): string[] {
  if (answered) rememberWanted(answered);
  const wanted = answered ?? recallWanted();
  const made = makeMissingTabs(wanted);
  if (wanted) forgetWanted();
  return made;
}
