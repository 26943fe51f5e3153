import { codeWords } from './indicators.ts';

/** Help beside the cells of the input tabs. */
export const helpText = {
  number: 'พิมพ์เฉพาะตัวเลข (ถ้าหมายถึงศูนย์ให้พิมพ์ 0) ถ้ายังไม่มีข้อมูลให้เว้นว่าง ถ้าไม่ประเมินอำเภอนี้ให้พิมพ์ ไม่ประเมิน',
  tick: 'เลือก ใช่ หรือ ไม่ใช่ ถ้ายังไม่มีข้อมูลให้เว้นว่าง ถ้าไม่ประเมินให้เลือก ไม่ประเมิน',
  confirmed: 'กรอกเมื่อกลุ่มงานให้คะแนนเอง (0 ถึง 5) โปรแกรมจะใช้คะแนนนี้แทนคะแนนที่คำนวณได้ โปรดเขียนเหตุผลในหมายเหตุ',
  choose: 'เลือกจากรายการ',
  share: 'พิมพ์ตัวเลข รวมทุกองค์ประกอบแล้วได้ 100',
  weight: 'พิมพ์ตัวเลข รวมทุกตัวชี้วัดในองค์ประกอบเดียวกันแล้วได้ 100 (พิมพ์ 0 ถ้าติดตามผลอย่างเดียว ไม่คิดคะแนนรวม)',
  target: 'ค่าที่ได้ 5 คะแนน พิมพ์เฉพาะตัวเลข',
  level: 'ค่าที่ได้คะแนนระดับนี้ พิมพ์เฉพาะตัวเลข เว้นว่างได้',
  targetCode: 'รหัสตัวชี้วัดที่เป้าหมายต่างไป ตามชีต "ตัวชี้วัด"',
  targetDistrict: 'อำเภอที่ใช้เป้าหมายนี้ เว้นว่างหรือ ทุกอำเภอ คือใช้กับทุกแห่ง แถวที่ระบุชื่อมาก่อน',
  ownTarget: 'ค่าที่ได้ 5 คะแนน แทนเป้าหมายและระดับในชีต "ตัวชี้วัด" พิมพ์เฉพาะตัวเลข หรือ ไม่ประเมิน',
  ownLevel: 'กรอกใหม่ทุกระดับถ้าเกณฑ์เป็นแบบระดับ เพราะแถวนี้แทนระดับเดิมทั้งหมด',
  scope: 'เว้นว่างคือใช้กับทุกแห่ง หรือพิมพ์ประเภทหรือชื่อในชีต "อำเภอ" คั่นหลายคำด้วย | เช่น กลุ่มงาน หรือ อำเภอ',
  period: 'เลือกว่าผลที่กรอกเป็นของรอบนี้เท่านั้น หรือสะสมตั้งแต่ต้นปีงบประมาณ แบบกรอกที่ทำใหม่จะบอกไว้เหนือช่องกรอก เว้นว่างได้',
  /** Stands in the note of a header, label or name of a form that fits nothing any more; never part of another note. */
  noLonger:
    '⚠ ส่วนนี้ไม่ตรงกับชีต "ตัวชี้วัด" หรือ "อำเภอ" แล้ว จึงไม่นำมาคิดคะแนน ข้อมูลยังอยู่ครบ ถ้ายังใช้ โปรดแก้ชื่อให้ตรง ถ้าไม่ใช้แล้ว ลบได้',
} as const;

const MOST_NAMED = 6;

/** `คอลัมน์ 15 (บ1 …, บ2 …)`: names once each, the first few. */
function countOf(what: string, names: readonly string[]): string {
  const once = names.filter((name, at) => names.indexOf(name) === at);
  const more = once.length > MOST_NAMED ? ' …' : '';
  return names.length > 0 ? `${what} ${names.length} (${once.slice(0, MOST_NAMED).join(', ')}${more})` : '';
}

/** What เริ่มใช้งาน/สร้างชีตที่ขาด and ปรับแบบกรอกตามตัวชี้วัด say. */
export const setUpText = {
  /** The title of an input tab that is being made. */
  unfinishedTitle: 'กำลังสร้างชีตกรอก (คะแนนตัวชี้วัด)',
  cannotSync: 'ยังปรับแบบกรอกไม่ได้',
  inLine: 'แบบกรอกตรงกับตัวชี้วัดและอำเภอแล้ว จึงไม่ได้แก้ไข',
  added: (tab: string, columns: number, rows: number): string => {
    const parts = [columns > 0 ? `${columns} คอลัมน์` : '', rows > 0 ? `${rows} แถว` : ''];
    return columns + rows > 0 ? `ชีต "${tab}" เพิ่ม ${parts.join(' ').trim()}` : '';
  },
  marked: (cells: number): string => (cells > 0 ? `ทำเครื่องหมายส่วนที่ไม่ตรงแล้ว ${cells} ช่อง (ข้อมูลยังอยู่ครบ)` : ''),
  unmarked: (cells: number): string => (cells > 0 ? `เอาเครื่องหมายออก ${cells} ช่อง` : ''),
  greyed: (cells: number): string => (cells > 0 ? `ปรับสีช่องตามคอลัมน์ "ใช้กับ" ${cells} ช่อง (สีเทาไม่ต้องกรอก)` : ''),
  ruled: (codes: readonly string[]): string =>
    codes.length > 0 ? `ปรับตัวเลือกในช่องกรอกให้ตรงวิธีวัด: ${codes.join(', ')}` : '',
  leftoverTitle: 'มีส่วนที่ไม่ใช้แล้ว',
  /** `forms`: what each form has of it. */
  leftover: (
    forms: readonly Readonly<{ title: string; columns: readonly string[]; rows: readonly string[] }>[],
  ): string =>
    [
      'คอลัมน์และแถวต่อไปนี้ไม่ตรงกับชีต "ตัวชี้วัด" หรือ "อำเภอ" แล้ว และยังไม่มีอะไรกรอกไว้ ต้องการลบหรือไม่',
      ...forms.map(
        ({ title, columns, rows }) =>
          `• ชีต "${title}": ${[countOf('คอลัมน์', columns), countOf('แถว', rows)].filter((part) => part !== '').join(' ')}`,
      ),
      'ส่วนที่มีข้อมูลกรอกไว้จะไม่ลบ กด ใช่ (Yes) เพื่อลบ กด ไม่ (No) เพื่อเก็บไว้ก่อน',
    ].join('\n\n'),
  removed: (columns: number, rows: number): string =>
    `ลบส่วนที่ไม่ใช้แล้ว ${[columns > 0 ? `${columns} คอลัมน์` : '', rows > 0 ? `${rows} แถว` : ''].join(' ').trim()}`,
  typedTitle: 'มีแบบกรอกที่แปลงเป็นตาราง',
  typed: (tabs: readonly string[]): string =>
    `ชีต ${tabs.map((tab) => `"${tab}"`).join(', ')} มีคอลัมน์ที่ถูกแปลงเป็นตารางแบบกำหนดชนิดของ Google ชีต (เมนู รูปแบบ > แปลงเป็นตาราง) Google ไม่ให้โปรแกรมใส่ตัวเลือกและคำแนะนำในคอลัมน์เหล่านั้น จึงเว้นไว้ ส่วนอื่นทำครบแล้ว กรอกผลและคำนวณคะแนนได้ตามปกติ ถ้าต้องการตัวเลือก โปรดเปลี่ยนกลับเป็นช่วงที่ไม่ได้จัดรูปแบบ แล้วกดเมนูนี้อีกครั้ง (บอกเรื่องนี้ครั้งเดียว)`,
  movedTitle: 'มีตัวชี้วัดที่เปลี่ยนกลุ่มงาน',
  moved: ({
    code,
    from,
    to,
    isBlank,
  }: Readonly<{ code: string; from: string; to: string; isBlank: boolean }>): string =>
    isBlank
      ? `ตัวชี้วัด ${code} ยังมีคอลัมน์อยู่ในชีต "${from}" (ยังว่าง) ถ้าจะให้กรอกในชีต "${to}" โปรดลบคอลัมน์ของ ${codeWords(code)} ในชีต "${from}" แล้วกดเมนูนี้อีกครั้ง`
      : `ตัวชี้วัด ${code} กรอกไว้แล้วในชีต "${from}" จึงยังใช้ข้อมูลจากชีตนั้น และไม่เพิ่มคอลัมน์ในชีต "${to}" ถ้าจะย้าย โปรดตัดคอลัมน์ของ ${codeWords(code)} ทั้งหมดไปวางต่อท้ายในชีต "${to}" (ลำดับอำเภอต้องตรงกัน)`,
  unread: (tab: string): string => `อ่านชีต "${tab}" ไม่ได้ โปรดแก้ช่อง A1 ให้เป็นคำว่า อำเภอ แล้วกดอีกครั้ง`,
} as const;
