/** ก, ข และค. */
const listOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} และ${names[names.length - 1]}`;

/** ตามหนังสือ สก 0019/ว 1555; the word once, also where หนังสืออ้างถึง begins with it. */
const accordingTo = (reference: string): string => {
  const letter = reference.replace(/^ตาม/, '');
  return `ตาม${letter.indexOf('หนังสือ') === 0 ? '' : 'หนังสือ '}${letter}`;
};

/** Texts of บันทึกข้อความ; numerals become Thai where it is put together. */
export const memoText = {
  /** Above the letter, for the screen. */
  hint: 'ตัวบันทึกที่พิมพ์อยู่ด้านล่าง เขียนใหม่เมื่อคะแนนเปลี่ยน หากจะแก้ถ้อยคำ โปรดทำสำเนาชีตนี้ก่อน',
  from: 'ส่วนราชการ',
  number: 'ที่',
  date: (date: string): string => `วันที่ ${date}`,
  subject: 'เรื่อง',
  to: 'เรียน',
  dots: '........................................',
  subjectOf: (round: string): string => `รายงานผลการประเมินตามตัวชี้วัด${round}`,
  phone: 'โทร. .........................',
  round: (year: string, round: string): string =>
    `${round ? ` รอบที่ ${round}` : ''}${year ? ` ปีงบประมาณ ${year}` : ''}`,
  period: (from: string, to: string): string => ` (${from} ถึง ${to})`,

  background: '1. เรื่องเดิม',
  backgroundOf: (
    reference: string,
    office: string,
    round: string,
    indicators: number,
    sections: readonly string[],
  ): string =>
    `${reference === '' ? '' : `${accordingTo(reference)} `}${office}กำหนดตัวชี้วัดและค่าเป้าหมาย สำหรับประเมินผลการปฏิบัติราชการ${round} จำนวน ${indicators} ตัวชี้วัด ใน ${sections.length} องค์ประกอบ ได้แก่ ${listOf(sections)}`,
  section: (name: string, share: string): string => `${name} (น้ำหนักร้อยละ ${share})`,

  facts: '2. ข้อเท็จจริง',
  factsOf: (group: string, date: string, complete: number, all: number, unit: string): string =>
    `${group}รวบรวมผลการดำเนินงานจากกลุ่มงานที่รับผิดชอบ และคำนวณคะแนน เมื่อวันที่ ${date} มีข้อมูลครบ ${complete} จาก ${all} ${unit} ผลคะแนนรวม (เต็ม 5 คะแนน) จัดอันดับตามร้อยละ ดังนี้`,
  ourGroup: 'กลุ่มงาน',
  none: '–',
  incomplete: 'ข้อมูลยังไม่ครบ',
  reachable: (range: string): string => `อาจได้ ${range}`,
  /** `names`: '' where it is every indicator. */
  waiting: (count: number, names: string): string =>
    names === '' ? 'รอข้อมูลทุกตัวชี้วัด' : `รอข้อมูล ${count} ตัวชี้วัด ได้แก่ ${names}`,
  zero: (count: number, names: string): string =>
    `ยังไม่ส่งข้อมูล ${names === '' ? 'ทุก' : `${count} `}ตัวชี้วัด คิดเป็น 0 คะแนนตามที่กำหนด${names === '' ? '' : ` ได้แก่ ${names}`}`,
  toMend: (count: number, names: string): string => `มีข้อมูลต้องแก้ไข ${count} ตัวชี้วัด ได้แก่ ${names || 'ทุกตัวชี้วัด'}`,
  nothing: (count: number, unit: string): string => `ทั้ง ${count} ${unit}ยังไม่มีข้อมูลทุกตัวชี้วัด`,
  /** Results that are not assessed, with what stands in หมายเหตุ; `isZero`: ตั้งค่า counts them as 0 points. */
  notAssessed: (
    indicator: string,
    owner: string,
    districts: string,
    reason: string,
    isZero: boolean,
  ): string =>
    `ไม่ประเมิน ${indicator}${owner === '' ? '' : ` (${owner})`} ของ${districts}${isZero ? ' คิดเป็น 0 คะแนน' : ''} เหตุผล: ${reason}`,
  noReason: 'ไม่ได้ระบุเหตุผล',
  reason: (note: string, reference: string): string =>
    [note, reference === '' ? '' : `ตาม ${reference}`].filter((part) => part !== '').join(' '),
  targetChanges: 'เป้าหมายที่เปลี่ยนระหว่างรอบ',
  /** Complete, and not in the ranking: of how much the total is made. */
  leftOut: (district: string, assessed: string, from: string): string =>
    `${district} ไม่จัดอันดับ เพราะประเมินเพียงร้อยละ ${assessed} ของน้ำหนัก (จัดอันดับเมื่อประเมินอย่างน้อยร้อยละ ${from})`,
  /** Behind the indicators of a work group: whose they are and by when they were due. */
  ofOwner: (owner: string, due: string): string =>
    ` (${[owner, due].filter((part) => part !== '').join(' ')})`,
  due: (date: string): string => `กำหนดส่งภายในวันที่ ${date}`,
  overdue: (date: string): string => `พ้นกำหนดส่งเมื่อวันที่ ${date}`,
  dueWords: (words: string): string => `กำหนดส่ง: ${words}`,
  /** Before a code, which is read on its own: และ บ2. */
  and: ' และ ',
  countOf: (owner: string, count: number): string => `${owner} ${count} ตัวชี้วัด`,

  proposal: '3. ข้อพิจารณา',
  proposalOf: 'เห็นควรดำเนินการ ดังนี้',
  tell: 'แจ้งผลคะแนนให้ผู้รับการประเมินทราบ เพื่อใช้ปรับปรุงการดำเนินงาน',
  complete: 'ให้ผู้เกี่ยวข้องส่งหรือแก้ไขข้อมูลที่ยังขาด แล้วรายงานผลอีกครั้งเมื่อข้อมูลครบ',
  confirm: (count: number): string => `ยืนยันเกณฑ์ที่ยังรอยืนยัน ${count} ข้อ ก่อนใช้คะแนนนี้เป็นผลการประเมิน`,
  closing: 'จึงเรียนมาเพื่อโปรดพิจารณา',

  sign: '(ลงชื่อ) ........................................',
  name: (name: string): string => `(${name || '........................................'})`,
  director: (group: string): string => `ผู้อำนวยการ${group}`,
  orders:
    'ความเห็น / ข้อสั่งการ   ☐ ทราบ   ☐ เห็นชอบ   ☐ อื่น ๆ ................................................................',
  signedOn: 'วันที่ ............ / ............................ / ............',
} as const;
