import type { FUniver } from '@univerjs/core/facade';

/**
 * What the grid offers, but the workbench cannot carry into the file: looks, merges, rules, the order of tabs, pictures.
 * Better not to do it at all than to show what is not there.
 */
const BLOCKED = new RegExp(
  [
    /conditional|data-?validation|protection|permission|drawing|image|merge|frozen|theme|painter|border|numfmt/,
    /hidden|hide-|visible|worksheet-show|tab-color|worksheet-order|copy-sheet|gridlines|right-to-left|default-style/,
    /(background|text|reset)-?(-range)?-?color|bold|italic|underline|stroke|overline|subscript|superscript|font/,
    /text-(align|wrap|rotation|to)|split-text|move-(rows|cols)|-range-move-|(defined-name)|set-style|clear-selection-format/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** Panels of what is not offered here, in the grid's own words. */
const PANELS = /shortcut-panel|sidebar\.operation\.defined-name|operation\.more-functions|validation-panel/;
/** The grid's own way to show columns, at the edge where some are hidden. */
const SHOW_COLUMNS = /set-(selected-cols-visible|col-visible-on-cols)/;

/**
 * Keeps people from what has no effect on the file, and says so.
 * @param unfold shows the columns that are folded away in the tab in front; false where none are
 * @returns does something that is the page's own doing
 */
export function blockCommands(
  api: FUniver,
  say: () => void,
  unfold: () => boolean,
): (what: () => void) => void {
  let isOwn = false;
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const isChange = /^sheets?\.command\.|^data-validation\.command/.test(event.id) && BLOCKED.test(event.id);
    if (isOwn || !(isChange || PANELS.test(event.id))) return;
    event.cancel = true;
    if (!(SHOW_COLUMNS.test(event.id) && unfold())) say();
  });
  return (what) => {
    isOwn = true;
    what();
    isOwn = false;
  };
}
