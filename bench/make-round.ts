import { loadAddOn } from '../src/local/stand-in/load-add-on.ts';
import { createStandIn } from '../src/local/stand-in/stand-in.ts';
import { newWorkbook, type Workbook } from '../src/local/stand-in/workbook.ts';

/** A small generator of numbers 0 ≤ x < 1 that repeats itself for the same seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The letter's indicators for any number of districts, every input filled but one in fifty. Random, and the same
 * for the same number.
 */
export function makeRound(code: string, districts: number): Workbook {
  const workbook = newWorkbook();
  const addOn = loadAddOn(code, createStandIn(workbook));
  addOn.call('setUpWorkbook');
  const list = workbook.sheet('อำเภอ');
  if (!list) throw new Error('set-up made no อำเภอ');
  list.maxRows = Math.max(list.maxRows, districts + 1);
  for (let index = 0; index < districts; index += 1) {
    list.set(index + 1, 0, `อำเภอที่ ${String(index + 1).padStart(3, '0')}`);
    list.set(index + 1, 1, String(1000 + index));
  }
  for (const form of workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล')))
    workbook.deleteSheet(form);
  addOn.call('setUpWorkbook');
  const random = randomFrom(districts);
  for (const form of workbook.sheets.filter(({ name }) => name.startsWith('กรอกผล'))) fill(form, random);
  return workbook;
}

function fill(form: ReturnType<Workbook['addSheet']>, random: () => number): void {
  const rows = form.rows();
  const labels = rows[1] ?? [];
  rows.forEach((row, at) => {
    if (at < 2 || row[0] === 'ทุกอำเภอ') return;
    let below = 0;
    for (let column = labels.length - 1; column > 0; column -= 1) {
      const label = String(labels[column]);
      if (label === 'หลักฐาน' && random() < 0.95) form.set(at, column, 'รายงานในระบบ BPM');
      if (['คะแนนจากกลุ่มงาน', 'หลักฐาน', 'หมายเหตุ'].includes(label)) continue;
      if (random() < 0.02) continue;
      if (label === 'คะแนน') form.set(at, column, Math.round(random() * 500) / 100);
      else if (/\((บาท|ล้านบาท|ครัวเรือน|กิจกรรม|กลุ่ม)\)/.test(label)) {
        const isSecond = String(labels[column + 1]) === 'คะแนนจากกลุ่มงาน';
        if (isSecond) below = 1 + Math.floor(random() * 9_999_999);
        form.set(at, column, isSecond ? below : Math.floor(random() * (below + 1)));
      } else if (label.includes('ร้อยละ') || label === 'ผล')
        form.set(at, column, Math.round(random() * 10000) / 100);
      else form.set(at, column, random() < 0.7 ? 'ใช่' : 'ไม่ใช่');
    }
  });
}
