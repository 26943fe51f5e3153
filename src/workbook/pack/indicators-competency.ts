import { COORDINATION, INFORMATION, STRATEGY } from './groups.ts';
import type { PackIndicator } from './indicator-row.ts';
import { joinPoints } from './join-points.ts';
import { COMPETENCY } from './sections.ts';

/** ส1.1–ส1.3 are alike: scored as in round 1, so the score itself is typed; weight and owner are assumptions. */
function achievement(
  code: string,
  name: string,
  shortName: string,
  weight: number,
  owner: string,
): PackIndicator {
  return {
    รหัส: code,
    องค์ประกอบ: COMPETENCY,
    ตัวชี้วัด: `การมุ่งผลสัมฤทธิ์: ${name}`,
    ชื่อย่อ: shortName,
    หน่วยวัด: 'คะแนน',
    น้ำหนัก: weight,
    วิธีวัด: 'ให้คะแนนโดยตรง',
    กลุ่มงานที่รับผิดชอบ: owner,
    รอยืนยัน: joinPoints(
      'หนังสือไม่ระบุน้ำหนักของสมรรถนะ โปรแกรมให้สมรรถนะละ 50 และแบ่งสมรรถนะที่ 1 เท่า ๆ กันเป็นสามข้อ ' +
        `ข้อนี้ ${weight} โปรดยืนยัน`,
      `หนังสือไม่ระบุกลุ่มงานที่รับผิดชอบข้อนี้ โปรแกรมใส่${owner} โปรดยืนยัน`,
      'หนังสือระบุเพียงว่าประเมินเหมือนรอบที่ 1 โปรแกรมให้กรอกคะแนน 0–5 โดยตรง โปรดยืนยัน',
    ),
  };
}

/** ส1.1–ส1.3 and ส3. Competency 2 is absent from the letter. */
export const COMPETENCY_INDICATORS: readonly PackIndicator[] = [
  achievement('ส1.1', 'การเบิกจ่ายกองทุนพัฒนาบทบาทสตรี', 'เบิกจ่ายกองทุนสตรี', 16.67, COORDINATION),
  achievement('ส1.2', 'การเบิกจ่ายงบตามแผนปฏิบัติการกรมฯ', 'เบิกจ่ายงบกรมฯ', 16.67, STRATEGY),
  achievement('ส1.3', 'การส่งงานประจำเดือน', 'ส่งงานประจำเดือน', 16.66, STRATEGY),
  {
    รหัส: 'ส3',
    องค์ประกอบ: COMPETENCY,
    ตัวชี้วัด:
      'การสั่งสมความเชี่ยวชาญในอาชีพ: การจัดการความรู้ของเจ้าหน้าที่ พช. คนละ 1 เรื่อง ' +
      '(โครงการจับมือไว้แล้วไปด้วยกัน/กิจกรรม พช. อื่น ๆ)',
    ชื่อย่อ: 'จัดการความรู้',
    หน่วยวัด: 'ส่ง/ไม่ส่ง',
    น้ำหนัก: 50,
    วิธีวัด: 'ใช่/ไม่ใช่',
    ข้อมูลที่กรอก: 'ส่งองค์ความรู้ให้จังหวัด',
    เกณฑ์: 'ผ่าน/ไม่ผ่าน',
    เงื่อนไข: 'ไม่น้อยกว่า',
    'เป้าหมาย (5 คะแนน)': 1,
    คะแนนขั้นต่ำ: 0,
    กลุ่มงานที่รับผิดชอบ: INFORMATION,
    รอยืนยัน: joinPoints(
      'หนังสือไม่ระบุน้ำหนักของสมรรถนะ โปรแกรมให้สมรรถนะละ 50 โปรดยืนยัน',
      'หนังสือให้ส่งคนละ 1 เรื่อง แต่ในแบบมีช่องเดียวต่ออำเภอ ' +
        'โปรแกรมถือว่าตอบ ใช่ เมื่อเจ้าหน้าที่ทุกคนในอำเภอส่งแล้ว โปรดยืนยัน',
    ),
  },
];
