import { regionText } from '../../../language/region.ts';
import { recallTold, rememberTold } from '../../memory/told.ts';
import { isThai, type Region, setThai } from '../../sheet/region.ts';
import { withLock } from './lock.ts';
import { askButton, showToast } from './show.ts';

/**
 * Asks once in the life of a file whether it is to be set to Thai and to the time of Thailand, and does it on yes. What
 * is closed without an answer is asked again the next time.
 */
export function askAboutRegion(region: Region | undefined): void {
  if (!region || isThai(region) || withLock(() => recallTold('region-asked') !== '')) return;
  const answer = askButton(regionText.title, regionText.ask(region.locale, region.timeZone), 'YES_NO');
  if (answer !== 'YES' && answer !== 'NO') return;
  withLock(() => {
    if (answer === 'YES') setThai(SpreadsheetApp.getActiveSpreadsheet());
    rememberTold('region-asked', answer);
  });
  if (answer === 'YES') showToast(regionText.changed);
}
