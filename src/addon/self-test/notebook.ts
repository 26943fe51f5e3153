import { selfTestText } from '../../language/self-test/self-test.ts';
import type { Answer, Verdict } from '../../workbook/tabs/self-test/self-test-report.ts';

/** Where a probe notes what it saw beside what it assumed. */
export interface Notes {
  /** The same value, list or table. */
  readonly same: (seen: unknown, assumed: unknown) => void;
  /**
   * The action throws an error whose message holds the words. Google words its errors in the language of the account:
   * another message is a refusal all the same.
   */
  readonly refuses: (action: () => unknown, words: string) => void;
  /** The action does not throw. */
  readonly accepts: (action: () => unknown) => void;
}

/** From the worst to the best. */
const ORDER: readonly Verdict[] = ['failed', 'otherwise', 'worded otherwise', 'as assumed'];

/** So much of a value is shown. */
const LONGEST = 400;

/** Lets a probe note its answers, and gives them as one. */
export function answerOf(ask: (note: Notes) => void): Answer {
  const assumed: string[] = [];
  const seen: string[] = [];
  let verdict: Verdict = 'as assumed';
  const worst = (one: Verdict): void => {
    if (ORDER.indexOf(one) < ORDER.indexOf(verdict)) verdict = one;
  };
  const noted = (was: string, is: string, one: Verdict): void => {
    assumed.push(was);
    seen.push(is);
    worst(one);
  };
  const { accepted, refused } = selfTestText;
  const note: Notes = {
    same(is, was) {
      const [now, then] = [shown(is), shown(was)];
      noted(then, now, now === then ? 'as assumed' : 'otherwise');
    },
    refuses(action, words) {
      const message = messageOf(action);
      const isWorded = message !== null && message.indexOf(words) >= 0;
      noted(
        refused(words),
        message === null ? accepted : refused(message),
        isWorded ? 'as assumed' : message === null ? 'otherwise' : 'worded otherwise',
      );
    },
    accepts(action) {
      const message = messageOf(action);
      noted(
        accepted,
        message === null ? accepted : refused(message),
        message === null ? 'as assumed' : 'otherwise',
      );
    },
  };
  const message = messageOf(() => ask(note));
  if (message !== null) {
    seen.push(selfTestText.stopped(message));
    worst('failed');
  }
  return { assumed: short(assumed), seen: short(seen), verdict };
}

/** What an action throws; null where it does not. */
function messageOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

const short = (parts: readonly string[]): string => {
  const text = parts.join('\n');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
