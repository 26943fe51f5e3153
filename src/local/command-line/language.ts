import type { ProgramLanguage } from '../../language/in-both.ts';
import { workbenchText } from '../../language/workbench.ts';
import { CallError } from './call-error.ts';

/** What stands behind `--lang` anywhere in a call; undefined where it is not given. Also of a call that is wrong otherwise. */
export function languageIn(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const found = args[at];
  return found === '--lang' ? args[at + 1] : found?.slice('--lang='.length);
}

/** The program's language: `--lang`, else KHANAEN_LANG, else Thai. */
export function readLanguage(lang = process.env.KHANAEN_LANG || 'th'): ProgramLanguage {
  if (/^en(?![a-z])/i.test(lang)) return 'en';
  if (/^th(?![a-z])/i.test(lang)) return 'th';
  throw new CallError(workbenchText.badLanguage(lang));
}
