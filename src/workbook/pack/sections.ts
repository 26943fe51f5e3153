import { joinPoints } from './join-points.ts';

/** ระดับหน่วยงาน */
export const UNIT = 'ระดับหน่วยงาน';
/** ระดับบุคคล */
export const PERSON = 'ระดับบุคคล';
/** สมรรถนะ */
export const COMPETENCY = 'สมรรถนะ';

const shareOf = (share: number): string =>
  `หนังสือไม่ระบุน้ำหนักขององค์ประกอบ โปรแกรมใส่ ${share} (สัดส่วน 35 : 35 : 30 คือผลสัมฤทธิ์ของงาน 70 ` +
  'แบ่งครึ่งให้ระดับหน่วยงานและระดับบุคคล สมรรถนะ 30) โปรดยืนยัน';

const LOWEST =
  'หนังสือระบุเฉพาะค่าที่ได้ 5 คะแนน ไม่ระบุคะแนนต่ำสุด โปรแกรมใส่คะแนนขั้นต่ำ 0 ' +
  'และคิดตามสัดส่วนจนกว่าจะกรอกระดับ 1–4 ตามคู่มือ โปรดยืนยัน';

/** The three sections (องค์ประกอบ), shares in percent. */
export const SECTIONS: readonly { name: string; share: number; unconfirmed: string }[] = [
  {
    name: UNIT,
    share: 35,
    unconfirmed: joinPoints(
      'สำเนาหนังสืออ่านชื่อองค์ประกอบนี้ได้ว่า "งานใหม่" โปรแกรมเข้าใจว่าเป็น "งานหน่วย" ' + 'จึงใส่ชื่อ "ระดับหน่วยงาน" โปรดยืนยัน',
      shareOf(35),
      LOWEST,
    ),
  },
  { name: PERSON, share: 35, unconfirmed: joinPoints(shareOf(35), LOWEST) },
  {
    name: COMPETENCY,
    share: 30,
    unconfirmed: joinPoints(
      shareOf(30),
      'หนังสือมีสมรรถนะที่ 1 และ 3 แต่ไม่มีสมรรถนะที่ 2 โปรแกรมใส่เฉพาะสองสมรรถนะที่มี โปรดยืนยัน',
    ),
  },
];
