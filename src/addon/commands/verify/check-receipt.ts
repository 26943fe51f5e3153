import { historyText } from '../../../language/history.ts';
import { THAI_VERIFY, verifyText } from '../../../language/verify.ts';
import { PERCENT_DECIMALS } from '../../../scoring/index.ts';
import type { Assessment } from '../../../workbook/assess.ts';
import { officeName } from '../../../workbook/districts/office-name.ts';
import { readReceipt } from '../../../workbook/rules/receipt.ts';
import type { ScoredDistrict } from '../../../workbook/scored-district.ts';
import type { StandingValue } from '../../../workbook/tabs/contents-mark.ts';
import {
  changesSinceReceipt,
  type ReceiptThen,
  rowsOfReceipt,
} from '../../../workbook/verify/compare-receipt.ts';
import { readTidy, type TidyRecord } from '../../../workbook/verify/read-tidy.ts';
import { readWorkbook } from '../../sheet/read-workbook.ts';
import { withLock } from '../shared/lock.ts';
import { askText, showAlert } from '../shared/show.ts';
import { recompute } from './recompute.ts';
import { standingCells } from './verify-workbook.ts';

/** More changes than these make no alert that is read. */
const MOST_TOLD = 12;

/** Asks for a code, and says whose it is by the figures as they are now, or since when it no longer fits and why. */
export function askAndCheckReceipt(): void {
  const typed = askText(verifyText.menu, verifyText.ask);
  if (typed === null || typed === '') return;
  const code = readReceipt(typed);
  if (code === null) showAlert(verifyText.menu, THAI_VERIFY.noCode(typed));
  else
    showAlert(
      verifyText.menu,
      withLock(() => sayReceipt(code)),
    );
}

/** What is known of a code. Reads all, writes nothing. */
function sayReceipt(code: string): string {
  const workbook = readWorkbook();
  const cellsOf = standingCells(workbook);
  const found = recompute(workbook, cellsOf);
  if (!found) return verifyText.stoppedInSheet;
  const { assessment } = found;
  const { fiscalYear, round } = assessment.round.settings;
  const district = assessment.districts.find(({ receipt }) => receipt === code);
  if (district) {
    return verifyText.fits(
      code,
      officeName(district),
      historyText.round(fiscalYear, round),
      totalOf(district, assessment),
    );
  }
  const lastRun = rowsOfReceipt(readTidy(cellsOf('tidy'))?.rows ?? [], code);
  if (lastRun) return sayThen(code, lastRun, verifyText.from.lastRun, assessment);
  const closed = rowsOfReceipt(readTidy(workbook.history.rounds ?? [])?.rows ?? [], code);
  if (!closed) return verifyText.unknown(code);
  const [first = {}] = closed.rows;
  const when = historyText.round(numberIn(first, 'fiscal_year'), numberIn(first, 'round'));
  const source = verifyText.from.closed(when, numberIn(first, 'revision') ?? 1);
  const isThisRound = numberIn(first, 'fiscal_year') === fiscalYear && numberIn(first, 'round') === round;
  return isThisRound
    ? sayThen(code, closed, source, assessment)
    : `${verifyText.isOfClosed(code, closed.district, source)}\n\n${verifyText.anotherRound}`;
}

function sayThen(code: string, then: ReceiptThen, source: string, { districts }: Assessment): string {
  const now = districts.find(({ name }) => name === then.district);
  const changes = now ? changesSinceReceipt(then, now) : [];
  const told = changes.slice(0, MOST_TOLD).map(({ what, then, now }) => verifyText.changed(what, then, now));
  const lines = told.length > 0 ? told : [`• ${now ? verifyText.inputsAlone : verifyText.gone}`];
  const more = changes.length - told.length;
  return [
    verifyText.was(code, then.district, source),
    ...lines,
    ...(more > 0 ? [verifyText.moreChanges(more)] : []),
  ].join('\n');
}

function totalOf({ total, percent, grade }: ScoredDistrict, { round }: Assessment): string {
  if (total === null || percent === null) return verifyText.noTotal;
  return verifyText.total(
    total.toFixed(round.settings.decimals),
    percent.toFixed(PERCENT_DECIMALS),
    grade ?? '',
  );
}

function numberIn(row: TidyRecord, column: string): number | null {
  const value: StandingValue | undefined = row[column];
  const number = Number(value);
  return value === undefined || value === '' || Number.isNaN(number) ? null : number;
}
