import { isNewTitle } from '../../../language/new-title.ts';
import type { Grid } from '../../../workbook/grid.ts';
import { builtInPack } from '../../../workbook/pack/pack.ts';
import { packFor, type RoundWanted } from '../../../workbook/pack/pack-for.ts';
import { parseRound } from '../../../workbook/parse-round.ts';
import { describeDistricts, describeIndicators } from '../../../workbook/set-up/describe-lists.ts';
import { describeSettings } from '../../../workbook/set-up/describe-settings.ts';
import { describeTargets } from '../../../workbook/set-up/describe-targets.ts';
import { gridOf } from '../../../workbook/set-up/grid-of.ts';
import { findList, isForm } from '../../../workbook/set-up/input-tabs.ts';
import { lookAtIndicators } from '../../../workbook/set-up/look-at-indicators.ts';
import { planForms } from '../../../workbook/set-up/plan-forms.ts';
import { roundOf } from '../../../workbook/set-up/settings-typed.ts';
import type { TabDescription } from '../../../workbook/tabs/tab-description.ts';
import { OPTIONAL_TAB, TAB } from '../../../workbook/vocabulary.ts';
import { rememberTold } from '../../memory/told.ts';
import { inputPlace, makeInputTab } from '../../sheet/make-input-tab.ts';
import { nameInputs } from '../../sheet/name-inputs.ts';
import { readWorkbook, type WorkbookAsRead } from '../../sheet/read-workbook.ts';
import { setThai } from '../../sheet/region.ts';
import { newWriting } from '../../sheet/writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the input tabs that are missing: ตั้งค่า, อำเภอ, ตัวชี้วัด from the built-in pack, for the round that is wanted or
 * else for the one that ตั้งค่า is for; an empty ค่าเป้าหมายรายอำเภอ, then a result form for indicators that have no input
 * column and whose owner has no form. What is there is never touched. Returns the titles made.
 */
export function makeMissingTabs(wanted: RoundWanted | null): string[] {
  const workbook = readWorkbook();
  const { grids, sheets, spreadsheet } = workbook;
  const round = wanted ?? roundOf(grids);
  const pack = round ? packFor(round) : builtInPack();
  const lists = [describeSettings(pack), describeDistricts(pack), describeIndicators(pack)].filter(
    ({ title }) => !findList(title, grids),
  );
  // The lists are read as they will stand, so that what follows from them is known before anything is written.
  const { targets, forms, seen } = missingWithLists([...grids, ...lists.map(gridOf)]);
  const behind = placeBehindIndicators(workbook);
  const bare = onlyBareSheet(sheets.map(({ sheet }) => sheet));
  const empty = lists.length > 0 && bare && isNewTitle(bare.getName()) ? bare : null;
  const place = inputPlace(workbook, empty);
  // From here on it is written, and nothing is read any more.
  // A file that holds nothing yet takes on Thai dates and the time of Thailand; one in use is asked about.
  if (bare) setThai(spreadsheet);
  nameInputs(newWriting(workbook));
  const made = [
    ...lists.map((tab) => makeInputTab(place, tab)),
    ...targets.map((tab) => makeInputTab(place, tab, behind)),
    ...forms.map((tab) => makeInputTab(place, tab)),
  ];
  if (lists.some(({ title }) => title === TAB.indicators)) rememberTold('indicators-seen', seen);
  return made;
}

/** How many tabs stand up to ตัวชี้วัด, where it was there already; null: what is made now comes behind all. */
function placeBehindIndicators({ grids, sheets }: WorkbookAsRead): number | null {
  const title = findList(TAB.indicators, grids)?.title;
  const at = sheets.findIndex((one) => one.title === title);
  return at < 0 ? null : at + 1;
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

/** What is missing beside the lists, and is made from what they say. */
interface MissingBesideLists {
  /** ค่าเป้าหมายรายอำเภอ; none where it is there. */
  readonly targets: readonly TabDescription[];
  /** Forms for the owners of indicators that have no column anywhere; none where the lists cannot be read. */
  readonly forms: readonly TabDescription[];
  /** What ตัวชี้วัด shows, see `lookAtIndicators`; '' where there is none. */
  readonly seen: string;
}

function missingWithLists(grids: readonly Grid[]): MissingBesideLists {
  const { round, problems } = parseRound(grids);
  const list = findList(TAB.indicators, grids);
  const { districts = [], indicators = [] } = round ?? {};
  const standing = grids.filter(isForm).map((grid) => ({ grid, notes: [], helps: [] }));
  const codes = indicators.map(({ code }) => code);
  const names = districts.map(({ name }) => name);
  return {
    targets: findList(OPTIONAL_TAB.targets, grids) ? [] : [describeTargets(codes, names)],
    forms: round ? planForms(standing, districts, indicators).made : [],
    seen: list ? lookAtIndicators(list, problems.all, '').state : '',
  };
}
