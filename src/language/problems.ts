import { codeWords } from './indicators.ts';
import { beside } from './spacing.ts';

/** What each problem says: what is wrong, and how to mend it. Tab and cell stand beside the sentence. */

const nearest = (names: readonly string[]): string =>
  names.length > 0 ? ` ชื่อที่ใกล้เคียง: ${names.map((name) => `"${name}"`).join(' หรือ ')}` : '';

const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

/** The first few, and how many more there are. */
const firstOf = (names: readonly string[]): string =>
  names.slice(0, 5).join(', ') + (names.length > 5 ? ` และอีก ${names.length - 5}` : '');

export const problemText = {
  /** Whose result a message is about. */
  lead: (code: string, district: string): string => `${codeWords(code)} ${district}: `.trimStart(),
  reasons: (reasons: readonly string[]): string => reasons.join(' และ '),
  cellName: (tab: string, cell: string): string => `ชีต "${tab}" ช่อง ${cell}`,
  tabMissing: (title: string): string =>
    `ไม่พบชีต "${title}" ถ้าเคยเปลี่ยนชื่อ โปรดเปลี่ยนกลับเป็น "${title}" ถ้ายังไม่มี โปรดกดเมนู คะแนนตัวชี้วัด > เตรียมรอบ > เริ่มใช้งาน/สร้างชีตที่ขาด`,
  columnMissing: (tab: string, header: string, near: readonly string[] = []): string =>
    `ชีต "${tab}" ไม่มีหัวคอลัมน์ "${header}" ในแถวที่ 1 โปรดเพิ่มคอลัมน์นี้ หรือแก้หัวคอลัมน์ให้ตรง${nearest(near)}`,
  twice: (name: string, used: string): string => `"${name}" มีซ้ำ จึงอ่านจาก ${used} และไม่ได้อ่านช่องนี้ โปรดลบที่ไม่ใช้`,
  notAName: (text: string): string => `${quoted(text)} ไม่ใช่ชื่อหรือรหัส โปรดแก้สูตร หรือพิมพ์ใหม่`,
  noDistricts: 'ยังไม่มีชื่ออำเภอในชีต "อำเภอ" โปรดกรอกอย่างน้อยหนึ่งแถว',
  rowSkipped: 'แถวนี้ไม่มีรหัสและวิธีวัด จึงไม่นับเป็นตัวชี้วัด ถ้าเป็นตัวชี้วัดให้ใส่รหัสและวิธีวัด',
  noIndicators: 'ยังไม่มีตัวชี้วัดในชีต "ตัวชี้วัด" โปรดกรอกอย่างน้อยหนึ่งแถว',
  duplicateDistrict: (name: string, first: string): string =>
    `อำเภอ ${quoted(name)} ซ้ำกับช่อง ${first} โปรดลบแถวที่ซ้ำ หรือแก้ชื่อให้ต่างกัน`,
  duplicateCode: (code: string, first: string): string =>
    `รหัสตัวชี้วัด ${quoted(code)} ซ้ำกับช่อง ${first} โปรดแก้ไม่ให้ซ้ำกัน`,
  codeMissing: 'แถวนี้ยังไม่มีรหัสตัวชี้วัด โปรดใส่รหัส เช่น ห1 ถ้าไม่ใช่ตัวชี้วัด โปรดลบแถวนี้ออก',
  codeIsDate: (read: string): string =>
    `รหัสในช่องนี้กลายเป็นวันที่ (${read}) เพราะพิมพ์อย่าง 1-2 หรือ 1/2 โปรดจัดรูปแบบคอลัมน์รหัสเป็นข้อความธรรมดา แล้วพิมพ์รหัสใหม่`,
  codeShownOtherwise: (stored: string, format: string): string =>
    `ช่องนี้เก็บตัวเลข ${stored} แต่รูปแบบ ${quoted(format)} แสดงเป็นอย่างอื่น (เช่น รหัส 1.10 ถูกเก็บเป็น 1.1) โปรดจัดรูปแบบคอลัมน์รหัสเป็นข้อความธรรมดา แล้วพิมพ์รหัสใหม่`,
  codeWithSpace: (code: string): string => `รหัส ${quoted(code)} มีเว้นวรรค โปรดเขียนติดกัน เช่น บ5.1`,
  unknownSection: (name: string, near: readonly string[]): string =>
    `องค์ประกอบ ${quoted(name)} ไม่มีในชีต "ตั้งค่า" โปรดแก้ให้ตรงกัน${nearest(near)}`,
  badWeight: (text: string): string =>
    `${text === '' ? 'ยังไม่มีน้ำหนัก' : `น้ำหนัก ${quoted(text)} ใช้ไม่ได้`} โปรดพิมพ์ตัวเลขมากกว่า 0 (พิมพ์ 0 ถ้าติดตามผลอย่างเดียว ไม่นำมาคิดคะแนนรวม)`,
  noWeight: (section: string): string =>
    `ตัวชี้วัดทุกตัวของ ${quoted(section)} มีน้ำหนัก 0 โปรดใส่น้ำหนักมากกว่า 0 อย่างน้อยหนึ่งตัว หรือลบองค์ประกอบนี้`,
  badShare: (text: string): string =>
    `${text === '' ? 'ยังไม่มีน้ำหนักองค์ประกอบ' : `น้ำหนักองค์ประกอบ ${quoted(text)} ใช้ไม่ได้`} โปรดพิมพ์ตัวเลขตั้งแต่ 0 ขึ้นไป`,
  duplicateSection: (name: string): string => `องค์ประกอบ ${quoted(name)} มีมากกว่าหนึ่งแถว โปรดลบแถวที่ซ้ำออก`,
  badGrade: (text: string): string =>
    `${text === '' ? 'ยังไม่มีร้อยละขั้นต่ำของระดับนี้' : `ร้อยละขั้นต่ำ ${quoted(text)} ไม่ใช่ตัวเลข`} โปรดพิมพ์ตัวเลข เช่น 90`,
  sameGrade: (name: string, other: string, from: string): string =>
    `ระดับ ${quoted(name)} และ ${quoted(other)} เริ่มที่ร้อยละ ${from} เท่ากัน จึงไม่ทราบว่าจะให้ระดับใด โปรดแก้ให้ต่างกัน`,
  unknownWord: (header: string, word: string, words: readonly string[]): string =>
    `"${header}" ${word === '' ? 'ยังว่างอยู่' : `ไม่มีตัวเลือก ${quoted(word)}`} โปรดเลือกคำใดคำหนึ่ง: ${words.join(', ')}`,
  sectionMissing: (names: readonly string[]): string => `แถวนี้ยังไม่มีองค์ประกอบ โปรดเลือก: ${names.join(', ')}`,
  /** `form`: the cell of แบบสำเร็จรูป in the same row. */
  measureMissing: (form: string, words: readonly string[]): string =>
    `"วิธีวัด" ยังว่างอยู่ โปรดเลือกแบบสำเร็จรูปในช่อง ${form} โปรแกรมจะเติมให้ หรือเลือกเองในช่องนี้: ${words.join(', ')}`,
  targetMissing: 'ยังไม่มีเป้าหมาย (ค่าที่ได้ 5 คะแนน) โปรดกรอกตัวเลขในช่องนี้',
  targetUnreadable: (text: string): string =>
    `อ่านเป้าหมาย ${quoted(text)} เป็นตัวเลขไม่ได้ โปรดพิมพ์เฉพาะตัวเลข เช่น 95 แล้วเลือกคำในคอลัมน์ "เงื่อนไข"`,
  targetNotPositive: (text: string): string =>
    `เป้าหมาย ${quoted(text)} ใช้กับเกณฑ์บัญญัติไตรยางศ์ไม่ได้ ต้องมากกว่า 0 โปรดแก้เป้าหมาย หรือเปลี่ยนเป็นเกณฑ์แบบระดับ`,
  levelMissing: 'เกณฑ์แบบระดับต้องมีค่าของระดับ 0–4 อย่างน้อยหนึ่งระดับ โปรดกรอกค่า หรือเปลี่ยนเกณฑ์',
  levelUnreadable: (text: string): string => `อ่านค่าระดับ ${quoted(text)} เป็นตัวเลขไม่ได้ โปรดพิมพ์เฉพาะตัวเลข`,
  levelsOutOfOrder: (text: string): string =>
    `ค่า ${quoted(text)} ไม่ดีกว่าระดับก่อนหน้า ค่าของระดับต้องดีขึ้นทีละระดับจนถึงเป้าหมายและไม่ซ้ำกัน โปรดแก้ค่าในช่องนี้ หรือตรวจคอลัมน์ "เงื่อนไข"`,
  unusedLevels: (levels: readonly string[], rule: string): string =>
    `กรอก ${levels.join(', ')} ไว้ แต่เกณฑ์เป็น ${quoted(rule)} จึงไม่ได้ใช้ค่าระดับ ถ้าต้องการใช้ โปรดเลือกเกณฑ์ ระดับ คิดทศนิยม หรือ ระดับ ไม่คิดทศนิยม`,
  /** What stands for a blank เกณฑ์ of a tick. */
  blankRule: 'ผ่าน/ไม่ผ่าน',
  unusedByDirect: (columns: readonly string[]): string =>
    `กรอก ${columns.join(', ')} ไว้ แต่ตัวชี้วัดนี้ให้คะแนนโดยตรง จึงไม่ได้ใช้ โปรดลบ หรือเปลี่ยนวิธีวัด`,
  twoLabels: 'วิธีวัดนี้ต้องมีข้อมูลที่กรอกสองรายการ โปรดคั่นด้วยเครื่องหมาย | เช่น เบิกจ่าย (บาท) | งบจัดสรร (บาท)',
  itemLabels: 'วิธีวัด "นับข้อที่ทำแล้ว" ต้องมีชื่อข้ออย่างน้อยหนึ่งข้อ โปรดกรอกชื่อข้อในช่องนี้ คั่นด้วยเครื่องหมาย |',
  oneLabel: 'วิธีวัดนี้ใช้ข้อมูลที่กรอกเพียงรายการเดียว โปรดลบส่วนที่เกินออก',
  labelTwice: (label: string): string =>
    `ข้อมูลที่กรอก ${quoted(label)} ซ้ำกัน หรือตรงกับชื่อคอลัมน์ของโปรแกรม โปรดตั้งชื่ออื่น`,
  lowestUnknown: (text: string): string =>
    `คะแนนขั้นต่ำ ${quoted(text)} ใช้ไม่ได้ ต้องเป็น 0 หรือ 1 โปรดแก้ในช่องนี้ (เว้นว่างไว้คือ 0)`,
  badFiscalYear: (text: string): string => `อ่านปีงบประมาณ ${quoted(text)} ไม่ได้ โปรดพิมพ์ปี พ.ศ. สี่หลัก เช่น 2567`,
  badRound: (text: string): string => `อ่านรอบที่ ${quoted(text)} ไม่ได้ โปรดพิมพ์ 1 หรือ 2`,
  badDecimals: (text: string): string => `อ่านจำนวนทศนิยม ${quoted(text)} ไม่ได้ โปรดพิมพ์ตัวเลข 0 ถึง 4`,
  settingIgnored: (name: string, text: string, used: string): string =>
    `"${name}" ไม่มีตัวเลือก ${quoted(text)} จึงใช้ "${used}" ไปก่อน โปรดแก้ในช่องนี้`,
  unknownItem: (name: string, near: readonly string[]): string =>
    `ไม่รู้จักรายการ ${quoted(name)} จึงไม่ได้ใช้แถวนี้ โปรดแก้ชื่อรายการให้ตรง หรือลบแถวนี้${nearest(near)}`,
  valueWithoutItem: (text: string): string =>
    `ค่า ${quoted(text)} ไม่มีชื่อรายการอยู่ข้างหน้า จึงไม่ได้ใช้ โปรดใส่ชื่อรายการ หรือลบค่านี้`,
  settingNotWithin: (name: string, text: string, most: number, used: string): string =>
    `"${name}" ${quoted(text)} ใช้ไม่ได้ ต้องเป็นตัวเลข 0 ถึง ${most} จึงใช้ ${used} ไปก่อน โปรดแก้ในช่องนี้`,
  /** What is used for ต้องอธิบายเมื่อต่ำกว่า that cannot be read. */
  notUsed: 'ค่าว่าง (ไม่ตรวจ)',
  settingError: (name: string, text: string): string =>
    `"${name}" มีสูตรที่ยังไม่ให้ผลลัพธ์ (${text}) จึงเว้นว่างไว้ก่อน โปรดแก้สูตร หรือพิมพ์ข้อความแทน`,
  halfTable: (header: string, lacks: string, used: string): string =>
    `มีหัวคอลัมน์ "${header}" แต่ไม่มี "${lacks}" ในแถวที่ 1 จึงไม่ได้อ่านตารางนี้ ${used} โปรดเพิ่มหัวคอลัมน์ที่ขาด`,
  defaultGrades: 'และใช้ระดับ 90 / 80 / 70 / 60 / 0 ไปก่อน',
  noGroups: 'และยังไม่มีรายชื่อกลุ่มงาน',
  totalRow: (name: string): string => `แถว ${quoted(name)} เป็นแถวผลรวม จึงข้ามไป ไม่ต้องแก้ (ผลรวมคำนวณให้เอง)`,
  rowWithoutKey: (header: string, text: string): string =>
    `แถวนี้มี ${quoted(text)} แต่ช่อง "${header}" ยังว่าง จึงข้ามไป โปรดกรอกให้ครบ หรือลบแถวนี้`,

  badDate: (name: string, text: string): string =>
    `${name}: อ่าน ${quoted(text)} เป็นวันที่ไม่ได้ หรือไม่มีวันนี้ในปฏิทิน โปรดพิมพ์ใหม่ เช่น 30 กันยายน 2567`,
  dateMended: (name: string, read: string, stored: number): string =>
    `${name}: อ่านเป็น ${read} เพราะปีที่พิมพ์เป็น พ.ศ. แต่ช่องนี้เก็บไว้เป็น ค.ศ. ${stored} ถ้าถูกต้องแล้วไม่ต้องแก้`,
  startAfterEnd: (from: string, to: string): string =>
    `รอบการประเมินเริ่ม ${from} หลังวันสิ้นสุด ${to} โปรดตรวจวันที่ทั้งสองช่อง`,
  outsideYear: (name: string, date: string, year: string, span: string): string =>
    `${name} ${date} ไม่อยู่ในปีงบประมาณ ${year} (${span}) โปรดตรวจวันที่ หรือปีงบประมาณ`,
  span: (from: string, to: string): string => `${from} ถึง ${to}`,
  asOfBeforeStart: (date: string, from: string): string =>
    `ข้อมูล ณ วันที่ ${date} อยู่ก่อนวันเริ่มรอบ ${from} โปรดตรวจวันที่`,
  asOfLate: (date: string, to: string, days: number): string =>
    `ข้อมูล ณ วันที่ ${date} อยู่หลังวันสิ้นสุดรอบ ${to} เกิน ${days} วัน โปรดตรวจวันที่`,

  notANumber: (text: string, label: string): string =>
    `${label}: ไม่แน่ใจว่า ${quoted(text)} คือตัวเลขใด โปรดพิมพ์เฉพาะตัวเลข (ถ้าหมายถึงศูนย์ให้พิมพ์ 0) ถ้ายังไม่มีข้อมูลให้เว้นว่าง ถ้าไม่ประเมินให้พิมพ์ ไม่ประเมิน`,
  notATick: (text: string, label: string): string =>
    `${label}: ไม่แน่ใจว่า ${quoted(text)} หมายถึงทำแล้วหรือยัง โปรดเลือก ใช่ หรือ ไม่ใช่ จากรายการ ถ้ายังไม่มีข้อมูลให้เว้นว่าง ถ้าไม่ประเมินให้เลือก ไม่ประเมิน`,
  cellError: (text: string, label: string): string =>
    `${label}: สูตรในช่องนี้ยังไม่ให้ผลลัพธ์${text === '' ? '' : ` (${text})`} โปรดแก้สูตร หรือพิมพ์ตัวเลขแทน`,
  mergedCell: (typed: string): string =>
    `ช่องนี้ผสานกันหลายช่อง จึงไม่แน่ใจว่า ${quoted(typed)} เป็นค่าของช่องใด โปรดยกเลิกการผสาน แล้วกรอกทีละช่อง`,
  zeroDenominator: (label: string, typed: string): string =>
    `${label} กรอกไว้ ${quoted(typed)} จึงนำไปหารไม่ได้ โปรดตรวจตัวเลข หรือพิมพ์ ไม่ประเมิน ถ้าไม่มีเป้าหมายในรอบนี้`,
  negativeCount: (label: string, typed: string): string =>
    `${label} กรอกไว้ ${quoted(typed)} ซึ่งติดลบไม่ได้ โปรดแก้เป็นตัวเลขตั้งแต่ 0 ขึ้นไป`,
  negativeBase: (label: string, typed: string): string =>
    `${label} กรอกไว้ ${quoted(typed)} ซึ่งติดลบ จึงเทียบเป็นร้อยละที่เพิ่มขึ้นไม่ได้ โปรดตรวจตัวเลข ถ้าถูกต้องแล้ว ให้กลุ่มงานกรอกคะแนนเองในคอลัมน์ คะแนนจากกลุ่มงาน`,
  scoreOutOfRange: (label: string, typed: string): string =>
    `${label} กรอกไว้ ${quoted(typed)} แต่ต้องอยู่ระหว่าง 0 ถึง 5 โปรดแก้ตัวเลข`,
  conflict: (label: string, typed: string, other: string, otherTyped: string): string =>
    `${label}: ค่าในช่องนี้ ${quoted(typed)} ไม่ตรงกับ ${quoted(otherTyped)} ที่กรอกไว้แล้วใน${other} โปรดลบออกหนึ่งแห่ง หรือแก้ให้ตรงกัน`,

  /** `district`: whose weights they are; '' where the same apply to all. */
  weightsNot100: (section: string, sum: string, district = ''): string =>
    `น้ำหนักของ ${quoted(section)}${district === '' ? '' : ` ที่ใช้กับ${district}`} รวมได้ ${sum} ไม่ใช่ 100 คะแนนยังคำนวณให้ตามสัดส่วน โปรดตรวจน้ำหนัก`,
  sharesNot100: (sum: string, without: readonly string[] = []): string =>
    `น้ำหนักองค์ประกอบ${without.length > 0 ? `ที่มีตัวชี้วัด (ไม่นับ ${without.map(quoted).join(', ')}) ` : ''}รวมได้ ${sum} ไม่ใช่ 100 คะแนนยังคำนวณให้ตามสัดส่วน โปรดตรวจน้ำหนัก`,
  emptySection: (name: string, share: string): string =>
    `องค์ประกอบ ${quoted(name)} ยังไม่มีตัวชี้วัด จึงไม่นำมาคิด รวมทั้งน้ำหนัก ${share} โปรดเพิ่มตัวชี้วัด หรือลบองค์ประกอบนี้`,
  gradesOfFive: (highest: string): string =>
    `ระดับที่สูงที่สุดเริ่มที่ ${highest} เท่านั้น ระดับผลการประเมินคิดจากร้อยละ (0–100) ไม่ใช่คะแนนเต็ม 5 โปรดตรวจ เช่น คะแนน 4.5 คือร้อยละ 90`,
  shareOfOne: (text: string): string =>
    `ค่า ${quoted(text)} ดูเหมือนสัดส่วน ไม่ใช่ร้อยละ ถ้าหมายถึงร้อยละ โปรดพิมพ์เป็นร้อยละ เช่น 95 หรือจัดรูปแบบช่องเป็นเปอร์เซ็นต์ ถ้าเป็นร้อยละ ${text} จริง โปรดพิมพ์ ${text} %`,
  unknownDistrict: (name: string, near: readonly string[]): string =>
    `ไม่มี ${quoted(name)} ในชีต "อำเภอ" จึงยังไม่นำแถวนี้มาคิด โปรดแก้ชื่อให้ตรง หรือเพิ่มอำเภอ${nearest(near)}`,
  rowWithoutDistrict: 'แถวนี้มีข้อมูลแต่ไม่มีชื่ออำเภอ จึงยังไม่นำมาคิด โปรดใส่ชื่ออำเภอ',
  /** Columns of a form that fit nothing and hold nothing. */
  unusedColumns: (count: number, codes: readonly string[]): string =>
    `${count} คอลัมน์ของ ${codes.slice(0, 20).map(codeWords).join(', ')}${codes.length > 20 ? ' …' : ''} ไม่ตรงกับชีต "ตัวชี้วัด" และยังว่าง กด เตรียมรอบ > ปรับแบบกรอกตามตัวชี้วัด เพื่อลบพร้อมกัน`,
  /** Rows of a form that fit nothing and hold nothing. */
  unusedRows: (names: readonly string[]): string =>
    `${names.length} แถว (${names.slice(0, 20).join(', ')}${names.length > 20 ? ' …' : ''}) ไม่ตรงกับชีต "อำเภอ" และยังว่าง กด เตรียมรอบ > ปรับแบบกรอกตามตัวชี้วัด เพื่อลบพร้อมกัน`,
  unknownCode: (text: string, near: readonly string[]): string =>
    `หัวคอลัมน์ ${quoted(text)} ไม่ขึ้นต้นด้วยรหัสในชีต "ตัวชี้วัด" จึงยังไม่นำคอลัมน์นี้มาคิด โปรดแก้รหัสให้ตรง${nearest(near)}`,
  columnWithoutCode: 'คอลัมน์นี้มีข้อมูลแต่ไม่มีรหัสตัวชี้วัดในแถวที่ 1 จึงยังไม่นำมาคิด โปรดใส่รหัสตัวชี้วัด',
  unknownLabel: (label: string, labels: readonly string[]): string =>
    `รายการ ${quoted(label)} ไม่ใช่ข้อมูลของตัวชี้วัดนี้ จึงยังไม่นำคอลัมน์นี้มาคิด โปรดใช้: ${labels.join(', ')}`,
  noForm: (code: string): string =>
    `ตัวชี้วัด ${code} ยังไม่มีคอลัมน์ให้กรอกในชีตกรอกผล โปรดกดเมนู คะแนนตัวชี้วัด > เตรียมรอบ > ปรับแบบกรอกตามตัวชี้วัด`,
  inputMissing: (code: string, labels: readonly string[]): string =>
    `${codeWords(code)} ไม่มีคอลัมน์ ${labels.map(quoted).join(', ')} ในชีตกรอกผล จึงนับว่ายังว่าง กดเมนู คะแนนตัวชี้วัด > เตรียมรอบ > ปรับแบบกรอกตามตัวชี้วัด`,
  formUnreadable: 'ช่อง A1 ของชีตกรอกผลต้องเป็นคำว่า อำเภอ จึงยังไม่นำชีตนี้มาคิด โปรดแก้ช่อง A1',
  /** `value`: ร้อยละ 110.87, กว่าร้อยละ 100. */
  over100: (typed: string, typedBelow: string, value: string): string =>
    `กรอกไว้ ${quoted(typed)} จาก ${quoted(typedBelow)} คิดเป็น${value} ซึ่งเกินร้อยละ 100 โปรดตรวจว่ากรอกสองช่องสลับกันหรือไม่ ถ้าถูกต้องแล้วไม่ต้องแก้`,
  numberOver100: (typed: string): string =>
    `กรอกไว้ ${quoted(typed)} ซึ่งเกินร้อยละ 100 โปรดตรวจตัวเลข ถ้าถูกต้องแล้วไม่ต้องแก้`,
  farAbove: (typed: string, target: string): string =>
    `กรอกไว้ ${typed} ซึ่งมากกว่า${beside('เป้าหมาย', target)} ตั้งแต่ 100 เท่าขึ้นไป โปรดตรวจหน่วย (เช่น บาท กับ ล้านบาท) และจุดทศนิยม ถ้าถูกต้องแล้วไม่ต้องแก้`,
  farBelow: (typed: string, target: string): string =>
    `กรอกไว้ ${typed} ซึ่งไม่ถึง 1 ใน 1,000 ของ${beside('เป้าหมาย', target)} โปรดตรวจหน่วย (เช่น บาท กับ ล้านบาท) และจุดทศนิยม ถ้าถูกต้องแล้วไม่ต้องแก้`,
  farGrowth: (typed: string): string =>
    `กรอกไว้ ${typed} โปรดตรวจว่าสองช่องใช้หน่วยเดียวกัน (เช่น บาท กับ ล้านบาท) และจุดทศนิยม ถ้าถูกต้องแล้วไม่ต้องแก้`,
  /** What was typed, and what came of two inputs. */
  typedOne: (typed: string): string => quoted(typed),
  typedShare: (typed: string, below: string, value: string): string =>
    `${quoted(typed)} จาก ${quoted(below)} คิดเป็น${value}`,
  typedGrowth: (typed: string, before: string, value: string, isFall: boolean): string =>
    `${quoted(typed)} เทียบกับ ${quoted(before)} ${isFall ? 'ลดลง' : 'เพิ่มขึ้น'}${value}`,
  looksLikeFraction: (value: string): string =>
    `กรอกไว้ ${quoted(value)} ดูเหมือนสัดส่วน ไม่ใช่ร้อยละ ถ้าใช่ โปรดพิมพ์เป็นร้อยละ เช่น 95 หรือจัดรูปแบบช่องเป็นเปอร์เซ็นต์ ถ้าเป็นร้อยละ ${value} จริง ไม่ต้องแก้`,
  confirmedDiffers: (confirmed: string, computed: string): string =>
    `คะแนนจากกลุ่มงาน ${confirmed} ต่างจากที่คำนวณได้ ${computed} จึงใช้คะแนนจากกลุ่มงาน โปรดเขียนเหตุผลในหมายเหตุ`,
  tabKept:
    'ชีตนี้สรุปอำเภอที่ไม่อยู่ในชีต "อำเภอ" แล้ว แต่มีข้อมูลที่เพิ่มเอง จึงไม่ได้ลบ คะแนนในชีตนี้จะไม่เปลี่ยนอีก โปรดย้ายข้อมูลที่ยังใช้ แล้วลบชีต หรือเปลี่ยนชื่อชีตถ้าจะเก็บไว้',
  tabChanged: (typed: string): string =>
    `มีผู้พิมพ์ทับชีตนี้ ${typed === '' ? 'ช่องนี้ถูกลบหรือย้าย' : `ช่องนี้กลายเป็น ${quoted(typed)}`} (อาจมีช่องอื่นอีก) โปรแกรมเขียนกลับตามที่คำนวณได้แล้ว คะแนนแก้ในชีตนี้ไม่ได้ ถ้าตัวเลขไม่ถูก โปรดแก้ในแบบกรอก หรือใส่คะแนนในช่อง คะแนนจากกลุ่มงาน ข้อความของท่านเองพิมพ์ไว้นอกตารางได้`,
  /** True for that message. */
  isTabChanged: (message: string): boolean => message.indexOf('มีผู้พิมพ์ทับชีตนี้ ') === 0,
  titleTaken: (title: string, used: string): string =>
    `มีชีตชื่อ "${title}" อยู่ก่อนแล้ว โปรแกรมไม่แก้ชีตนั้น และเขียนผลในชีต "${used}" แทน`,

  historyChanged: (
    rows: readonly number[],
    lost: readonly { readonly name: string; readonly count: number }[],
    gone: readonly string[],
  ): string =>
    [
      'สิ่งที่บันทึกไว้ในชีตนี้ไม่ตรงกับตอนที่บันทึก:',
      [
        rows.length > 0 ? `มีการแก้ไข ${rows.length} แถว (แถวที่ ${firstOf(rows.map(String))})` : '',
        lost.length > 0 ? `มีการลบ ${firstOf(lost.map(({ name, count }) => `${count} แถวของ${name}`))}` : '',
        gone.length > 0 ? `ไม่มีหัวคอลัมน์ ${firstOf(gone.map(quoted))}` : '',
      ]
        .filter((part) => part !== '')
        .join(' และ '),
      'โปรแกรมไม่เขียนทับ โปรดแก้กลับโดยดูจากเมนู ไฟล์ > ประวัติเวอร์ชัน ตัวเลขใหม่ให้บันทึกเพิ่มด้วยเมนู คะแนนตัวชี้วัด',
    ].join(' '),
  historyGone: 'ชีตนี้ถูกลบ ผลที่บันทึกไว้จึงหายไปด้วย โปรดเรียกคืนจากเมนู ไฟล์ > ประวัติเวอร์ชัน',
  closedRoundName: (year: string, round: string): string => `รอบที่ ${round} ปีงบประมาณ ${year}`,
  closedDiffers: (names: readonly string[]): string =>
    `รอบนี้ปิดแล้ว แต่ร้อยละ ระดับผล หรือความครบถ้วนของ ${firstOf(names)} ไม่ตรงกับที่ปิดไว้ ถ้าตัวเลขใหม่ถูกต้อง โปรดกดเมนู คะแนนตัวชี้วัด > ส่งผลและปิดรอบ > ปิดรอบการประเมิน เพื่อเก็บฉบับแก้ไข ถ้าไม่ใช่ โปรดแก้ข้อมูลกลับ`,

  unconfirmed: (text: string): string =>
    `รอยืนยัน: ${text} เมื่อได้ข้อยุติแล้ว ให้พิมพ์ ยืนยันแล้ว และที่มา (เช่น ยืนยันแล้ว ที่ประชุม 2 พ.ค. 67) ไว้หน้าข้อความนี้ หรือลบข้อความออก`,
  textNumber: (text: string, value: string): string => `อ่านข้อความ ${quoted(text)} เป็นตัวเลข ${value}`,
  halfFilled: (label: string, other: string, typed: string): string =>
    `กรอก ${other} ไว้ ${quoted(typed)} แล้ว แต่ ${label} ยังว่าง โปรดกรอกให้ครบทั้งสองช่อง`,
  targetOnly: (code: string): string =>
    `${codeWords(code)} มีเฉพาะค่าที่ได้ 5 คะแนน จึงคิดตามสัดส่วน (บัญญัติไตรยางศ์) ซึ่งมักให้คะแนนสูงกว่าตารางระดับ 1–4 ถ้าคู่มือมีค่าระดับ 1–4 ให้กรอกในชีต "ตัวชี้วัด"`,
  /** `names`: the first of `count`; `areDistricts`: all of them are อำเภอ. */
  noteMissing: (code: string, score: string, below: string, hasColumn: boolean): string =>
    `${codeWords(code)} ได้ ${score} คะแนน ต่ำกว่า ${below} โปรดเขียนสาเหตุในช่องหมายเหตุ${hasColumn ? '' : ' (เพิ่มคอลัมน์หมายเหตุได้ด้วยเมนู ปรับแบบกรอก)'}`,
  besideConfirmation: 'ช่องนี้ไม่มีใครอ่าน: ชื่อผู้ยืนยันผลและวันที่ยืนยันผลอยู่ในคอลัมน์ B โปรดย้ายไปที่นั่น หรือลบข้อความนี้',
  evidenceMissing: (code: string, count: number, areDistricts: boolean, names: readonly string[]): string =>
    `${codeWords(code)} มีผลแล้วแต่ยังไม่มีหลักฐาน ${count} ${areDistricts ? 'อำเภอ' : 'แห่ง'} ได้แก่ ${names.join(', ')}${count > names.length ? ` และอีก ${count - names.length} แห่ง` : ''} โปรดใส่ลิงก์หรือข้อความในคอลัมน์ หลักฐาน`,
  /** `effect` is one of {@link notAssessedEffect}. */
  notAssessed: (code: string, effect: string, hasNote: boolean): string =>
    `${codeWords(code)} ระบุว่าไม่ประเมิน ${effect}${hasNote ? '' : ' โปรดเขียนเหตุผลในคอลัมน์ หมายเหตุ'}`,
  notAssessedEffect: {
    leaves: 'จึงไม่นำน้ำหนักมาคิด ซึ่งอาจทำให้คะแนนรวมสูงขึ้น',
    zero: 'จึงคิดเป็น 0 คะแนนตามชีต "ตั้งค่า"',
    monitored: 'ตัวชี้วัดนี้ติดตามผล ไม่นำน้ำหนักมาคิดอยู่แล้ว',
  },
  /** `computed`: what the inputs give, where that is another score. */
  confirmed: (code: string, score: string, computed: string): string =>
    `${codeWords(code)} ใช้คะแนนจากกลุ่มงาน: ${score} คะแนน${computed === '' ? '' : ` (คำนวณได้ ${computed} คะแนน)`}`,
  nameMended: (typed: string, read: string): string => `อ่าน ${quoted(typed)} เป็น "${read}" โปรดแก้ให้ตรงกัน`,
} as const;
