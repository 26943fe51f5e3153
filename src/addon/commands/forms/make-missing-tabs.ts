import { isNewTitle } from '../../../language/new-title.ts';
import type { Grid } from '../../../workbook/grid.ts';
import { builtInPack } from '../../../workbook/pack/pack.ts';
import { parseRound } from '../../../workbook/parse-round.ts';
import { describeDistricts, describeIndicators } from '../../../workbook/set-up/describe-lists.ts';
import { describeSettings } from '../../../workbook/set-up/describe-settings.ts';
import { gridOf } from '../../../workbook/set-up/grid-of.ts';
import { findList, isForm } from '../../../workbook/set-up/input-tabs.ts';
import { planForms } from '../../../workbook/set-up/plan-forms.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { inputPlace, makeInputTab } from '../../sheet/make-input-tab.ts';
import { nameInputs } from '../../sheet/name-inputs.ts';
import { readWorkbook } from '../../sheet/read-workbook.ts';
import { newWriting } from '../../sheet/writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the input tabs that are missing: ตั้งค่า, อำเภอ, ตัวชี้วัด from the built-in pack, then a result form for
 * indicators that have no input column and whose owner has no form. What is there is never touched. Returns the
 * titles made.
 */
export function makeMissingTabs(): string[] {
  const workbook = readWorkbook();
  const { grids, sheets } = workbook;
  const pack = builtInPack();
  const lists = [describeSettings(pack), describeDistricts(pack), describeIndicators(pack)].filter(
    ({ title }) => !findList(title, grids),
  );
  // The lists are read as they will stand, so that the forms are known before anything is written.
  const forms = missingForms([...grids, ...lists.map(gridOf)]);
  const empty = lists.length > 0 ? onlyBlankSheet(sheets.map(({ sheet }) => sheet)) : null;
  const place = inputPlace(workbook, empty);
  // From here on it is written, and nothing is read any more.
  nameInputs(newWriting(workbook));
  return [...lists, ...forms].map((tab) => makeInputTab(place, tab));
}

/** The single sheet of a new file, when nothing was ever typed or put into it, nor its title changed. */
function onlyBlankSheet(sheets: readonly Sheet[]): Sheet | null {
  const [first] = sheets;
  if (!first || sheets.length > 1 || !isNewTitle(first.getName())) return null;
  if (first.getLastRow() > 0 || first.getLastColumn() > 0) return null;
  const isBare =
    first.getCharts().length === 0 && first.getImages().length === 0 && first.getDrawings().length === 0;
  const hasNotes = (): boolean =>
    first
      .getRange(1, 1, first.getMaxRows(), first.getMaxColumns())
      .getNotes()
      .some((row) => row.some((note) => note !== ''));
  return isBare && !hasNotes() ? first : null;
}

/** Forms for the owners of indicators that have no column anywhere; none where the lists cannot be read. */
function missingForms(grids: readonly Grid[]): readonly TabDescription[] {
  const { round } = parseRound(grids);
  if (!round) return [];
  const standing = grids.filter(isForm).map((grid) => ({ grid, notes: [], helps: [] }));
  return planForms(standing, round.districts, round.indicators).made;
}
