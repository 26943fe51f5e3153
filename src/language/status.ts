/** ขาด …, ต้องแก้ไข …: what is asked for, and by when. */
const ask = (open: boolean, mend: boolean): string =>
  `กรุณา${open ? 'ส่ง' : ''}${open && mend ? 'และ' : ''}${mend ? 'แก้ไข' : ''}`;

/** Texts of สถานะการส่งข้อมูล, and what other messages say of missing data. */
export const statusText = {
  title: (title: string, round: string): string => `${title} ${round}`.trim(),
  /** จังหวัดสระแก้ว ปีงบประมาณ 2567 รอบที่ 2; '' of what is not known. */
  round: (province: string, year: string, round: string): string =>
    [
      province === '' ? '' : `จังหวัด${province}`,
      year === '' ? '' : `ปีงบประมาณ ${year}`,
      round === '' ? '' : `รอบที่ ${round}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  countedAt: (time: string): string => `นับตามการคำนวณเมื่อ ${time} น.`,
  comparedWith: (day: string): string => `กำหนดส่งเทียบกับวันที่ ${day}`,
  allSent: 'ส่งข้อมูลครบทุกรายการแล้ว ไม่มีรายการที่ต้องแก้ไข',
  unit: '1 รายการ คือตัวชี้วัด 1 ตัวของ 1 อำเภอ รายการที่ต้องแก้ไขและรายการที่ไม่ประเมินนับว่าส่งแล้ว วิธีแก้อยู่ในชีต "ตรวจสอบข้อมูล"',
  copy: 'ส่งข้อความทาง LINE: ดับเบิลคลิกที่ช่องข้อความ เลือกทั้งหมด คัดลอก แล้วนำไปวาง (ถ้าคัดลอกทั้งช่อง บางเครื่องจะมีเครื่องหมายคำพูดติดไปด้วย)',
  byOwner: 'รายกลุ่มงาน',
  byDistrict: 'รายอำเภอ',
  ownerHeaders: ['กลุ่มงาน', 'ส่งแล้ว', 'ร้อยละ', 'จุดที่ต้องแก้ไข', 'หลักฐานที่แนบแล้ว', 'กำหนดส่ง'],
  message: 'ข้อความสำหรับส่ง',
  sum: 'รวม',
  noOwner: 'ไม่ระบุกลุ่มงาน',
  noIndicators: 'ไม่มีตัวชี้วัด',
  noEvidenceColumn: 'ไม่มีคอลัมน์',
  noDue: 'ไม่ได้กำหนด',
  overdue: (due: string): string => `${due}\nเลยกำหนดแล้ว`,
  complete: 'ส่งครบแล้ว',
  of: (sent: number, all: number): string => `${sent}/${all}`,
  ofToMend: (sent: number, all: number, mend: number): string => `${sent}/${all} แก้ไข ${mend}`,

  /** สพอ. of a district; other kinds by their name alone. */
  office: (district: string): string => `สพอ.${district}`,
  to: (whom: string, message: string): string => `${whom}: ${message}`,
  labelled: (message: string, label: string): string => (label === '' ? message : `${message} (${label})`),
  sentIndicators: (sent: number, all: number): string => `ส่งแล้ว ${sent} จาก ${all} ตัวชี้วัด`,
  sentItems: (sent: number, all: number): string => `ส่งแล้ว ${sent} จาก ${all} รายการ`,
  sentAll: (all: number): string => `ส่งครบแล้ว ${all} ตัวชี้วัด`,
  indicator: (code: string, name: string): string => `${code} ${name}`.trim(),
  list: (names: readonly string[], more: number): string =>
    `${names.join(', ')}${more > 0 ? ` และอีก ${more} ตัวชี้วัด` : ''}`,
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
  everyDistrict: 'ทุกอำเภอ',
  everyPlace: 'ทุกแห่ง',
  but: (all: string, names: readonly string[]): string => `${all} ยกเว้น ${names.join(', ')}`,
  districts: (names: readonly string[], more: number): string =>
    `${names.join(', ')}${more > 0 ? ` และอีก ${more} แห่ง` : ''}`,
} as const;
