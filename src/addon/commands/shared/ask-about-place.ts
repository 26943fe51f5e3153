import { placeText } from '../../../language/place.ts';
import { recallTold, rememberTold } from '../../memory/told.ts';
import { isThai, type Place, setThai } from '../../sheet/place.ts';
import { withLock } from './lock.ts';
import { askButton, showToast } from './show.ts';

/**
 * Asks once in the life of a file whether it is to be set to Thai and to the time of Thailand, and does it on yes. What
 * is closed without an answer is asked again the next time.
 */
export function askAboutPlace(place: Place | undefined): void {
  if (!place || isThai(place) || withLock(() => recallTold('place-asked') !== '')) return;
  const answer = askButton(placeText.title, placeText.ask(place.locale, place.timeZone), 'YES_NO');
  if (answer !== 'YES' && answer !== 'NO') return;
  withLock(() => {
    if (answer === 'YES') setThai(SpreadsheetApp.getActiveSpreadsheet());
    rememberTold('place-asked', answer);
  });
  if (answer === 'YES') showToast(placeText.changed);
}
