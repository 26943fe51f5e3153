import { beside } from './spacing.ts';

/** First words of labels that tell something done: ส่งองค์ความรู้ให้จังหวัด. */
const ACTIONS =
  /^(?:ส่ง|จัด|ทำ|รายงาน|เผยแพร่|บันทึก|สรุป|ประชุม|ประกาศ|ประชาสัมพันธ์|ลงทะเบียน|เบิก|จ่าย|ดำเนินการ|ปรับปรุง|แต่งตั้ง|ขับเคลื่อน|ขยาย|กำกับ|ตรวจ|ติดตาม|ยื่น|อบรม|นำเข้า|เสนอ|คัดเลือก|มอบ|สำรวจ)/;
const UNNAMED = 'ผล';
const DONE = 'ทำแล้ว';

/** A label without the answers that stand in parentheses behind it: `ส่งรายงาน (ใช่/ไม่ใช่)`. */
const bare = (label: string): string => label.replace(/\s*\([^()]*\/\s*(?:ไม่|ยัง)[^()]*\)$/, '');

/**
 * A tick that was asked for, in words: ส่งรายงานแล้ว, ยังไม่ได้ส่งรายงาน, ยังไม่มีแผน. A label that does not
 * begin with a known verb is answered with ใช่ or ไม่ใช่, which suits every label.
 */
export function tickDone(label: string, yes: boolean): string {
  const name = bare(label);
  if (name === UNNAMED) return yes ? DONE : 'ยังไม่ได้ทำ';
  const act = name.replace(/แล้ว$/, '');
  if (/^มี/.test(act)) return yes ? beside(act, 'แล้ว') : `ยังไม่${act}`;
  if (ACTIONS.test(act)) return yes ? beside(act, 'แล้ว') : `ยังไม่ได้${act}`;
  return tickAnswer(label, yes);
}

/** A tick as an answer: มีเรื่องร้องเรียน: ใช่. */
export const tickAnswer = (label: string, yes: boolean): string => `${bare(label)}: ${yes ? 'ใช่' : 'ไม่ใช่'}`;

/** What has to be done for the tick: the label itself, ทำแล้ว where it says nothing. */
export function tickGoal(label: string): string {
  const name = bare(label);
  return name === UNNAMED ? DONE : name;
}
