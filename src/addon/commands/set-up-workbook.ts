import { addOnText } from '../../language/add-on.ts';
import { placeOf } from '../sheet/place.ts';
import { makeMissingTabs } from './forms/make-missing-tabs.ts';
import { askAboutPlace } from './shared/ask-about-place.ts';
import { withLock } from './shared/lock.ts';
import { showToast } from './shared/show.ts';

/** Makes the input tabs that are missing, and shows which; returns their titles. */
export function makeAndShowTabs(): string[] {
  const made = withLock(makeMissingTabs);
  showToast(addOnText.made(made));
  askAboutPlace(withLock(() => placeOf(SpreadsheetApp.getActiveSpreadsheet())));
  return made;
}
