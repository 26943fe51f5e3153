import { addOnText } from '../../language/add-on.ts';
import { isBeside } from '../../workbook/tabs/titles.ts';
import { rememberInputTabs } from '../memory/known-tabs.ts';
import { regionOf } from '../sheet/region.ts';
import { makeMissingTabs } from './forms/make-missing-tabs.ts';
import { askAboutRegion } from './shared/ask-about-region.ts';
import { withLock } from './shared/lock.ts';
import { showRetitled, showToast } from './shared/show.ts';

/** Makes the input tabs that are missing, and shows which; returns their titles. */
export function makeAndShowTabs(): string[] {
  const made = withLock(makeMissingTabs);
  showToast(addOnText.made(made));
  showRetitled(made.filter(isBeside));
  const region = withLock(() => {
    rememberInputTabs();
    return regionOf(SpreadsheetApp.getActiveSpreadsheet());
  });
  askAboutRegion(region);
  return made;
}
