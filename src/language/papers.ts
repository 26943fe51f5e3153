/** Papers around the forms, as texts to be copied into the office's own templates; numerals become Thai where they are put together. */
const DOTS = '........................................';

export const papersText = {
  /** Heads of columns and rows in แจ้งผล. */
  letterHeader: 'หนังสือแจ้งผล (คัดลอกไปวางในแบบหนังสือ)',
  noAddress: 'ไม่มีอีเมล',
  notYet: 'ออกหนังสือได้เมื่อข้อมูลครบ',
  announcementRow: 'ประกาศรายชื่อ',
  announcementState: 'เรียงตามตัวอักษร ไม่มีคะแนน',
  nobody: 'ยังไม่มีผู้ได้ระดับที่ประกาศรายชื่อ',
  groupsHeading: 'กลุ่มงานที่เลยกำหนดส่ง',
  noLateGroup: 'ไม่มีกลุ่มงานที่เลยกำหนดส่ง',
  groupHeader: 'กลุ่มงาน',
  mailSubject: (round: string): string => `ขอให้ส่งผลตัวชี้วัดที่เลยกำหนด ${round}`.trim(),
  /** Where a link has no room for all of the message. */
  more: '(รายละเอียดตามเอกสารแนบ)',

  number: `ที่ ${DOTS}`,
  day: (date: string): string => `วันที่ ${date}`,
  subject: (text: string): string => `เรื่อง ${text}`,
  letterSubject: (round: string): string => `แจ้งผลการประเมินตามตัวชี้วัด${round}`,
  to: (whom: string): string => `เรียน ${whom}`,
  districtChief: (district: string): string => `นาย${district}`,
  reference: (letter: string): string => `อ้างถึง ${letter}`,
  attached: 'สิ่งที่ส่งมาด้วย แบบประเมินผลการปฏิบัติราชการ จำนวน 1 ชุด',
  asTold: (office: string, round: string): string =>
    `ตามที่${office}ได้กำหนดตัวชี้วัดและค่าเป้าหมายสำหรับประเมินผลการปฏิบัติราชการ${round} นั้น`,
  result: (office: string, whom: string, figures: string): string =>
    `${office}ขอแจ้งผลการประเมินของ${whom} ${figures} รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย`,
  /** `grade`: '' where there is none. */
  figures: (total: string, percent: string, grade: string): string =>
    `คะแนนรวม ${total} จากเต็ม 5 (ร้อยละ ${percent})${grade === '' ? '' : ` ระดับ${grade}`}`,
  moderated: (percent: string, grade: string, reason: string): string =>
    ` ผลหลังกลั่นกรอง ร้อยละ ${percent}${grade === '' ? '' : ` ระดับ${grade}`}${reason === '' ? '' : ` เหตุผล: ${reason}`}`,
  review: (date: string): string => `หากไม่เห็นด้วยกับผล ขอทบทวนเป็นหนังสือได้ภายในวันที่ ${date}`,
  closing: 'จึงเรียนมาเพื่อโปรดทราบ',
  sign: `(ลงชื่อ) ${DOTS}`,
  name: (name: string): string => `(${name || DOTS})`,

  announcement: (office: string): string => `ประกาศ${office}`,
  announcementSubject: (round: string): string => `เรื่อง รายชื่อผู้มีผลการปฏิบัติราชการระดับดีเด่นและดีมาก${round}`,
  announcementOf: (grade: string, kind: string): string => `ระดับ${grade}${kind === '' ? '' : ` (${kind})`}`,
  person: (number: number, person: string, place: string): string =>
    `${number}. ${person === '' ? place : `${person} ${place}`}`,
  announcedOn: (date: string): string => `ประกาศ ณ วันที่ ${date}`,
  /** Grades whose names are announced. */
  announced: ['ดีเด่น', 'ดีมาก'],
} as const;
