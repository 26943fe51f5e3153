import { wordsIn } from '../../../language/workbench-frame.ts';

/** What the page says, in the language that the program was started with. */
export const words = wordsIn(document.documentElement.lang === 'en' ? 'en' : 'th');
