import { type FrameWords, workbenchText } from './workbench.ts';
import { workbenchEnglish } from './workbench-english.ts';

/** Languages that the program and the workbench's frame speak; what stands in tabs is Thai. */
export type FrameLanguage = 'th' | 'en';

/** The frame of the workbench in a language. What the add-on says stays Thai. */
export const wordsIn = (language: FrameLanguage): FrameWords =>
  language === 'en' ? workbenchEnglish : workbenchText;
