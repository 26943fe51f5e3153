/** A ready form (แบบสำเร็จรูป) and what it puts into the blank cells of a row of ตัวชี้วัด. */
export interface ReadyForm {
  readonly word: string;
  readonly unit: string;
  readonly measure: string;
  readonly labels: string;
  readonly rule: string;
  readonly operator: string;
  /** Whether levels that were typed once run up or down in it; null: it takes none. */
  readonly ladder: 'up' | 'down' | null;
}

/** In the order in which the drop-down offers them. A blank เกณฑ์ follows from whether levels are given. */
export const READY_FORMS: readonly ReadyForm[] = [
  {
    word: 'ร้อยละ มากยิ่งดี',
    unit: 'ร้อยละ',
    measure: 'ร้อยละ',
    labels: 'ทำได้ | ทั้งหมด',
    rule: '',
    operator: 'ไม่น้อยกว่า',
    ladder: 'up',
  },
  {
    word: 'ร้อยละ น้อยยิ่งดี',
    unit: 'ร้อยละ',
    measure: 'ร้อยละ',
    labels: 'คงเหลือ | ทั้งหมด',
    rule: '',
    operator: 'ไม่เกิน',
    ladder: 'down',
  },
  {
    word: 'นับข้อ',
    unit: 'ข้อ',
    measure: 'นับข้อที่ทำแล้ว',
    labels: 'ข้อ 1 | ข้อ 2 | ข้อ 3 | ข้อ 4 | ข้อ 5',
    rule: '',
    operator: 'ไม่น้อยกว่า',
    ladder: null,
  },
  {
    word: 'ส่ง/ไม่ส่ง',
    unit: '',
    measure: 'ใช่/ไม่ใช่',
    labels: 'ส่ง',
    rule: 'ผ่าน/ไม่ผ่าน',
    operator: 'ไม่น้อยกว่า',
    ladder: null,
  },
  {
    word: 'ให้คะแนน',
    unit: 'คะแนน',
    measure: 'ให้คะแนนโดยตรง',
    labels: 'คะแนน',
    rule: '',
    operator: '',
    ladder: null,
  },
];

export const readyText = {
  help: 'เลือกแบบที่ใกล้เคียง โปรแกรมเติมวิธีวัด ข้อมูลที่กรอก เงื่อนไข และหน่วยวัดที่ยังว่างให้เมื่อกด ปรับแบบกรอกตามตัวชี้วัด แก้ทีหลังได้',
  unknown: (typed: string, words: readonly string[]): string =>
    `ไม่รู้จักแบบสำเร็จรูป "${typed}" จึงไม่ใช้ โปรดเลือก: ${words.join(', ')}`,
  badLadder: (typed: string): string =>
    `อ่านระดับ "${typed}" ไม่ได้ โปรดพิมพ์ค่าของระดับ 1 ถึง 5 คั่นด้วย / เช่น 80/85/90/95/100`,
  filled: (rows: number): string => `เติมช่องของแบบสำเร็จรูปให้ ${rows} ตัวชี้วัด`,
  /** Begins what is noted in a cell that lacks something; never part of a note of the office's. */
  lacks: '⚠ ต้องแก้ช่องนี้: ',
} as const;
