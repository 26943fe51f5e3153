import { describeSelfTest } from '../../../workbook/tabs/self-test/describe-self-test.ts';
import type { SelfTestReport } from '../../../workbook/tabs/self-test/self-test-report.ts';
import { VERSION } from '../../../workbook/version.ts';
import { PROBES } from '../../self-test/probes.ts';
import { runProbes } from '../../self-test/run-probes.ts';
import { makeScratch } from '../../self-test/scratch.ts';
import { timeCalls } from '../../self-test/time-calls.ts';
import { blank, heldBy } from '../../sheet/apply-looks.ts';
import { applyTab, sizeOf } from '../../sheet/apply-tab.ts';
import { NO_PLACES } from '../../sheet/link-urls.ts';
import { NEW } from '../../sheet/make-room.ts';
import { claimFor, insertUnfinished } from '../../sheet/make-tab.ts';
import { readWorkbook } from '../../sheet/read-workbook.ts';
import { tabName } from '../../sheet/tab-names.ts';
import { titlesFor } from '../../sheet/titles-for.ts';
import { newWriting } from '../../sheet/writing.ts';
import { now } from '../shared/clock.ts';

/** After so many milliseconds no further probe is begun: Google ends a run after six minutes, wherever it is. */
const ENOUGH = 240_000;

/** Tries everything, takes the scratch tabs away whatever happened, and writes ทดสอบระบบ. */
export function testAndWrite(): SelfTestReport {
  const begun = Date.now();
  const hasTime = (): boolean => Date.now() - begun < ENOUGH;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = tryAll(hasTime);
  const report: SelfTestReport = {
    at: now().people,
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    version: VERSION,
    ...found,
  };
  write(report);
  return report;
}

/** What is to be seen first comes first, then the times, since both are wanted where time runs out. */
function tryAll(hasTime: () => boolean): Pick<SelfTestReport, 'probes' | 'times' | 'staying'> {
  const scratch = makeScratch(SpreadsheetApp.getActiveSpreadsheet());
  let staying: readonly string[] = [];
  try {
    const first = runProbes(PROBES.open, scratch, hasTime);
    const times = timeCalls(scratch, hasTime);
    const others = runProbes(PROBES.others, scratch, hasTime);
    staying = scratch.clear();
    return { probes: [...first, ...others], times, staying };
  } catch (error) {
    scratch.clear();
    throw error;
  }
}

/** Makes the tab or writes it anew, and brings it to the front. What people wrote beside it stays. */
function write(report: SelfTestReport): void {
  const writing = newWriting(readWorkbook());
  const { workbook, own, areas } = writing;
  const [description] = titlesFor(workbook, [describeSelfTest(report)]);
  if (!description) return;
  const name = tabName(description.key);
  const there = own.get(name);
  const sheet = there ?? insertUnfinished(writing);
  const claim = claimFor(writing, name, sheet);
  if (!there) claim({ rows: 1, columns: 1 });
  const held = there ? heldBy(there, description, areas.get(name)) : blank(NEW);
  applyTab(sheet, description, NO_PLACES, held, claim);
  if (!there) {
    claim(sizeOf(description));
    sheet.setName(description.title);
  }
  workbook.spreadsheet.setActiveSheet(sheet);
}
