import { type FrameWords, workbenchText } from './workbench.ts';
import { workbenchEnglish } from './workbench-english.ts';

/** The frame of the workbench in a language. What the add-on says stays Thai. */
export const wordsIn = (language: string): FrameWords =>
  language === 'en' ? workbenchEnglish : workbenchText;
