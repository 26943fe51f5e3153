import { type CommandLineWords, commandLineThai } from '../../language/command-line.ts';
import { commandLineEnglish } from '../../language/command-line-english.ts';
import type { FrameLanguage } from '../../language/workbench-frame.ts';

/** What `--lang` says, wherever it stands in the call; null where it is not there. */
export function askedLanguage(args: readonly string[]): string | null {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.lastIndexOf('--lang');
  const [joined] = options.filter((one) => one.startsWith('--lang=')).slice(-1);
  return joined?.slice('--lang='.length) ?? (at < 0 ? null : (options[at + 1] ?? null));
}

/** The language that a name stands for; null where there is none of that name. en_US is en, and Thai is the default. */
export function languageCalled(name: string): FrameLanguage | null {
  if (/^en(?:[-_.]|$)/i.test(name)) return 'en';
  return /^(?:th(?:[-_.]|$)|$)/i.test(name) ? 'th' : null;
}

export const wordsOf = (language: FrameLanguage): CommandLineWords =>
  language === 'en' ? commandLineEnglish : commandLineThai;
