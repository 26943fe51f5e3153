const dots = (count: number): string => '.'.repeat(count);

/** A name, or room to write it. */
const orDots = (text: string, count: number): string => text || dots(count);

/** Texts of สรุป <อำเภอ>: the official form, its signatures, and the part behind it. */
export const districtText = {
  resultForm: 'แบบกำหนดและประเมินผลสัมฤทธิ์ของงาน',
  competencyForm: 'แบบประเมินสมรรถนะ',
  overall: 'สรุปผลการประเมิน',
  period: (round: string, year: string, from: string, to: string): string =>
    `รอบการประเมิน: รอบที่ ${orDots(round, 6)} ปีงบประมาณ พ.ศ. ${orDots(year, 12)} ตั้งแต่วันที่ ${orDots(from, 30)} ถึงวันที่ ${orDots(to, 30)}`,
  assessed: (name: string, position: string): string =>
    `ผู้รับการประเมิน: ${orDots(name, 50)} ตำแหน่ง ${orDots(position, 50)}`,
  assessor: (name: string, position: string): string =>
    `ผู้ประเมิน: ${orDots(name, 50)} ตำแหน่ง ${orDots(position, 50)}`,

  fullTarget: 'ค่าเป้าหมาย (5 คะแนน)',
  levels: 'ค่าเป้าหมาย ระดับ 1–5',
  competency: 'สมรรถนะ',
  weighted: 'คะแนนถ่วงน้ำหนัก (ค = ก × ข)',
  section: 'องค์ประกอบ',
  product: 'ก × ข',
  percent: 'ร้อยละ (คะแนนรวม × 20)',
  grade: 'ระดับผลการประเมิน',
  grown: (figure: string): string => `เพิ่มขึ้น${figure}`,
  shrunk: (figure: string): string => `ลดลง${figure}`,
  /** Behind a result whose score the work group gave. */
  confirmedMark: '*',
  confirmedNote: '* คะแนนจากกลุ่มงาน ซึ่งถือเป็นที่สุด',
  weightsNote: 'ตัวชี้วัดที่ไม่มีคะแนนไม่นำน้ำหนักมาคิด (ค) จึงคิดจากน้ำหนักที่เหลือ',

  acknowledged: 'รับทราบผล: ได้รับทราบผลการประเมินแล้ว',
  informed: 'ได้ประเมินและแจ้งผลการประเมินแล้ว',
  superior: `ความเห็นของผู้บังคับบัญชาเหนือขึ้นไป: ☐ เห็นด้วย ☐ มีความเห็นต่าง ดังนี้ ${dots(70)}`,
  superiorSign: `ลงชื่อ ${dots(36)} (${dots(40)}) ตำแหน่ง ${dots(36)} วันที่ ${dots(24)}`,
  sign: (role: string): string => `ลงชื่อ ${dots(48)} ${role}`,
  name: (name: string): string => `(${orDots(name, 56)})`,
  position: (position: string): string => `ตำแหน่ง ${orDots(position, 50)}`,
  date: `วันที่ ${dots(52)}`,
  assessedRole: 'ผู้รับการประเมิน',
  assessorRole: 'ผู้ประเมิน',

  change: (label: string): string => `เทียบกับ ${label}`,
  up: (figure: string): string => `▲ ${figure}`,
  down: (figure: string): string => `▼ ${figure}`,
  same: 'เท่าเดิม',
  reason: 'ที่มาของคะแนน',
  evidence: 'หลักฐาน',
  score: 'คะแนน',
  average: (kind: string): string => `เฉลี่ยทุก${kind}`,
  chart: 'คะแนนเทียบกับค่าเฉลี่ย (เป้าหมาย 5)',
  scoreAxis: 'คะแนน (เต็ม 5)',
  soFar: 'คิดจากคะแนนเท่าที่มีข้อมูลแล้ว',
  moreHandIns: (count: number): string => `และอีก ${count} ตัวชี้วัด ดูในตารางด้านล่าง`,
} as const;
