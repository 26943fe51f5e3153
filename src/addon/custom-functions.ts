import {
  explainArgument,
  gradeArgument,
  numberArgument,
  scoreArgument,
  thaiDigitsArgument,
  weightedArgument,
} from '../workbook/functions/functions.ts';
import type { Argument, FunctionResult } from '../workbook/functions/values.ts';

/**
 * คะแนน 0–5 ของผลหนึ่งค่าหรือทั้งช่วง ไม่ปัดเศษ ช่องว่างได้ "" (ช่องที่จัดรูปแบบเป็นเปอร์เซ็นต์จะมาเป็นเศษส่วน เช่น 95% คือ 0.95)
 *
 * @param {number|Array<Array<number>>} value ผลการดำเนินงาน หนึ่งช่องหรือทั้งช่วง
 * @param {number} target เป้าหมายที่ได้ 5 คะแนน
 * @param {string} operator เงื่อนไข: ไม่น้อยกว่า (ถ้าเว้นว่าง), มากกว่า, ไม่เกิน, น้อยกว่า
 * @param {Array<Array<number>>} levels ค่าของระดับ 1–4 (สี่ช่อง) หรือ 0–4 (ห้าช่อง) เว้นว่างได้
 * @param {number} lowest คะแนนขั้นต่ำ 0 (ถ้าเว้นว่าง) หรือ 1
 * @param {string} criterion เกณฑ์: บัญญัติไตรยางศ์, ระดับ คิดทศนิยม, ระดับ ไม่คิดทศนิยม, ผ่าน/ไม่ผ่าน
 * @return {number} คะแนน
 * @customfunction
 */
export function KPI_SCORE(
  value: Argument,
  target: Argument,
  operator?: Argument,
  levels?: Argument,
  lowest?: Argument,
  criterion?: Argument,
): FunctionResult | FunctionResult[][] {
  return scoreArgument(value, target, operator, levels, lowest, criterion);
}

/**
 * ประโยคที่อธิบายที่มาของคะแนน ใช้อาร์กิวเมนต์เดียวกับ KPI_SCORE (ช่องที่จัดรูปแบบเป็นเปอร์เซ็นต์จะมาเป็นเศษส่วน)
 *
 * @param {number|Array<Array<number>>} value ผลการดำเนินงาน หนึ่งช่องหรือทั้งช่วง
 * @param {number} target เป้าหมายที่ได้ 5 คะแนน
 * @param {string} operator เงื่อนไข: ไม่น้อยกว่า (ถ้าเว้นว่าง), มากกว่า, ไม่เกิน, น้อยกว่า
 * @param {Array<Array<number>>} levels ค่าของระดับ 1–4 (สี่ช่อง) หรือ 0–4 (ห้าช่อง) เว้นว่างได้
 * @param {number} lowest คะแนนขั้นต่ำ 0 (ถ้าเว้นว่าง) หรือ 1
 * @param {string} criterion เกณฑ์: บัญญัติไตรยางศ์, ระดับ คิดทศนิยม, ระดับ ไม่คิดทศนิยม, ผ่าน/ไม่ผ่าน
 * @return {string} คำอธิบาย
 * @customfunction
 */
export function KPI_EXPLAIN(
  value: Argument,
  target: Argument,
  operator?: Argument,
  levels?: Argument,
  lowest?: Argument,
  criterion?: Argument,
): FunctionResult | FunctionResult[][] {
  return explainArgument(value, target, operator, levels, lowest, criterion);
}

/**
 * คะแนนเฉลี่ยถ่วงน้ำหนัก เฉพาะช่องที่ทั้งคะแนนและน้ำหนักเป็นตัวเลข ไม่ปัดเศษ
 *
 * @param {Array<Array<number>>} scores ช่วงคะแนน
 * @param {Array<Array<number>>} weights ช่วงน้ำหนัก ขนาดเท่ากัน
 * @return {number} คะแนนเฉลี่ย
 * @customfunction
 */
export function KPI_WEIGHTED(scores: Argument, weights: Argument): FunctionResult {
  return weightedArgument(scores, weights);
}

/**
 * ระดับผลการประเมินของร้อยละ ปัดเป็นทศนิยมสองตำแหน่งก่อนเทียบ (ช่องที่จัดรูปแบบเป็นเปอร์เซ็นต์จะมาเป็นเศษส่วน)
 *
 * @param {number|Array<Array<number>>} percent ร้อยละ 0–100
 * @param {Array<Array<any>>} bounds ช่วงสองคอลัมน์: ชื่อระดับ และร้อยละขั้นต่ำ ถ้าเว้นว่างใช้ 90/80/70/60
 * @return {string} ระดับผล
 * @customfunction
 */
export function KPI_GRADE(percent: Argument, bounds?: Argument): FunctionResult | FunctionResult[][] {
  return gradeArgument(percent, bounds);
}

/**
 * ตัวเลขที่อยู่ในข้อความ เช่น ๙๒.๕%, ร้อยละ 92.5, 1,200 แจ้งข้อผิดพลาดเมื่อไม่แน่นอน (ช่องที่จัดรูปแบบเป็นเปอร์เซ็นต์จะมาเป็นเศษส่วน)
 *
 * @param {string|Array<Array<string>>} text ข้อความ หนึ่งช่องหรือทั้งช่วง
 * @return {number} ตัวเลข
 * @customfunction
 */
export function THAI_NUMBER(text: Argument): FunctionResult | FunctionResult[][] {
  return numberArgument(text);
}

/**
 * ข้อความหรือตัวเลขเดิม เขียนด้วยเลขไทย (ช่องที่จัดรูปแบบเป็นเปอร์เซ็นต์จะมาเป็นเศษส่วน)
 *
 * @param {string|number|Array<Array<any>>} value ข้อความหรือตัวเลข หนึ่งช่องหรือทั้งช่วง
 * @return {string} ข้อความเลขไทย
 * @customfunction
 */
export function THAI_DIGITS(value: Argument): FunctionResult | FunctionResult[][] {
  return thaiDigitsArgument(value);
}
