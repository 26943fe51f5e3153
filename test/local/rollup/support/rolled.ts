import { openEngine, type RollUpEngine } from '../../../../src/local/rollup/engine/open-engine.ts';
import type {
  RolledDistrict,
  RolledResult,
  RolledWorkbook,
} from '../../../../src/local/rollup/rolled-workbook.ts';

/** A district's result of which only what matters is said. */
export const resultOf = (district: string, code: string, more: Partial<RolledResult> = {}): RolledResult => ({
  districtCode: '',
  district,
  kind: 'อำเภอ',
  section: 'ระดับหน่วยงาน',
  sectionShare: 100,
  code,
  indicator: `ชื่อของ ${code}`,
  unit: '',
  owner: '',
  weight: 1,
  measure: 'ตัวเลข',
  criterion: 'บัญญัติไตรยางศ์',
  operator: '≥',
  target: 100,
  levels: '',
  lowest: 0,
  ruleTarget: 100,
  targetCell: '',
  value: null,
  score: null,
  weighted: null,
  status: 'scored',
  confirmed: false,
  numerator: null,
  denominator: null,
  explanation: '',
  ...more,
});

/** A complete district, ranked in its own workbook. */
export const districtOf = (
  name: string,
  percent: number,
  more: Partial<RolledDistrict> = {},
): RolledDistrict => ({
  code: '',
  name,
  kind: 'อำเภอ',
  total: percent / 20,
  percent,
  grade: 'ดี',
  rank: 1,
  complete: true,
  assessed: 100,
  receipt: '',
  low: percent / 20,
  high: percent / 20,
  ...more,
});

/** A workbook of a province. */
export const workbookOf = (province: string, more: Partial<RolledWorkbook> = {}): RolledWorkbook => ({
  file: `${province}.xlsx`,
  province,
  fiscalYear: 2568,
  round: 1,
  rulesId: 'same',
  calculatedAt: '2025-04-10T10:00:00+07:00',
  unconfirmed: 0,
  label: '',
  workbookId: province,
  version: '0.1.0',
  roundStart: '2024-10-01',
  roundEnd: '2025-03-31',
  dataAsOf: '2025-03-31',
  isStale: false,
  districts: [],
  results: [],
  rules: [],
  ...more,
});

/** Runs something on an engine of its own. */
export async function withEngine<T>(work: (engine: RollUpEngine) => Promise<T>): Promise<T> {
  const engine = await openEngine();
  try {
    return await work(engine);
  } finally {
    engine.close();
  }
}
