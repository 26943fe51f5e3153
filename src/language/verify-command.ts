import { ENGLISH_VERIFY } from './english/verify.ts';
import { inBoth } from './in-both.ts';
import { THAI_VERIFY } from './verify.ts';

/** What khanaen verify says, in the program's language. */
export const verifyCommand = inBoth(THAI_VERIFY, ENGLISH_VERIFY);
