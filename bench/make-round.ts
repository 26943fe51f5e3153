import { loadAddOn } from '../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../src/local/stand-in/stand-in.ts';
import { newWorkbook, type Workbook } from '../src/local/stand-in/workbook.ts';
import { randomFrom, randomResult } from '../test/support/random.ts';

/**
 * The letter's indicators for any number of districts. Random, and the same for the same number. Complete: every input
 * holds what its วิธีวัด asks for, so that every district has a rank. `messy`: the share of districts in which inputs
 * are blank, doubtful or no numbers.
 */
export function makeRound(code: string, districts: number, messy = 0): Workbook {
  const workbook = newWorkbook();
  // As every file on Google has an address.
  workbook.url = `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`;
  const addOn = loadAddOn(code, createStandIn(workbook));
  addOn.call('setUpWorkbook');
  const list = sheetCalled(workbook, 'อำเภอ');
  list.maxRows = Math.max(list.maxRows, districts + 1);
  for (let index = 0; index < districts; index += 1) {
    list.set(index + 1, 0, `อำเภอที่ ${String(index + 1).padStart(3, '0')}`);
    list.set(index + 1, 1, String(1000 + index));
  }
  for (let row = districts + 1; row < list.rows().length; row += 1) {
    list.rows()[row]?.forEach((_, column) => void list.set(row, column, ''));
  }
  for (const form of forms(workbook)) workbook.deleteSheet(form);
  addOn.call('setUpWorkbook');
  const measures = measuresOf(workbook);
  const random = randomFrom(districts);
  const isMessy = new Map<string, boolean>();
  for (const form of forms(workbook)) {
    fill(form, measures, random, (district) => {
      const known = isMessy.get(district) ?? random() < messy;
      isMessy.set(district, known);
      return known;
    });
  }
  return workbook;
}

type Sheet = ReturnType<Workbook['addSheet']>;

const forms = (workbook: Workbook): Sheet[] =>
  workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'));

function sheetCalled(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`set-up made no ${name}`);
  return sheet;
}

/** The วิธีวัด of each code. */
function measuresOf(workbook: Workbook): Map<string, string> {
  const [heads = [], ...rows] = sheetCalled(workbook, 'ตัวชี้วัด').rows();
  const [code, measure] = [heads.indexOf('รหัส'), heads.indexOf('วิธีวัด')];
  return new Map(rows.map((row) => [String(row[code]), String(row[measure])]));
}

const NO_INPUT = ['คะแนนจากกลุ่มงาน', 'หลักฐาน', 'หมายเหตุ'];
/** What officers type where a number is asked for. */
const SLIPS = ['', '', '-', 'รอข้อมูล', '92.5 %', '๙๒.๕', '1.200.000'];

function fill(
  form: Sheet,
  measures: ReadonlyMap<string, string>,
  random: () => number,
  isMessy: (district: string) => boolean,
): void {
  const [codes = [], labels = [], ...rows] = form.rows();
  rows.forEach((row, index) => {
    const district = String(row[0]);
    if (district === 'ทุกอำเภอ') return;
    const slips = isMessy(district);
    let below = 0;
    for (let column = labels.length - 1; column > 0; column -= 1) {
      const label = String(labels[column]);
      const at = index + 2;
      if (label === 'หลักฐาน' && random() < 0.95) form.set(at, column, 'รายงานในระบบ BPM');
      if (NO_INPUT.includes(label)) continue;
      const isLast = NO_INPUT.includes(String(labels[column + 1]));
      const value = randomResult(
        measures.get(String(codes[column]).split(' ')[0] ?? '') ?? '',
        isLast,
        below,
        random,
      );
      if (isLast && typeof value === 'number') below = value;
      const slip = SLIPS[Math.floor(random() * SLIPS.length)] ?? '';
      form.set(at, column, slips && random() < 0.2 ? slip : value);
    }
  });
}
