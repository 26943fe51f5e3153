import { atTime } from '../../../language/dates.ts';
import { rollUpSheets } from '../../../language/rollup/sheets.ts';
import { shortRulesId } from '../../../workbook/rules/rules-id.ts';
import type { RollUp } from '../roll-up.ts';
import type { RolledWorkbook } from '../rolled-workbook.ts';

/** What every tab and the page look up. */
export interface SheetView extends RollUp {
  /** When it was brought together, in words. */
  readonly madeAt: string;
  /** `ชุดที่ 1` for an id. */
  readonly setOf: (rulesId: string) => string;
  /** The full name of an indicator by its code, of the rules first met; the code where there is none. */
  readonly nameOf: (code: string) => string;
  /** What has to be known of a province's figures: changed since, an estimate, a marker text; '' for nothing. */
  readonly remarkOf: (province: string) => string;
  readonly workbookOf: (province: string) => RolledWorkbook | undefined;
}

export function sheetView(rollUp: RollUp, at: Date): SheetView {
  const names = new Map<string, string>();
  for (const { results } of rollUp.workbooks) {
    for (const { code, indicator } of results) if (!names.has(code)) names.set(code, indicator);
  }
  const byProvince = new Map(rollUp.workbooks.map((one) => [one.province, one]));
  return {
    ...rollUp,
    madeAt: inThailand(at),
    setOf: (id) => rollUpSheets.shortSet(rollUp.ruleSets.indexOf(id) + 1),
    nameOf: (code) => names.get(code) ?? code,
    remarkOf: (province) => remark(byProvince.get(province)),
    workbookOf: (province) => byProvince.get(province),
  };
}

/** `ชุดที่ 1 (f54f315b)`. */
export const fullSetName = (ruleSets: readonly string[], id: string): string =>
  rollUpSheets.setName(ruleSets.indexOf(id) + 1, shortRulesId(id));

function remark(workbook: RolledWorkbook | undefined): string {
  if (!workbook) return '';
  const words = [
    workbook.isStale ? rollUpSheets.isStale : '',
    workbook.unconfirmed > 0 ? rollUpSheets.isEstimate : '',
    workbook.label,
  ];
  return words.filter((word) => word !== '').join(' · ');
}

/** Bangkok is seven hours ahead, all year. */
const AHEAD = 7 * 3_600_000;

function inThailand(at: Date): string {
  const local = new Date(at.getTime() + AHEAD);
  const date = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  return atTime(date, local.toISOString().slice(11, 16));
}
