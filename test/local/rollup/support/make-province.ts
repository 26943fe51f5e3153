import { readFileSync } from 'node:fs';
import { loadAddOn } from '../../../../src/local/stand-in/load-add-on.ts';
import type { Sheet } from '../../../../src/local/stand-in/sheet.ts';
import { createStandIn } from '../../../../src/local/stand-in/stand-in.ts';
import { newWorkbook, type Workbook } from '../../../../src/local/stand-in/workbook.ts';
import { saveWorkbook } from '../../../../src/local/workbook-file/save-workbook.ts';
import { randomFrom, randomResult } from '../../../support/random.ts';

const code = readFileSync('dist/Code.js', 'utf8');

/** A province's workbook that is to be made. Complete, confirmed and scored where nothing else is said. */
export interface ProvincePlan {
  readonly province: string;
  readonly districts: readonly { readonly code: string; readonly name: string }[];
  /** พ.ศ. and round; 2568 and 1. */
  readonly year?: number;
  readonly round?: number;
  /** When it is calculated. */
  readonly at?: Date;
  /** Leads to the same results every time. */
  readonly seed?: number;
  /** The share of districts that send nothing for one of their indicators. */
  readonly open?: number;
  /** What the province does to its rules and lists before forms are made. */
  readonly rules?: (workbook: Workbook) => void;
  /** What is typed over the random results. */
  readonly results?: (workbook: Workbook) => void;
  /** False: it is never calculated. */
  readonly isScored?: boolean;
  /** What happens to it afterwards. */
  readonly after?: (workbook: Workbook) => void;
}

/** The workbook, as the built add-on makes and scores it. */
export function makeProvinceModel(plan: ProvincePlan): Workbook {
  const workbook = newWorkbook();
  const at = plan.at ?? new Date('2025-04-10T03:00:00Z');
  const run = (entryPoint: string): void =>
    void loadAddOn(code, createStandIn(workbook, { now: () => at })).call(entryPoint);
  run('setUpWorkbook');
  const { year = 2568, round = 1 } = plan;
  const settings: [string, string | number][] = [
    ['จังหวัด', plan.province],
    ['ปีงบประมาณ', year],
    ['รอบที่', round],
    ['เริ่ม', round === 1 ? `1/10/${year - 1}` : `1/4/${year}`],
    ['สิ้นสุด', round === 1 ? `31/3/${year}` : `30/9/${year}`],
    ['ข้อมูล ณ วันที่', round === 1 ? `31/3/${year}` : `30/9/${year}`],
  ];
  for (const [name, value] of settings) setUnder(sheetOf(workbook, 'ตั้งค่า'), name, 'ค่า', value);
  settle(workbook);
  listDistricts(sheetOf(workbook, 'อำเภอ'), plan.districts);
  plan.rules?.(workbook);
  for (const form of formsOf(workbook)) workbook.deleteSheet(form);
  run('setUpWorkbook');
  fillForms(workbook, randomFrom(plan.seed ?? 1), plan.open ?? 0);
  plan.results?.(workbook);
  if (plan.isScored !== false) run('calculateScores');
  plan.after?.(workbook);
  return workbook;
}

export const makeProvince = (plan: ProvincePlan): Promise<Uint8Array> =>
  saveWorkbook(makeProvinceModel(plan));

export function sheetOf(workbook: Workbook, title: string): Sheet {
  const sheet = workbook.sheet(title);
  if (!sheet) throw new Error(`no tab "${title}"`);
  return sheet;
}

export const formsOf = (workbook: Workbook): Sheet[] =>
  workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'));

/** Types into the row of an indicator, or of an entry, under a header. */
export function setUnder(sheet: Sheet, key: string, header: string, value: string | number): void {
  const [heads = [], ...rows] = sheet.rows();
  const column = heads.indexOf(header);
  const row = rows.findIndex((cells) => cells.includes(key));
  if (column < 0 || row < 0) throw new Error(`no ${key} under ${header}`);
  sheet.set(row + 1, column, value);
}

/** Types a district's input: the column of the code and label. */
export function setResult(
  workbook: Workbook,
  district: string,
  code: string,
  label: string,
  value: string | number,
): void {
  for (const form of formsOf(workbook)) {
    const [codes = [], labels = [], ...rows] = form.rows();
    const column = codes.findIndex((one, at) => String(one).split(' ')[0] === code && labels[at] === label);
    const row = rows.findIndex(([name]) => name === district);
    if (column < 0 || row < 0) continue;
    form.set(row + 2, column, value);
    return;
  }
  throw new Error(`no input ${code} ${label} of ${district}`);
}

/** Nothing is left to be confirmed. */
function settle(workbook: Workbook): void {
  for (const title of ['ตั้งค่า', 'ตัวชี้วัด']) {
    const sheet = sheetOf(workbook, title);
    const [heads = [], ...rows] = sheet.rows();
    const column = heads.indexOf('รอยืนยัน');
    for (let row = 1; column >= 0 && row <= rows.length; row += 1) sheet.set(row, column, '');
  }
}

function listDistricts(list: Sheet, districts: ProvincePlan['districts']): void {
  const there = list.rows().length;
  list.maxRows = Math.max(list.maxRows, districts.length + 1);
  for (let row = 1; row < Math.max(there, districts.length + 1); row += 1) {
    for (let column = 0; column < 6; column += 1) list.set(row, column, '');
    const district = districts[row - 1];
    if (!district) continue;
    list.set(row, 0, district.name);
    list.set(row, 1, district.code);
  }
}

const NO_INPUT = ['', 'คะแนนจากกลุ่มงาน', 'หลักฐาน', 'หมายเหตุ'];
const isInput = (label: unknown): boolean => !NO_INPUT.includes(String(label ?? ''));

function fillForms(workbook: Workbook, random: () => number, open: number): void {
  const [heads = [], ...rows] = sheetOf(workbook, 'ตัวชี้วัด').rows();
  const [code, measure] = [heads.indexOf('รหัส'), heads.indexOf('วิธีวัด')];
  const measures = new Map(rows.map((row) => [String(row[code]), String(row[measure])]));
  for (const form of formsOf(workbook)) {
    const [codes = [], labels = [], ...lines] = form.rows();
    lines.forEach(([name], at) => {
      if (typeof name !== 'string' || name === '' || name === 'ทุกอำเภอ') return;
      if (name === 'ผู้ยืนยันผล' || name === 'วันที่ยืนยันผล') return;
      const inputs = labels.flatMap((label, column) => (column > 0 && isInput(label) ? [column] : []));
      const blank = random() < open ? inputs[Math.floor(random() * inputs.length)] : -1;
      let below = 0;
      for (let column = labels.length - 1; column > 0; column -= 1) {
        if (!isInput(labels[column])) continue;
        const isLast = codes[column + 1] !== codes[column] || !isInput(labels[column + 1]);
        const value = randomResult(
          measures.get(String(codes[column]).split(' ')[0] ?? '') ?? '',
          isLast,
          below,
          random,
        );
        if (isLast && typeof value === 'number') below = value;
        form.set(at + 2, column, column === blank ? '' : value);
      }
    });
  }
}
