import { nameIndicator } from './indicators.ts';

/** ขาด …, ต้องแก้ไข …: what is asked for, and by when. */
const ask = (open: boolean, mend: boolean): string =>
  `กรุณา${open ? 'ส่ง' : ''}${open && mend ? 'และ' : ''}${mend ? 'แก้ไข' : ''}`;

/** Texts of สถานะการส่งข้อมูล, and what other messages say of missing data. */
export const statusText = {
  title: (title: string, round: string): string => `${title} ${round}`.trim(),
  /** จังหวัดสระแก้ว รอบที่ 2 ปีงบประมาณ 2567; '' of what is not known. */
  round: (province: string, year: string, round: string): string =>
    [
      province === '' ? '' : `จังหวัด${province}`,
      round === '' ? '' : `รอบที่ ${round}`,
      year === '' ? '' : `ปีงบประมาณ ${year}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  countedAt: (time: string): string => `นับตามการคำนวณเมื่อ ${time} น.`,
  comparedWith: (day: string): string => `กำหนดส่งเทียบกับวันที่ ${day}`,
  allSent: 'ส่งข้อมูลครบทุกรายการแล้ว ไม่มีรายการที่ต้องแก้ไข',
  /** Lines above the tables are as long as a phone is wide. */
  unit: (unit: string): string[] => [
    `1 รายการ คือ 1 ตัวชี้วัดของ 1 ${unit}`,
    'รายการที่ต้องแก้ไขหรือไม่ประเมิน นับว่าส่งแล้ว',
    'หลักฐานไม่นับรายการที่ไม่ประเมิน',
  ],
  copy: 'ส่งทาง LINE: ดับเบิลคลิกช่องข้อความ เลือกทั้งหมด แล้วคัดลอก',
  byOwner: 'รายกลุ่มงาน',
  byDistrict: (unit: string): string => `ราย${unit}`,
  /** Of districts of several kinds. */
  anyUnit: 'หน่วยรับการประเมิน',
  anyPlace: 'แห่ง',
  ownerHeader: 'กลุ่มงาน',
  ownerFigures: ['ส่งแล้ว', 'ร้อยละ', 'จุดที่ต้องแก้ไข', 'หลักฐานที่แนบแล้ว', 'กำหนดส่ง'],
  message: 'ข้อความสำหรับส่ง',
  byConfirmation: 'การยืนยันผลของกลุ่มงาน',
  confirmation: 'การยืนยันผล',
  noForm: 'ไม่มีแบบกรอก',
  notConfirmed: (lacks: 'by' | 'on' | null): string =>
    `ยังไม่ยืนยัน${lacks === 'on' ? ' (มีชื่อผู้ยืนยันผลแล้ว แต่ยังไม่มีวันที่ยืนยันผล)' : ''}${lacks === 'by' ? ' (มีวันที่ยืนยันผลแล้ว แต่ยังไม่มีชื่อผู้ยืนยันผล)' : ''}`,
  confirmedBy: (by: string, on: string): string => `ยืนยันแล้ว ${on} โดย ${by}`,
  /** `count`: null where it is not known which cells. */
  changedSince: (
    by: string,
    on: string,
    count: number | null,
    cells: readonly string[],
    more: number,
  ): string =>
    [
      `เปลี่ยนหลังยืนยัน (${on} โดย ${by})${count === null ? '' : ` ${count} ช่อง`}${cells.length > 0 ? ':' : ''}`,
      cells.join(', ') + (more > 0 ? ` และอีก ${more} ช่อง` : ''),
      'ถ้าตัวเลขใหม่ถูกต้อง กลุ่มงานยืนยันอีกครั้งโดยแก้วันที่ยืนยันผลในแบบกรอก',
    ]
      .filter((part) => part !== '')
      .join(' '),
  changedCell: (
    place: { readonly tab: string; readonly cell: string } | null,
    what: string,
    old: string,
    now: string,
  ): string =>
    `${place ? `ชีต "${place.tab}" ช่อง ${place.cell} ` : ''}${what} ${old === '' ? '(ว่าง)' : old} → ${now === '' ? '(ว่าง)' : now}`,
  scoresItsOwn: (names: readonly string[]): string => `กลุ่มงานนี้ให้คะแนนผู้อำนวยการของตนเอง (${names.join(', ')})`,
  sum: 'รวม',
  noOwner: 'ไม่ระบุกลุ่มงาน',
  noIndicators: 'ไม่มีตัวชี้วัด',
  noEvidenceColumn: 'ไม่มีคอลัมน์',
  noDue: 'ไม่ได้กำหนด',
  overdue: (due: string): string => `${due}\nเลยกำหนดแล้ว`,
  complete: 'ส่งครบแล้ว',
  of: (sent: number, all: number): string => `${sent}/${all}`,
  ofToMend: (sent: number, all: number, mend: number): string => `${sent}/${all} ต้องแก้ไข ${mend}`,

  /** สพอ. of a district; other kinds by their name alone. */
  office: (district: string): string => `สพอ.${district}`,
  to: (whom: string, message: string): string => `${whom}: ${message}`,
  labelled: (message: string, label: string): string => (label === '' ? message : `${message} (${label})`),
  sentIndicators: (sent: number, all: number): string => `ส่งแล้ว ${sent} จาก ${all} ตัวชี้วัด`,
  sentItems: (sent: number, all: number): string => `ส่งแล้ว ${sent} จาก ${all} รายการ`,
  sentAll: (all: number): string => `ส่งครบแล้ว ${all} ตัวชี้วัด`,
  indicator: nameIndicator,
  list: (names: readonly string[], more: number): string =>
    `${names.join(', ')}${more > 0 ? ` และอีก ${more} ตัวชี้วัด` : ''}`,
  /** To a district, which sends nothing itself: what it waits for, and by when the work group is to send it. */
  awaitData: (owner: string, names: string, due: string): string => {
    const from = `อยู่ระหว่างรอข้อมูล${owner === '' ? '' : `จาก${owner}`}${due === '' ? '' : ` (กำหนดส่ง ${due})`}`;
    return `${from} ได้แก่ ${names}`;
  },
  awaitAll: 'อยู่ระหว่างรอข้อมูลทุกตัวชี้วัดจากกลุ่มงาน',
  /** What is to be mended is mended by the work group too. */
  awaitMend: (owner: string, names: string): string => `รอ${owner} แก้ไข ${names}`.replace(/^รอ /, 'รอ'),
  evidence: (all: string): string => `ขาดหลักฐาน ${all}`,
  noEvidence: 'ขาดหลักฐานทุกรายการ',
  butEvidence: (lack: string): string => `ส่งครบแล้ว แต่${lack} กรุณาแนบ`,
  andEvidence: (lack: string): string => `และ${lack}`,
  zero: 'รายการที่ยังไม่ส่งคิดเป็น 0 คะแนน',
  open: (names: string): string => `ขาด ${names}`,
  openAll: 'ขาดทุกตัวชี้วัด',
  mend: (names: string): string => `ต้องแก้ไข ${names}`,
  dueDate: (open: boolean, mend: boolean, date: string): string => `${ask(open, mend)}ภายใน ${date}`,
  duePast: (open: boolean, mend: boolean, date: string): string =>
    `เลยกำหนด ${date} แล้ว ${ask(open, mend)}โดยเร็ว`,
  dueWords: (open: boolean, mend: boolean, words: string): string => `${ask(open, mend)} (กำหนดส่ง: ${words})`,
  dueUnknown: (open: boolean, mend: boolean): string => `${ask(open, mend)}ข้อมูล`,
  and: ' และ',
  /** An indicator with the districts it is missing of. */
  where: (indicator: string, districts: string): string => `${indicator} (${districts})`,
  every: (place: string): string => `ทุก${place}`,
  but: (all: string, names: readonly string[]): string => `${all} ยกเว้น ${names.join(', ')}`,
  districts: (names: readonly string[], more: number): string =>
    `${names.join(', ')}${more > 0 ? ` และอีก ${more} แห่ง` : ''}`,
} as const;
