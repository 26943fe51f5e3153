import { CRITERIA, type CriterionRule, MEASURES, type Measure, type Operator } from '../scoring/index.ts';

/** Titles of the input tabs. */
export const TAB = {
  settings: 'ตั้งค่า',
  districts: 'อำเภอ',
  indicators: 'ตัวชี้วัด',
  formPrefix: 'กรอกผล',
} as const;

/** Begins the title of a table that the office has already; it is read by ดึงผลจากตารางเดิม alone. */
export const OLDER_TABLE = 'ตารางเดิม';

/** Titles of the generated tabs. */
export const GENERATED = {
  overview: 'ภาพรวม',
  summary: 'สรุปคะแนน',
  districtPrefix: 'สรุป',
  status: 'สถานะการส่งข้อมูล',
  problems: 'ตรวจสอบข้อมูล',
  tidy: 'ข้อมูลวิเคราะห์',
  notices: 'แจ้งผล',
  memo: 'บันทึกข้อความ',
  months: 'ผลรายเดือน',
  rounds: 'ผลรอบที่ปิดแล้ว',
  confirmations: 'การยืนยันผล',
  inputs: 'สำเนาข้อมูลที่คำนวณแล้ว',
  changes: 'เปลี่ยนแปลงล่าสุด',
  review: 'ทบทวนเกณฑ์',
  selfTest: 'ทดสอบระบบ',
} as const;

/** Header cells of the tables in ตั้งค่า. */
export const SETTINGS_HEADER = {
  item: 'รายการ',
  value: 'ค่า',
  section: 'องค์ประกอบ',
  share: 'น้ำหนักองค์ประกอบ (%)',
  unconfirmed: 'รอยืนยัน',
  form: 'แบบประเมิน',
  grade: 'ระดับผลการประเมิน',
  gradeFrom: 'ตั้งแต่ร้อยละ',
  group: 'กลุ่มงาน',
  groupEmail: 'อีเมลผู้กรอก',
  groupDue: 'กำหนดส่ง',
} as const;

/** รายการ in ตั้งค่า. */
export const SETTING = {
  province: 'จังหวัด',
  office: 'หน่วยงาน',
  fiscalYear: 'ปีงบประมาณ',
  round: 'รอบที่',
  from: 'เริ่ม',
  to: 'สิ้นสุด',
  asOf: 'ข้อมูล ณ วันที่',
  decimals: 'ทศนิยม',
  whenMissing: 'เมื่อยังไม่กรอก',
  whenNotAssessed: 'เมื่อไม่ประเมิน',
  label: 'ข้อความกำกับ',
  assessor: 'ผู้ประเมิน',
  assessorPosition: 'ตำแหน่งผู้ประเมิน',
  superior: 'ผู้บังคับบัญชาเหนือขึ้นไป',
  superiorPosition: 'ตำแหน่งผู้บังคับบัญชาเหนือขึ้นไป',
  keepers: 'ผู้ดูแล',
  showRank: 'แสดงอันดับ',
  rankFrom: 'จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)',
  reference: 'หนังสืออ้างถึง',
  reviewBy: 'ขอทบทวนภายใน',
  mustConfirm: 'ต้องยืนยันก่อนปิดรอบ',
  explainBelow: 'ต้องอธิบายเมื่อต่ำกว่า',
  thaiDigits: 'เลขไทยในแบบพิมพ์',
} as const;

export const WHEN_MISSING = { wait: 'รอข้อมูล', zero: 'คิดเป็น 0 คะแนน' } as const;
export const WHEN_NOT_ASSESSED = { leave: 'ไม่นำน้ำหนักมาคิด', zero: 'คิดเป็น 0 คะแนน' } as const;
/** แบบประเมิน of a section: the part of the signed form that it stands in. */
export const FORM_WORDS = { ผลสัมฤทธิ์ของงาน: 'results', สมรรถนะ: 'competency' } as const;
export const YES_NO = { yes: 'ใช่', no: 'ไม่ใช่' } as const;

export const DISTRICT_HEADER = {
  name: 'อำเภอ',
  code: 'รหัส',
  kind: 'ประเภท',
  person: 'ผู้รับการประเมิน',
  position: 'ตำแหน่ง',
  email: 'อีเมล',
} as const;

/** ประเภท of a district whose cell is blank. */
export const DEFAULT_KIND = 'อำเภอ';

/** What 5 points take, and the levels below: of an indicator, and of a target of its own. */
const SCALE_HEADER = {
  target: 'เป้าหมาย (5 คะแนน)',
  level0: 'ระดับ 0',
  level1: 'ระดับ 1',
  level2: 'ระดับ 2',
  level3: 'ระดับ 3',
  level4: 'ระดับ 4',
} as const;

export const INDICATOR_HEADER = {
  code: 'รหัส',
  section: 'องค์ประกอบ',
  name: 'ตัวชี้วัด',
  shortName: 'ชื่อย่อ',
  unit: 'หน่วยวัด',
  weight: 'น้ำหนัก',
  measure: 'วิธีวัด',
  labels: 'ข้อมูลที่กรอก',
  rule: 'เกณฑ์',
  operator: 'เงื่อนไข',
  ...SCALE_HEADER,
  lowest: 'คะแนนขั้นต่ำ',
  evidence: 'หลักฐานเชิงประจักษ์',
  owner: 'กลุ่มงานที่รับผิดชอบ',
  scope: 'ใช้กับ',
  unconfirmed: 'รอยืนยัน',
  note: 'หมายเหตุ',
  period: 'ช่วงข้อมูล',
  form: 'แบบสำเร็จรูป',
  ladder: 'ระดับ 1–5 (พิมพ์ครั้งเดียว)',
} as const;

export type IndicatorColumn = keyof typeof INDICATOR_HEADER;

export const LEVEL_COLUMNS = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;

/** Headers of ค่าเป้าหมายรายอำเภอ. */
export const TARGET_HEADER = {
  code: 'รหัส',
  district: 'อำเภอ',
  since: 'ตั้งแต่วันที่',
  ...SCALE_HEADER,
  reference: 'อ้างถึง',
  note: 'หมายเหตุ',
} as const;

export type TargetColumn = keyof typeof TARGET_HEADER;

/** What ช่วงข้อมูล offers: what was done in this round, or since the fiscal year began. */
export const PERIODS = ['เฉพาะรอบ', 'สะสมทั้งปี'] as const;

/** Columns without which ค่าเป้าหมายรายอำเภอ cannot be read. */
export const REQUIRED_TARGET_COLUMNS: readonly TargetColumn[] = ['code', 'target'];

/** Columns without which ตัวชี้วัด cannot be read. */
export const REQUIRED_INDICATOR_COLUMNS: readonly IndicatorColumn[] = [
  'code',
  'section',
  'name',
  'weight',
  'measure',
  'rule',
  'target',
];

/** What the drop-down of a table's entries offers, and which entry each word means. */
const byWord = <K extends string>(
  table: Readonly<Record<K, { readonly word: string }>>,
): Record<string, K> => {
  const keys = Object.keys(table) as K[]; // Object.keys forgets the key type
  return Object.fromEntries(keys.map((key) => [table[key].word, key]));
};

export const MEASURE_WORDS: Readonly<Record<string, Measure>> = byWord(MEASURES);
export const RULE_WORDS: Readonly<Record<string, CriterionRule>> = byWord(CRITERIA);

/** The word that a table of them offers for a meaning; null where there is none. */
export const wordOf = <T>(words: Readonly<Record<string, T>>, meaning: T): string | null =>
  Object.keys(words).find((word) => words[word] === meaning) ?? null;

export const OPERATOR_SPELLINGS: Readonly<Record<string, Operator>> = {
  ไม่น้อยกว่า: '>=',
  '≥': '>=',
  '>=': '>=',
  มากกว่า: '>',
  '>': '>',
  ไม่เกิน: '<=',
  '≤': '<=',
  '<=': '<=',
  น้อยกว่า: '<',
  '<': '<',
  ต่ำกว่า: '<',
};

/** Labels that stand beside the inputs of an indicator in a form. */
export const FORM_LABEL = { confirmed: 'คะแนนจากกลุ่มงาน', evidence: 'หลักฐาน', note: 'หมายเหตุ' } as const;

/** Rows below the districts of a form that say who stands for its results; the answer is in column B. */
export const CONFIRMATION_ROWS = { by: 'ผู้ยืนยันผล', on: 'วันที่ยืนยันผล' } as const;

/** Headers of การยืนยันผล by what stands below them, in their order. */
export const CONFIRMATION_HEADER = {
  recorded_at: 'บันทึกเมื่อ',
  group: 'กลุ่มงาน',
  by: 'ผู้ยืนยันผล',
  on: 'วันที่ยืนยันผล',
  count: 'จำนวนผล',
  fingerprint: 'รหัสของผล',
  form: 'แบบกรอก',
  fiscal_year: 'ปีงบประมาณ',
  round: 'รอบที่',
  province: 'จังหวัด',
  results: 'ผลที่ยืนยัน',
  before: 'คำนวณครั้งก่อน',
} as const;

/** Titles of the input tabs that a workbook need not have. */
export const OPTIONAL_TAB = {
  targets: 'ค่าเป้าหมายรายอำเภอ',
  moderated: 'ผลหลังกลั่นกรอง',
  central: 'ตัวชี้วัดกลาง',
} as const;

/** Headers of ผลหลังกลั่นกรอง. */
export const MODERATED_HEADER = {
  name: 'อำเภอ',
  percent: 'ร้อยละหลังกลั่นกรอง',
  reason: 'เหตุผล',
  decision: 'มติ/วันที่',
} as const;

/** A1 of every form, and the row that speaks for every district. */
export const FORM_CORNER = 'อำเภอ';
export const ALL_DISTRICTS = 'ทุกอำเภอ';

export const NOT_ASSESSED_WORDS: readonly string[] = ['ไม่ประเมิน', 'N/A'];

export const TICK_WORDS: Readonly<Record<string, boolean>> = {
  ใช่: true,
  '✓': true,
  '✔': true,
  '☑': true,
  '✅': true,
  '√': true,
  '/': true,
  TRUE: true,
  '1': true,
  ส่ง: true,
  มี: true,
  ทำแล้ว: true,
  ไม่ใช่: false,
  '✗': false,
  '✘': false,
  '❌': false,
  FALSE: false,
  '0': false,
  ไม่ส่ง: false,
  ไม่มี: false,
  ยังไม่ทำ: false,
};

/** Status words for people. */
export const STATUS_WORDS = {
  scored: 'ให้คะแนนแล้ว',
  missing: 'รอข้อมูล',
  'not-assessed': 'ไม่ประเมิน',
  problem: 'ต้องแก้ไข',
  confirmed: 'คะแนนจากกลุ่มงาน',
} as const;
