import { askInPage } from './ask.ts';
import { decide } from './server.ts';
import { words } from './words.ts';

let isAsking = false;

/** Another program wrote into the file: asks which of the two is to be used. The other one is kept. */
export async function askAboutOutside(): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  try {
    // Whoever is typing when this comes up must not choose by an Enter that was meant for a cell: the first one is pressed.
    const answer = await askInPage(words.outsideTitle, words.outside, ['LATER', 'OURS', 'THEIRS']);
    if (answer === 'OURS') await decide(true);
    if (answer === 'THEIRS') await decide(false);
  } finally {
    isAsking = false;
  }
}
