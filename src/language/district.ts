import { beside } from './spacing.ts';

const dots = (count: number): string => '.'.repeat(count);

/** A name, or room to write it. */
const orDots = (text: string, count: number): string => text || dots(count);

/** Texts of สรุป <อำเภอ>: the official form, its signatures, and the part behind it. */
export const districtText = {
  overall: 'สรุปผลการประเมิน',
  period: (round: string, year: string, from: string, to: string): string =>
    `รอบการประเมิน: รอบที่ ${orDots(round, 6)} ปีงบประมาณ พ.ศ. ${orDots(year, 12)} ตั้งแต่วันที่ ${orDots(from, 30)} ถึงวันที่ ${orDots(to, 30)}`,
  assessed: (name: string, position: string): string =>
    `ผู้รับการประเมิน: ${orDots(name, 50)} ตำแหน่ง ${orDots(position, 50)}`,
  assessor: (name: string, position: string): string =>
    `ผู้ประเมิน: ${orDots(name, 50)} ตำแหน่ง ${orDots(position, 50)}`,

  /** What the district has so far, in the third row: `figure` and `percent` as shown. */
  done: (figure: string, percent: string, grade: string, state: string): string =>
    `คะแนนรวม ${figure} จาก 5 (ร้อยละ ${percent})${grade && ` ระดับ${grade}`} · ${state}`,
  soFarTotal: (figure: string, state: string): string => `คะแนนเท่าที่มีข้อมูล ${figure} · ${state}`,
  allThere: (count: number): string => `ครบ ${count} ตัวชี้วัด`,

  /** The parts of the form, by แบบประเมิน. */
  part: { results: 'ผลสัมฤทธิ์ของงาน', competency: 'สมรรถนะ' },
  partTitle: { results: 'แบบกำหนดและประเมินผลสัมฤทธิ์ของงาน', competency: 'แบบประเมินสมรรถนะ' },
  number: 'ที่',
  levels: 'ค่าเป้าหมาย',
  levelNumbers: ['๑', '๒', '๓', '๔', '๕'],
  competency: 'สมรรถนะ',
  expected: 'สิ่งที่คาดหวัง (5 คะแนน)',
  shown: 'ผลที่แสดงออก',
  given: 'ให้คะแนน 0–5',
  /** Behind what is expected: the levels that the office gave. */
  withLevels: (target: string, levels: readonly string[]): string =>
    levels.length === 0 ? target : `${target} (ระดับ ${levels.join(', ')})`,
  result: 'ผล',
  // One line each: a page has no room to spare.
  scored: 'คะแนน (ก)',
  weight: 'น้ำหนัก (ข)',
  weighted: 'ค = ก × ข',
  section: 'องค์ประกอบการประเมิน',
  partSum: (name: string): string => `รวม ${name}`,
  partSoFar: (name: string): string => `รวม ${name} (เท่าที่มีข้อมูล)`,
  percent: 'ร้อยละ (คะแนนรวม × 20)',
  totalSoFar: 'คะแนนเท่าที่มีข้อมูล (ยังไม่ใช่คะแนนรวม)',
  percentSoFar: 'ร้อยละเท่าที่มีข้อมูล',
  reachable: 'คะแนนรวมที่เป็นไปได้เมื่อข้อมูลครบ',
  grade: 'ระดับผลการประเมิน',
  /** ผลหลังกลั่นกรอง. */
  moderatedPercent: 'ร้อยละหลังกลั่นกรอง',
  moderatedGrade: 'ระดับผลหลังกลั่นกรอง',
  moderatedReason: (reason: string, decision: string): string =>
    [reason === '' ? '' : `เหตุผล: ${reason}`, decision === '' ? '' : `มติ/วันที่: ${decision}`]
      .filter((part) => part !== '')
      .join(' · '),
  none: '–',
  rounded: 'คำนวณจากค่าที่ไม่ปัดเศษ ผลคูณและผลรวมจากตัวเลขที่แสดงอาจต่างกันในทศนิยมตำแหน่งที่ 4',
  /** Behind a score that the work group gave; `computed`: code and figure of those that the inputs score otherwise. */
  confirmedNote: (computed: readonly string[]): string =>
    `* คะแนนจากกลุ่มงานที่รับผิดชอบ ${computed.length > 0 ? `ใช้แทนคะแนนที่คำนวณได้ (${computed.join(', ')})` : 'ซึ่งถือเป็นที่สุด'}`,
  leftOutNote: 'ไม่นำน้ำหนักในวงเล็บมาคิด ข้ออื่นปรับตามส่วนให้รวมเป็น 100',
  weightsNote: 'น้ำหนักที่กำหนดรวมไม่เท่ากับ 100 จึงปรับตามส่วนให้รวมเป็น 100',
  /** `causes`: the indicators with the work group that did not hand them in. */
  missingAsZeroNote: (causes: readonly string[]): string =>
    `คิดเป็น 0 คะแนนตามที่กำหนด เพราะกลุ่มงานยังไม่ส่งข้อมูล: ${causes.join(', ')}`,

  notToSign: (state: string): string => `ข้อมูลยังไม่ครบ แบบนี้ใช้ลงนามไม่ได้ ${state}`,
  /** Of what is complete while criteria are still open; `count`: of them. */
  draft: 'ร่าง ยังไม่ใช้ลงนาม',
  draftOf: (count: number): string => `ร่าง ยังไม่ใช้ลงนาม เพราะเกณฑ์รอยืนยัน ${count} ข้อ`,
  /** In the third row, before there is any result. */
  agreement: 'แบบข้อตกลง เมื่อเริ่มรอบการประเมิน ยังไม่มีผลการดำเนินงาน',
  agreed: 'ได้รับทราบและตกลงตามแบบนี้แล้ว',
  agreedToo: 'ได้ตกลงตัวชี้วัด ค่าเป้าหมาย และน้ำหนักร่วมกันแล้ว',
  reviewBy: (date: string): string => `หากไม่เห็นด้วยกับผล ขอทบทวนได้ภายในวันที่ ${date} โดยทำเป็นหนังสือถึงผู้ประเมิน`,
  acknowledged: 'รับทราบผล: ได้รับทราบผลการประเมินแล้ว',
  informed: '☐ ได้แจ้งผลการประเมิน ผู้รับการประเมินลงนามรับทราบ',
  notSigned: `☐ ได้แจ้งผลเมื่อวันที่ ${dots(20)} แต่ผู้รับการประเมินไม่ลงนามรับทราบ โดยมี ${dots(30)} เป็นพยาน`,
  superior: `ความเห็นของผู้บังคับบัญชาเหนือขึ้นไป: ☐ เห็นด้วย ☐ มีความเห็นต่าง ดังนี้ ${dots(70)}`,
  superiorAgrees: 'ผู้บังคับบัญชาเหนือขึ้นไป',
  superiorSign: (name: string, position: string): string =>
    `ลงชื่อ ${dots(36)} (${orDots(name, 40)}) ตำแหน่ง ${orDots(position, 36)} วันที่ ${dots(24)}`,
  sign: (role: string): string => `ลงชื่อ ${dots(48)} ${role}`,
  name: (name: string): string => `(${orDots(name, 56)})`,
  position: (position: string): string => `ตำแหน่ง ${orDots(position, 50)}`,
  date: `วันที่ ${dots(52)}`,
  assessedRole: 'ผู้รับการประเมิน',
  assessorRole: 'ผู้ประเมิน',

  /** At the foot of the form. */
  receipt: (code: string): string => `รหัสเทียบข้อมูล ${code} (ไม่ใช่ลายมือชื่อ ใช้เทียบว่าตัวเลขในแบบนี้ตรงกับข้อมูลในไฟล์)`,

  rank: (rank: number, of: number, kind: string, isAll: boolean): string =>
    `อันดับที่ ${rank} จาก ${of} ${beside(kind, isAll ? 'ที่ข้อมูลครบ' : 'ที่จัดอันดับ')}`,
  rankedBy: (percent: string, words: string): string => `ร้อยละ ${percent} (${words})`,
  change: (label: string): string => `เทียบกับ ${label}`,
  up: (figure: string): string => `▲ ${figure}`,
  down: (figure: string): string => `▼ ${figure}`,
  same: 'เท่าเดิม',
  reason: 'ที่มาของคะแนน',
  /** Behind the sentence that explains a score. */
  note: (text: string): string => ` หมายเหตุของกลุ่มงาน: ${text}`,
  evidence: 'หลักฐาน',
  score: 'คะแนน',
  target: 'เป้าหมาย',
  chart: 'คะแนนเทียบกับเป้าหมายและค่าเฉลี่ย',
  scoreAxis: 'คะแนน (เต็ม 5)',
  soFar: 'คิดจากคะแนนเท่าที่มีข้อมูลแล้ว',
  moreHandIns: (count: number): string => `และอีก ${count} ตัวชี้วัด ดูในตารางด้านล่าง`,
} as const;
