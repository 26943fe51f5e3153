/** What problems of one code are about, in a few words: one line stands for all of them. */
export const CAUSES: Readonly<Record<string, string>> = {
  'tab-missing': 'ชีตที่ขาด',
  'column-missing': 'คอลัมน์หรือตารางที่ขาด',
  'no-districts': 'ยังไม่มีอำเภอ',
  'no-indicators': 'ยังไม่มีตัวชี้วัด',
  'duplicate-district': 'ชื่ออำเภอซ้ำ',
  'duplicate-code': 'รหัสตัวชี้วัดซ้ำ',
  'bad-code': 'รหัสที่ใช้ไม่ได้',
  'bad-district': 'ชื่ออำเภอที่ใช้ไม่ได้',
  'merged-rows': 'ช่องที่ผสานไว้',
  'unknown-section': 'องค์ประกอบที่ไม่มีในชีต "ตั้งค่า"',
  'bad-weight': 'น้ำหนักที่ยังใช้ไม่ได้',
  'bad-share': 'น้ำหนักองค์ประกอบที่ยังใช้ไม่ได้',
  'bad-criterion': 'วิธีวัด เกณฑ์ หรือเป้าหมายที่ยังใช้ไม่ได้',
  'bad-setting': 'ค่าในชีต "ตั้งค่า" ที่ใช้ไม่ได้',
  'bad-grade': 'ระดับผลการประเมินที่ใช้ไม่ได้',
  'duplicate-section': 'องค์ประกอบซ้ำ',
  'not-a-number': 'ช่องที่ไม่แน่ใจว่าเป็นตัวเลขใด',
  'cell-error': 'สูตรที่ผิดพลาดหรือยังไม่มีผล',
  'zero-denominator': 'ตัวหารเป็น 0',
  'out-of-range': 'ค่าที่อยู่นอกช่วง',
  'conflicting-result': 'ผลเดียวกันที่กรอกไว้ต่างกัน',
  'merged-cell': 'ผลในช่องที่ผสานไว้',
  'bad-target': 'เป้าหมายรายอำเภอที่ใช้ไม่ได้',
  'weights-not-100': 'น้ำหนักรวมไม่ได้ 100',
  'shares-not-100': 'น้ำหนักองค์ประกอบรวมไม่ได้ 100',
  'unknown-district': 'แถวที่ไม่ตรงกับอำเภอใด',
  'unknown-code': 'คอลัมน์ที่ไม่ตรงกับตัวชี้วัดใด',
  'unknown-label': 'คอลัมน์ที่ไม่ตรงกับข้อมูลที่กรอก',
  'no-form': 'ตัวชี้วัดที่ยังไม่มีช่องให้กรอก',
  'input-missing': 'ข้อมูลที่ยังไม่มีคอลัมน์ให้กรอก',
  'form-unreadable': 'แบบกรอกที่อ่านไม่ได้',
  'over-100': 'ผลที่เกินร้อยละ 100',
  'looks-like-fraction': 'ผลที่ดูเหมือนสัดส่วน',
  'confirmed-differs': 'คะแนนจากกลุ่มงานที่ต่างจากที่คำนวณได้',
  'title-taken': 'ชื่อชีตที่มีผู้ใช้แล้ว',
  'setting-ignored': 'มีข้อมูลที่ไม่ได้ใช้',
  'row-skipped': 'แถวที่ข้ามไป',
  'duplicate-header': 'หัวคอลัมน์ซ้ำ',
  'scale-doubtful': 'มาตราที่น่าสงสัย',
  implausible: 'ผลที่ห่างจากเป้าหมายมาก',
  'bad-date': 'วันที่ที่อ่านไม่ได้',
  'date-doubtful': 'วันที่ที่น่าสงสัย',
  'empty-section': 'องค์ประกอบที่ยังไม่มีตัวชี้วัด',
  'tab-changed': 'ชีตผลคะแนนที่มีผู้พิมพ์ทับ',
  'history-changed': 'ประวัติที่มีผู้แก้',
  'closed-differs': 'คะแนนต่างจากที่ปิดรอบไว้',
  'bad-moderated': 'ผลหลังกลั่นกรองที่ใช้ไม่ได้',
  'no-reference': 'เป้าหมายที่ยังไม่อ้างหนังสือ',
  'unknown-scope': 'คำใน ใช้กับ ที่ไม่ตรงกับอำเภอใด',
  'out-of-scope': 'ผลของอำเภอที่ตัวชี้วัดไม่ใช้',
  unconfirmed: 'รอยืนยัน',
  'text-number': 'อ่านข้อความเป็นตัวเลข',
  'date-mended': 'อ่านปีในช่องวันที่เป็น พ.ศ.',
  'name-mended': 'อ่านชื่อที่พิมพ์ต่างไป',
  'half-filled': 'กรอกเพียงหนึ่งในสองช่อง',
  'target-only': 'ไม่มีค่าระดับ 1–4 มีเฉพาะเป้าหมาย',
  'evidence-missing': 'มีผลแล้วแต่ยังไม่มีหลักฐาน',
  'not-assessed': 'ไม่ประเมิน',
  confirmed: 'ใช้คะแนนจากกลุ่มงาน',
  'note-missing': 'คะแนนต่ำที่ยังไม่มีหมายเหตุ',
  'tab-kept': 'ชีตที่ไม่ใช้แล้วแต่เก็บไว้',
  'central-differs': 'ต่างจากตัวชี้วัดกลาง',
  'central-unreadable': 'อ่านตัวชี้วัดกลางได้ไม่ครบ',
};

export const otherCause = (code: string): string => `เรื่องอื่น (${code})`;
export const causeName = (code: string): string => CAUSES[code] ?? otherCause(code);

export const MOST_CELLS = 8;

/** Cells behind a line: `B2, B3, …`; with their tab where they lie in several. */
export function cellList(places: readonly Readonly<{ tab: string; cell: string }>[], most: number): string {
  const isOneTab = places.every(({ tab }) => tab === places[0]?.tab);
  const names = places.map(({ tab, cell }) => (isOneTab || cell === '' ? cell || tab : `${tab} ${cell}`));
  return `${names.slice(0, most).join(', ')}${names.length > most ? ' …' : ''}`;
}

export const causeText = {
  /** Whoever keeps the workbook: the set-up tabs are theirs, whoever an indicator belongs to. */
  keeper: 'ผู้ดูแล',
  /** `most`: so many cells are named. */
  line: (
    name: string,
    places: readonly Readonly<{ tab: string; cell: string }>[],
    example: string,
    most = MOST_CELLS,
  ): string => `${name} ${places.length} จุด (${cellList(places, most)}) เช่น ${example}`,
  /** The cell of the first, and how many more. */
  more: (cell: string, count: number): string => `${cell} +${count}`,
  details: 'ทุกจุดของเรื่องที่มีหลายจุด',
} as const;
