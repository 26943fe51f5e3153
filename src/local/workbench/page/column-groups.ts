import type { FUniver } from '@univerjs/core/facade';
import type { ColumnGroupData, Opened } from '../messages.ts';
import { element } from './element.ts';
import { goToCell, whenGone } from './go-to-cell.ts';
import { lookedAt, sendEdit } from './server.ts';
import { showPageToast } from './toast.ts';
import { words } from './words.ts';

type Groups = Opened['groups'];

export interface ColumnGroups {
  /** Shows those of the tab in front, as they now are. */
  readonly show: (groups: Groups) => void;
  /** Unfolds what hides the columns of the tab in front; false where nothing is folded there. */
  readonly unfoldAll: () => boolean;
}

/**
 * The bar above the grid that folds groups of columns away and unfolds them. A cell that is gone to while its column is
 * folded away is shown.
 * @param lost the server does not answer
 */
export function makeColumnGroups(api: FUniver, lost: (error: unknown) => void): ColumnGroups {
  const bar = element('groups');
  bar.setAttribute('aria-label', words.groups);
  let all: Groups = {};
  let going = '';

  const front = () => api.getActiveWorkbook()?.getActiveSheet();
  const groupsInFront = (): readonly ColumnGroupData[] => all[front()?.getSheetId() ?? ''] ?? [];

  function turn({ from, to, isFolded }: ColumnGroupData): void {
    if (lookedAt !== '') {
      showPageToast(words.readOnly);
      return;
    }
    const sheet = front()?.getSheetId() ?? '';
    sendEdit({ kind: 'fold', sheet, from, to, isFolded: !isFolded }).catch(lost);
  }

  /** The buttons stay the same ones, so that whoever stands on one goes on standing there. */
  function fill(): void {
    const groups = groupsInFront();
    while (bar.children.length > groups.length) bar.lastElementChild?.remove();
    while (bar.children.length < groups.length) {
      const button = document.createElement('button');
      button.type = 'button';
      bar.append(button);
    }
    for (const [at, group] of groups.entries()) {
      const button = bar.children[at] as HTMLButtonElement; // made above
      const { from, to, first, last, isFolded } = group;
      button.textContent = (isFolded ? words.unfold : words.fold)(to - from + 1, first, last);
      button.onclick = () => turn(group);
    }
    bar.hidden = groups.length === 0;
  }

  /** Shows the cell that was gone to, once the workbook is here anew. */
  function unfoldFor(): void {
    const range = front()?.getSelection()?.getActiveRange();
    const column = range?.getColumn() ?? -1;
    const group = groupsInFront().find(
      ({ from, to, isFolded }) => isFolded && from <= column && column <= to,
    );
    if (!group || !range || lookedAt !== '') return;
    going = range.getA1Notation();
    turn(group);
  }

  api.addEvent(api.Event.ActiveSheetChanged, () => requestAnimationFrame(fill));
  whenGone(unfoldFor);
  return {
    show(groups) {
      all = groups;
      fill();
      const sheet = front();
      // Once: whoever may not unfold it is left where he is.
      whenGone(() => {});
      if (going !== '' && sheet) goToCell(api, sheet, going);
      whenGone(unfoldFor);
      going = '';
    },
    unfoldAll() {
      const folded = groupsInFront().filter(({ isFolded }) => isFolded);
      for (const group of folded) turn(group);
      return folded.length > 0;
    },
  };
}
