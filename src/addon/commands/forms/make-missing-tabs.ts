import { isNewTitle } from '../../../language/new-title.ts';
import { builtInPack } from '../../../workbook/pack/pack.ts';
import { packFor, type RoundWanted } from '../../../workbook/pack/pack-for.ts';
import { parseRound } from '../../../workbook/parse-round.ts';
import { describeDistricts, describeIndicators } from '../../../workbook/set-up/describe-lists.ts';
import { describeSettings } from '../../../workbook/set-up/describe-settings.ts';
import { findList, isForm } from '../../../workbook/set-up/input-tabs.ts';
import { planForms } from '../../../workbook/set-up/plan-forms.ts';
import { roundOf } from '../../../workbook/set-up/settings-typed.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { makeInputTab } from '../../sheet/make-input-tab.ts';
import { nameInputs } from '../../sheet/name-inputs.ts';
import { readWorkbook } from '../../sheet/read-workbook.ts';
import { setThai } from '../../sheet/region.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the input tabs that are missing: ตั้งค่า, อำเภอ, ตัวชี้วัด from the built-in pack, for the round that is wanted or
 * else for the one that ตั้งค่า is for; then a result form for indicators that have no input column and whose owner has
 * no form. What is there is never touched. Returns the titles made.
 */
export function makeMissingTabs(wanted: RoundWanted | null): string[] {
  const start = readWorkbook();
  const { spreadsheet } = start;
  nameInputs(start);
  const bare = onlyBareSheet(start.sheets.map(({ sheet }) => sheet));
  // A file that holds nothing yet takes on Thai dates and the time of Thailand; one in use is asked about.
  if (bare) setThai(spreadsheet);
  const blank = bare && isNewTitle(bare.getName()) ? bare : null;
  const round = wanted ?? roundOf(start.grids);
  const pack = round ? packFor(round) : builtInPack();
  const made = [describeSettings(pack), describeDistricts(pack), describeIndicators(pack)]
    .filter(({ title }) => !findList(title, start.grids))
    .map((list, index) => makeInputTab(spreadsheet, list, index === 0 ? blank : null));
  return [...made, ...missingForms().map((form) => makeInputTab(spreadsheet, form, null))];
}

/** The single sheet of a new file, when nothing was ever typed or put into it. */
function onlyBareSheet(sheets: readonly Sheet[]): Sheet | null {
  const [first] = sheets;
  if (!first || sheets.length > 1) return null;
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
function missingForms(): readonly TabDescription[] {
  const { grids } = readWorkbook();
  const { round } = parseRound(grids);
  if (!round) return [];
  const standing = grids.filter(isForm).map((grid) => ({ grid, notes: [], helps: [] }));
  return planForms(standing, round.districts, round.indicators).made;
}
