import type { FileNews } from '../messages.ts';
import { element } from './element.ts';
import { words } from './words.ts';

/** So long a save may take before it is spoken of (milliseconds). */
const QUICK = 300;

export interface FileLine {
  /** How the file stands. */
  readonly hear: (news: FileNews) => void;
  /** Something changed that is not in the file yet: nothing is said to be saved until it is. */
  readonly saving: () => void;
}

/**
 * Says how the file stands.
 * @param say shows it in the head of the page
 */
export function makeFileLine(say: (text: string) => void): FileLine {
  let kind: FileNews['kind'] = 'saved';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const saving = (): void => {
    // What could not be saved stays told until it is.
    if (kind !== 'saved' && kind !== 'saving') return;
    kind = 'saving';
    if (element('state').textContent === words.saved) say('');
    clearTimeout(timer);
    timer = setTimeout(() => say(words.saving), QUICK);
  };
  return {
    saving,
    hear(news) {
      if (news.kind === 'saving') return saving();
      clearTimeout(timer);
      kind = news.kind;
      element('decide').hidden = kind !== 'changed-outside';
      if (news.kind === 'saved') say(words.saved);
      else if (news.kind === 'not-saved') say(words.notSaved(news.message));
      else say(words.outsideState);
    },
  };
}
