/** What each problem says: what is wrong, and how to mend it. Tab and cell stand beside the sentence. */

const nearest = (names: readonly string[]): string =>
  names.length > 0 ? ` ชื่อที่ใกล้เคียง: ${names.map((name) => `"${name}"`).join(' หรือ ')}` : '';

const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

export const problemText = {
  /** Whose result a message is about. */
  lead: (code: string, district: string): string => `${code} ${district}: `.trimStart(),
  reasons: (reasons: readonly string[]): string => reasons.join(' และ '),
  cellName: (tab: string, cell: string): string => `ชีต "${tab}" ช่อง ${cell}`,
  tabMissing: (title: string): string =>
    `ไม่พบชีต "${title}" ถ้าเคยเปลี่ยนชื่อ โปรดเปลี่ยนกลับเป็น "${title}" ถ้ายังไม่มี โปรดกดเมนู คะแนนตัวชี้วัด > สร้างชีตที่ยังไม่มี`,
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
  codeWithSpace: (code: string): string => `รหัส ${quoted(code)} มีเว้นวรรค โปรดเขียนติดกัน เช่น บ5.1`,
  unknownSection: (name: string, near: readonly string[]): string =>
    `องค์ประกอบ ${quoted(name)} ไม่มีในชีต "ตั้งค่า" โปรดแก้ให้ตรงกัน${nearest(near)}`,
  badWeight: 'น้ำหนักต้องเป็นตัวเลขมากกว่า 0 โปรดแก้ในช่องนี้',
  badShare: 'น้ำหนักองค์ประกอบต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป โปรดแก้ในช่องนี้',
  duplicateSection: (name: string): string => `องค์ประกอบ ${quoted(name)} มีมากกว่าหนึ่งแถว โปรดลบแถวที่ซ้ำออก`,
  badGrade: 'ร้อยละขั้นต่ำของระดับผลการประเมินต้องเป็นตัวเลข เช่น 90 โปรดแก้ในช่องนี้',
  unknownWord: (header: string, word: string, words: readonly string[]): string =>
    `"${header}" ${word === '' ? 'ยังว่างอยู่' : `ไม่มีตัวเลือก ${quoted(word)}`} โปรดเลือกคำใดคำหนึ่ง: ${words.join(', ')}`,
  targetMissing: 'ยังไม่มีเป้าหมาย (ค่าที่ได้ 5 คะแนน) โปรดกรอกตัวเลขในช่องนี้',
  targetUnreadable: (text: string): string =>
    `อ่านเป้าหมาย ${quoted(text)} เป็นตัวเลขไม่ได้ โปรดพิมพ์เฉพาะตัวเลข เช่น 95 แล้วเลือกคำในคอลัมน์ "เงื่อนไข"`,
  targetNotPositive: 'เกณฑ์บัญญัติไตรยางศ์ต้องมีเป้าหมายมากกว่า 0 โปรดแก้เป้าหมาย หรือเปลี่ยนเป็นเกณฑ์แบบระดับ',
  levelMissing: 'เกณฑ์แบบระดับต้องมีค่าของระดับ 0–4 อย่างน้อยหนึ่งระดับ โปรดกรอกค่า หรือเปลี่ยนเกณฑ์',
  levelUnreadable: (text: string): string => `อ่านค่าระดับ ${quoted(text)} เป็นตัวเลขไม่ได้ โปรดพิมพ์เฉพาะตัวเลข`,
  levelsOutOfOrder: 'ค่าของระดับต้องดีขึ้นทีละระดับจนถึงเป้าหมายและไม่ซ้ำกัน โปรดแก้ค่าในช่องนี้ หรือตรวจคอลัมน์ "เงื่อนไข"',
  twoLabels: 'วิธีวัดนี้ต้องมีข้อมูลที่กรอกสองรายการ โปรดคั่นด้วยเครื่องหมาย | เช่น เบิกจ่าย (บาท) | งบจัดสรร (บาท)',
  itemLabels: 'วิธีวัด "นับข้อที่ทำแล้ว" ต้องมีชื่อข้ออย่างน้อยหนึ่งข้อ โปรดกรอกชื่อข้อในช่องนี้ คั่นด้วยเครื่องหมาย |',
  oneLabel: 'วิธีวัดนี้ใช้ข้อมูลที่กรอกเพียงรายการเดียว โปรดลบส่วนที่เกินออก',
  labelTwice: (label: string): string =>
    `ข้อมูลที่กรอก ${quoted(label)} ซ้ำกัน หรือตรงกับชื่อคอลัมน์ของโปรแกรม โปรดตั้งชื่ออื่น`,
  lowestUnknown: 'คะแนนขั้นต่ำต้องเป็น 0 หรือ 1 โปรดแก้ในช่องนี้ (เว้นว่างไว้คือ 0)',
  badFiscalYear: (text: string): string => `อ่านปีงบประมาณ ${quoted(text)} ไม่ได้ โปรดพิมพ์ปี พ.ศ. สี่หลัก เช่น 2567`,
  badRound: (text: string): string => `อ่านรอบที่ ${quoted(text)} ไม่ได้ โปรดพิมพ์ 1 หรือ 2`,
  badDecimals: (text: string): string => `อ่านจำนวนทศนิยม ${quoted(text)} ไม่ได้ โปรดพิมพ์ตัวเลข 0 ถึง 4`,
  settingIgnored: (name: string, text: string, used: string): string =>
    `"${name}" ไม่มีตัวเลือก ${quoted(text)} จึงใช้ "${used}" ไปก่อน โปรดแก้ในช่องนี้`,

  notANumber: (text: string, label: string): string =>
    `${label}: ไม่แน่ใจว่า ${quoted(text)} คือตัวเลขใด โปรดพิมพ์เฉพาะตัวเลข (ถ้าหมายถึงศูนย์ให้พิมพ์ 0) ถ้ายังไม่มีข้อมูลให้เว้นว่าง ถ้าไม่ประเมินให้พิมพ์ ไม่ประเมิน`,
  notATick: (text: string, label: string): string =>
    `${label}: ไม่แน่ใจว่า ${quoted(text)} หมายถึงทำแล้วหรือยัง โปรดเลือก ใช่ หรือ ไม่ใช่ จากรายการ ถ้ายังไม่มีข้อมูลให้เว้นว่าง ถ้าไม่ประเมินให้เลือก ไม่ประเมิน`,
  cellError: (text: string, label: string): string =>
    `${label}: สูตรในช่องนี้ยังไม่ให้ผลลัพธ์${text === '' ? '' : ` (${text})`} โปรดแก้สูตร หรือพิมพ์ตัวเลขแทน`,
  mergedCell: 'ช่องนี้ผสานกันหลายช่อง จึงไม่แน่ใจว่าเป็นค่าของช่องใด โปรดยกเลิกการผสาน แล้วกรอกทีละช่อง',
  zeroDenominator: (label: string): string =>
    `${label} เป็น 0 จึงนำไปหารไม่ได้ โปรดตรวจตัวเลข หรือพิมพ์ ไม่ประเมิน ถ้าไม่มีเป้าหมายในรอบนี้`,
  negativeCount: (label: string): string => `${label} ติดลบไม่ได้ โปรดแก้เป็นตัวเลขตั้งแต่ 0 ขึ้นไป`,
  scoreOutOfRange: (label: string): string => `${label} ต้องอยู่ระหว่าง 0 ถึง 5 โปรดแก้ตัวเลข`,
  conflict: (label: string, other: string): string =>
    `${label}: ค่าในช่องนี้ไม่ตรงกับที่กรอกไว้แล้วใน${other} โปรดลบออกหนึ่งแห่ง หรือแก้ให้ตรงกัน`,

  weightsNot100: (section: string, sum: string): string =>
    `น้ำหนักของ ${quoted(section)} รวมได้ ${sum} ไม่ใช่ 100 คะแนนยังคำนวณให้ตามสัดส่วน โปรดตรวจน้ำหนัก`,
  sharesNot100: (sum: string): string =>
    `น้ำหนักองค์ประกอบรวมได้ ${sum} ไม่ใช่ 100 คะแนนยังคำนวณให้ตามสัดส่วน โปรดตรวจน้ำหนัก`,
  unknownDistrict: (name: string, near: readonly string[]): string =>
    `ไม่มี ${quoted(name)} ในชีต "อำเภอ" จึงยังไม่นำแถวนี้มาคิด โปรดแก้ชื่อให้ตรง หรือเพิ่มอำเภอ${nearest(near)}`,
  rowWithoutDistrict: 'แถวนี้มีข้อมูลแต่ไม่มีชื่ออำเภอ จึงยังไม่นำมาคิด โปรดใส่ชื่ออำเภอ',
  unknownCode: (text: string, near: readonly string[]): string =>
    `หัวคอลัมน์ ${quoted(text)} ไม่ขึ้นต้นด้วยรหัสในชีต "ตัวชี้วัด" จึงยังไม่นำคอลัมน์นี้มาคิด โปรดแก้รหัสให้ตรง${nearest(near)}`,
  columnWithoutCode: 'คอลัมน์นี้มีข้อมูลแต่ไม่มีรหัสตัวชี้วัดในแถวที่ 1 จึงยังไม่นำมาคิด โปรดใส่รหัสตัวชี้วัด',
  unknownLabel: (label: string, labels: readonly string[]): string =>
    `รายการ ${quoted(label)} ไม่ใช่ข้อมูลของตัวชี้วัดนี้ จึงยังไม่นำคอลัมน์นี้มาคิด โปรดใช้: ${labels.join(', ')}`,
  noForm: (code: string): string =>
    `ตัวชี้วัด ${code} ยังไม่มีคอลัมน์ให้กรอกในชีตกรอกผล โปรดกดเมนู คะแนนตัวชี้วัด > ปรับแบบกรอกให้ตรงตัวชี้วัด`,
  inputMissing: (code: string, labels: readonly string[]): string =>
    `${code} ไม่มีคอลัมน์ ${labels.map(quoted).join(', ')} ในชีตกรอกผล จึงนับว่ายังว่าง กดเมนู คะแนนตัวชี้วัด > ปรับแบบกรอกให้ตรงตัวชี้วัด`,
  formUnreadable: 'ช่อง A1 ของชีตกรอกผลต้องเป็นคำว่า อำเภอ จึงยังไม่นำชีตนี้มาคิด โปรดแก้ช่อง A1',
  over100: (value: string): string =>
    `ผลเกินร้อยละ 100 (ร้อยละ ${value}) โปรดตรวจว่ากรอกสองช่องสลับกันหรือไม่ ถ้าถูกต้องแล้วไม่ต้องแก้`,
  looksLikeFraction: (value: string): string =>
    `ค่า ${value} ดูเหมือนสัดส่วน ไม่ใช่ร้อยละ ถ้าใช่ โปรดพิมพ์เป็นร้อยละ เช่น 95 หรือจัดรูปแบบช่องเป็นเปอร์เซ็นต์ ถ้าเป็นร้อยละ ${value} จริง ไม่ต้องแก้`,
  confirmedDiffers: (confirmed: string, computed: string): string =>
    `คะแนนจากกลุ่มงาน ${confirmed} ต่างจากที่คำนวณได้ ${computed} จึงใช้คะแนนจากกลุ่มงาน โปรดเขียนเหตุผลในหมายเหตุ`,
  tabKept:
    'ชีตนี้สรุปอำเภอที่ไม่อยู่ในชีต "อำเภอ" แล้ว แต่มีข้อมูลที่เพิ่มเอง จึงไม่ได้ลบ คะแนนในชีตนี้จะไม่เปลี่ยนอีก โปรดย้ายข้อมูลที่ยังใช้ แล้วลบชีต หรือเปลี่ยนชื่อชีตถ้าจะเก็บไว้',
  tabChanged: (typed: string): string =>
    `มีผู้พิมพ์ทับชีตนี้ ${typed === '' ? 'ช่องนี้ถูกลบหรือย้าย' : `ช่องนี้กลายเป็น ${quoted(typed)}`} (อาจมีช่องอื่นอีก) โปรแกรมเขียนกลับตามที่คำนวณได้แล้ว คะแนนแก้ในชีตนี้ไม่ได้ ถ้าตัวเลขไม่ถูก โปรดแก้ในแบบกรอก หรือใส่คะแนนในช่อง คะแนนจากกลุ่มงาน ข้อความของท่านเองพิมพ์ไว้นอกตารางได้`,
  titleTaken: (title: string, used: string): string =>
    `มีชีตชื่อ "${title}" อยู่ก่อนแล้ว โปรแกรมไม่แก้ชีตนั้น และเขียนผลในชีต "${used}" แทน`,

  unconfirmed: (text: string): string => `รอยืนยัน: ${text} เมื่อได้ข้อยุติแล้วให้ลบข้อความในช่องนี้`,
  textNumber: (text: string, value: string): string => `อ่านข้อความ ${quoted(text)} เป็นตัวเลข ${value}`,
  halfFilled: (label: string, other: string): string =>
    `กรอก ${other} แล้ว แต่ ${label} ยังว่าง โปรดกรอกให้ครบทั้งสองช่อง`,
  targetOnly: (code: string): string =>
    `${code} มีเฉพาะค่าที่ได้ 5 คะแนน จึงคิดตามสัดส่วน (บัญญัติไตรยางศ์) ซึ่งมักให้คะแนนสูงกว่าตารางระดับ 1–4 ถ้าคู่มือมีค่าระดับ 1–4 ให้กรอกในชีต "ตัวชี้วัด"`,
  evidenceMissing: (code: string): string => `${code} มีผลแล้วแต่ยังไม่มีหลักฐาน โปรดใส่ลิงก์หรือข้อความ`,
  notAssessed: (code: string): string => `${code} ระบุว่าไม่ประเมิน`,
  confirmed: (code: string, score: string): string => `${code} ใช้คะแนนจากกลุ่มงาน: ${score} คะแนน`,
  nameMended: (typed: string, read: string): string => `อ่าน ${quoted(typed)} เป็น "${read}" โปรดแก้ให้ตรงกัน`,
} as const;
