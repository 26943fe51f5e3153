import type { GridEdit } from '../messages.ts';
import { useClipboard } from './clipboard.ts';
import { useFillHandle } from './fill-handle.ts';
import { useFindDialog } from './find-dialog.ts';
import type { GridPage } from './grid.ts';
import { hideChoices } from './hidden-choices.ts';
import { useMoving } from './move-range.ts';
import { AnswerError, isResult, lookedAt, sendEdit } from './server.ts';
import { sortBySelection, useSortAndFilter } from './sort-filter.ts';
import { useThaiLabels } from './thai-labels.ts';
import { showPageToast } from './toast.ts';
import { makeToolBar } from './tool-bar.ts';
import { listenForUndo, undo } from './undo.ts';
import { showVersions } from './versions.ts';
import { watchEdits } from './watch-edits.ts';
import { words } from './words.ts';

const LINES = {
  undo: 'M5 3 2 6l3 3M2 6h7a4 4 0 0 1 0 8H6',
  redo: 'M11 3l3 3-3 3M14 6H7a4 4 0 0 0 0 8h3',
  'sort-up': 'M4 13V3M1.5 5.5 4 3l2.5 2.5M9 4h2M9 8h4M9 12h6',
  'sort-down': 'M4 3v10M1.5 10.5 4 13l2.5-2.5M9 4h6M9 8h4M9 12h2',
  filter: 'M2 3h12L9.5 8.5V13l-3-1.5v-3z',
  find: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.5 10.5 15 15',
  versions: 'M8 4v4l3 2M8 14.5A6.5 6.5 0 1 0 1.5 8M1.5 4v4h4',
} as const;

/**
 * Everything that changes the workbook from the grid, by keyboard, mouse and the buttons.
 * @param showAnew shows what the server has
 * @param lost the server does not answer
 */
export function startEditing(grid: GridPage, showAnew: () => void, lost: (error: unknown) => void): void {
  const { api } = grid;
  const refuse = (text: string): void => {
    showPageToast(text);
    showAnew();
  };
  const did = (edit: GridEdit): void => {
    // What formulas came to concerns a window that only looks as little as the file.
    if (lookedAt !== '') {
      if (!isResult(edit)) refuse(words.readOnly);
      return;
    }
    sendEdit(edit).catch((error: unknown) => {
      if (error instanceof AnswerError && error.status === 413) refuse(words.tooMuch);
      else lost(error);
    });
  };
  watchEdits(api, (edit) => (edit ? did(edit) : showAnew()));
  useClipboard(grid, did, showPageToast);
  useFillHandle(api, did);
  useMoving(api, did);
  hideChoices();
  if (document.documentElement.lang !== 'en') useThaiLabels();
  useSortAndFilter(api, did, () => showPageToast(words.notHere));
  const go = (direction: 'undo' | 'redo'): void => {
    if (lookedAt !== '') showPageToast(words.readOnly);
    else undo(direction).catch(lost);
  };
  listenForUndo(grid, go);
  const open = (id: string) => () => {
    grid.focus();
    api.executeCommand(id);
  };
  makeToolBar(
    [
      { id: 'undo', line: LINES.undo, caption: words.undo, keys: 'Ctrl+Z', act: () => go('undo') },
      { id: 'redo', line: LINES.redo, caption: words.redo, keys: 'Ctrl+Y', act: () => go('redo') },
      {
        id: 'sort-up',
        line: LINES['sort-up'],
        caption: words.sortUp,
        keys: '',
        act: () => sortBySelection(api, false),
      },
      {
        id: 'sort-down',
        line: LINES['sort-down'],
        caption: words.sortDown,
        keys: '',
        act: () => sortBySelection(api, true),
      },
      {
        id: 'filter',
        line: LINES.filter,
        caption: words.filter,
        keys: '',
        act: open('sheet.command.smart-toggle-filter'),
      },
      {
        id: 'find',
        line: LINES.find,
        caption: words.find,
        keys: 'Ctrl+H',
        act: useFindDialog(grid),
      },
      {
        id: 'versions',
        line: LINES.versions,
        caption: words.versions,
        keys: '',
        act: () => void showVersions().catch(lost),
      },
    ],
    words.tools,
  );
}
