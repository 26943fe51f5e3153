import { assess } from '../../../src/workbook/assess.ts';
import type { CellValue, Grid } from '../../../src/workbook/grid.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { type ReportedIndicator, reportDistricts } from '../../../src/workbook/report.ts';
import { TARGET_HEADER } from '../../../src/workbook/vocabulary.ts';
import { cleanTabs, gridOf, gridsOf, put, type Tabs } from '../reading/grids.ts';

/** A row of ค่าเป้าหมายรายอำเภอ by its headers; เป้าหมาย stands for the whole header. */
export type TargetCells = Partial<
  Record<
    | 'รหัส'
    | 'อำเภอ'
    | 'ตั้งแต่วันที่'
    | 'เป้าหมาย'
    | 'ระดับ 0'
    | 'ระดับ 1'
    | 'ระดับ 2'
    | 'ระดับ 3'
    | 'ระดับ 4'
    | 'อ้างถึง'
    | 'หมายเหตุ',
    CellValue
  >
>;

/** Levels under which a value of 70 scores 4 − 10/20 = 3.5 against 80, and so on: 20 a level. */
export const LEVELS = { 'ระดับ 1': 0, 'ระดับ 2': 20, 'ระดับ 3': 40, 'ระดับ 4': 60 } as const;

/** The tab with these rows below its header. */
export function targetsTab(...rows: readonly TargetCells[]): Grid {
  const headers = Object.values(TARGET_HEADER);
  const nameOf = (header: string): keyof TargetCells =>
    (header === TARGET_HEADER.target ? 'เป้าหมาย' : header) as keyof TargetCells; // the two lists are the same
  const cells = rows.map((row) => headers.map((header) => row[nameOf(header)] ?? ''));
  return gridOf('ค่าเป้าหมายรายอำเภอ', [[...headers], ...cells]);
}

export interface Outcome {
  /** `code tab!cell`, without what is said of other tabs than the one of targets. */
  readonly told: string[];
  readonly severities: string[];
  readonly range: (district: string) => unknown;
  readonly of: (district: string, code: string) => ReportedIndicator | undefined;
  readonly countedOn: unknown;
  readonly nextTargetOn: unknown;
  readonly isStopped: boolean;
}

const TODAY = { year: 2025, month: 2, day: 1 };

/** Scores the clean round of two districts with these tabs beside its own, on 1 กุมภาพันธ์ 2568 unless told. */
export function scoredWith(
  targets: Grid | readonly TargetCells[],
  change: (tabs: Tabs) => void = () => undefined,
  today = TODAY,
): Outcome {
  const tabs = cleanTabs();
  change(tabs);
  const tab = 'title' in targets ? targets : targetsTab(...targets);
  const { round, problems } = parseRound([...gridsOf(tabs), tab], today);
  const districts = round ? reportDistricts(assess(round, problems)) : [];
  const ours = problems.all.filter((one) => one.tab === tab.title);
  return {
    told: ours.map(({ code, cell }) => `${code} ${cell}`),
    severities: ours.map(({ severity }) => severity),
    range: (district) => districts.find(({ name }) => name === district)?.range,
    of: (district, code) =>
      districts.find(({ name }) => name === district)?.indicators.find((one) => one.code === code),
    countedOn: round?.countedOn ?? null,
    nextTargetOn: round?.nextTargetOn ?? null,
    isStopped: round === null,
  };
}

/** Sets a รายการ of ตั้งค่า. */
export const setting =
  (name: string, value: CellValue) =>
  ({ settings }: Tabs): void => {
    put(settings, `A${settings.length + 1}`, name);
    put(settings, `B${settings.length}`, value);
  };
