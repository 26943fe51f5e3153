/** What each problem says: what is wrong, and how to mend it. Tab and cell stand beside the sentence. */

const nearest = (names: readonly string[]): string =>
  names.length > 0 ? ` ชื่อที่ใกล้เคียง: ${names.map((name) => `"${name}"`).join(' หรือ ')}` : '';

const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

export const problemText = {
  cellName: (tab: string, cell: string): string => `ชีต "${tab}" ช่อง ${cell}`,
  tabMissing: (title: string): string =>
    `ไม่พบชีต "${title}" กดเมนู คะแนนตัวชี้วัด > สร้างชีตที่ยังไม่มี หรือเปลี่ยนชื่อชีตกลับเป็น "${title}"`,
  columnMissing: (tab: string, header: string): string =>
    `ชีต "${tab}" ไม่มีหัวคอลัมน์ "${header}" ในแถวที่ 1 เพิ่มคอลัมน์นี้ หรือแก้หัวคอลัมน์ให้ตรง`,
  noDistricts: 'ยังไม่มีชื่ออำเภอในชีต "อำเภอ" กรอกชื่ออย่างน้อยหนึ่งแถว',
  noIndicators: 'ยังไม่มีตัวชี้วัดในชีต "ตัวชี้วัด" กรอกอย่างน้อยหนึ่งแถว',
  duplicateDistrict: (name: string, first: string): string =>
    `อำเภอ ${quoted(name)} ซ้ำกับแถวก่อนหน้า (${first}) ลบแถวที่ซ้ำ หรือแก้ชื่อให้ต่างกัน`,
  duplicateCode: (code: string, first: string): string =>
    `รหัสตัวชี้วัด ${quoted(code)} ซ้ำกับแถวก่อนหน้า (${first}) แก้รหัสให้ไม่ซ้ำกัน`,
  codeMissing: 'แถวนี้ไม่มีรหัสตัวชี้วัด ใส่รหัส เช่น ห1 หรือลบแถวออกถ้าไม่ใช่ตัวชี้วัด',
  codeWithSpace: (code: string): string => `รหัส ${quoted(code)} มีช่องว่าง เขียนติดกัน เช่น บ5.1`,
  unknownSection: (name: string, near: readonly string[]): string =>
    `องค์ประกอบ ${quoted(name)} ไม่มีในชีต "ตั้งค่า" แก้ให้ตรงกัน${nearest(near)}`,
  badWeight: 'น้ำหนักต้องเป็นตัวเลขมากกว่า 0 แก้ตัวเลขในช่องนี้',
  badShare: 'น้ำหนักองค์ประกอบต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป แก้ตัวเลขในช่องนี้',
  duplicateSection: (name: string): string => `องค์ประกอบ ${quoted(name)} มีสองแถว ลบแถวที่ซ้ำออก`,
  badGrade: 'ขอบล่างของระดับผลการประเมินต้องเป็นตัวเลข (ร้อยละ) แก้ตัวเลขในช่องนี้',
  unknownWord: (header: string, word: string, words: readonly string[]): string =>
    `${header} ${word === '' ? 'ยังว่างอยู่' : `ไม่รู้จักคำว่า ${quoted(word)}`} เลือกคำใดคำหนึ่ง: ${words.join(', ')}`,
  targetMissing: 'ต้องมีเป้าหมาย (ค่าที่ได้ 5 คะแนน) เป็นตัวเลข กรอกในช่องนี้',
  targetUnreadable: (text: string): string =>
    `อ่านเป้าหมาย ${quoted(text)} เป็นตัวเลขไม่ได้ พิมพ์เฉพาะตัวเลข เช่น 95 แล้วเลือกเงื่อนไขในคอลัมน์ "เงื่อนไข"`,
  targetNotPositive: 'เกณฑ์บัญญัติไตรยางศ์ต้องมีเป้าหมายมากกว่า 0 แก้เป้าหมาย หรือเปลี่ยนเป็นเกณฑ์แบบระดับ',
  levelMissing: 'เกณฑ์แบบระดับต้องมีค่าของระดับ 0–4 อย่างน้อยหนึ่งระดับ กรอกค่า หรือเปลี่ยนเกณฑ์',
  levelUnreadable: (text: string): string => `อ่านค่าระดับ ${quoted(text)} เป็นตัวเลขไม่ได้ พิมพ์เฉพาะตัวเลข`,
  levelsOutOfOrder: 'ค่าของระดับต้องเรียงไปทางเดียวกับเงื่อนไขและไม่ซ้ำกัน จากระดับต่ำไปถึงเป้าหมาย แก้ค่าในช่องนี้',
  twoLabels: 'วิธีวัดนี้ต้องมีข้อมูลที่กรอกสองรายการคั่นด้วยเครื่องหมาย | เช่น เบิกจ่าย (บาท) | งบจัดสรร (บาท)',
  itemLabels: 'วิธีวัด "นับข้อที่ทำแล้ว" ต้องมีชื่อข้ออย่างน้อยหนึ่งข้อในข้อมูลที่กรอก คั่นด้วยเครื่องหมาย |',
  oneLabel: 'วิธีวัดนี้ใช้ข้อมูลที่กรอกเพียงรายการเดียว ลบส่วนที่เกินออก',
  labelTwice: (label: string): string => `ข้อมูลที่กรอก ${quoted(label)} ซ้ำ หรือซ้ำกับคอลัมน์ที่สงวนไว้ ตั้งชื่อให้ต่างกัน`,
  lowestUnknown: 'คะแนนขั้นต่ำต้องเป็น 0 หรือ 1 (เว้นว่างไว้คือ 0)',
  badFiscalYear: (text: string): string => `อ่านปีงบประมาณ ${quoted(text)} ไม่ได้ พิมพ์ปี พ.ศ. สี่หลัก เช่น 2567`,
  badRound: (text: string): string => `อ่านรอบที่ ${quoted(text)} ไม่ได้ พิมพ์ 1 หรือ 2`,
  badDecimals: (text: string): string => `อ่านจำนวนทศนิยม ${quoted(text)} ไม่ได้ พิมพ์ตัวเลข 0 ถึง 4`,
  settingIgnored: (name: string, text: string, used: string): string =>
    `ไม่รู้จักคำว่า ${quoted(text)} ในรายการ "${name}" จึงใช้ "${used}" ไปก่อน`,

  notANumber: (text: string, label: string): string =>
    `${label}: อ่าน ${quoted(text)} เป็นตัวเลขไม่ได้แน่นอน พิมพ์เฉพาะตัวเลข ถ้ายังไม่มีข้อมูลให้เว้นว่าง ถ้าไม่ประเมินให้พิมพ์ ไม่ประเมิน`,
  notATick: (text: string, label: string): string =>
    `${label}: ไม่แน่ใจว่า ${quoted(text)} หมายถึงทำแล้วหรือยัง เลือก ใช่ หรือ ไม่ใช่ จากรายการ ถ้ายังไม่มีข้อมูลให้เว้นว่าง`,
  cellError: (text: string, label: string): string =>
    `${label}: สูตรในช่องนี้ยังไม่มีผลลัพธ์หรือผิดพลาด (${text}) แก้สูตร หรือพิมพ์ตัวเลขแทน`,
  zeroDenominator: (label: string): string =>
    `${label} เป็น 0 จึงนำไปหารไม่ได้ ตรวจตัวเลข หรือพิมพ์ ไม่ประเมิน ถ้าอำเภอนี้ไม่มีเป้าหมาย`,
  negativeCount: (label: string): string => `${label} ติดลบไม่ได้ ตรวจตัวเลข`,
  scoreOutOfRange: (label: string): string => `${label} ต้องอยู่ระหว่าง 0 ถึง 5 ตรวจตัวเลข`,
  conflict: (label: string, other: string): string =>
    `${label}: ค่าในช่องนี้ไม่ตรงกับที่กรอกไว้แล้วใน ${other} ลบออกหนึ่งแห่ง หรือแก้ให้เท่ากัน`,

  weightsNot100: (section: string, sum: string): string =>
    `น้ำหนักของ ${quoted(section)} รวมได้ ${sum} ไม่ใช่ 100 คะแนนยังคำนวณตามสัดส่วน โปรดตรวจน้ำหนัก`,
  sharesNot100: (sum: string): string =>
    `น้ำหนักองค์ประกอบรวมได้ ${sum} ไม่ใช่ 100 คะแนนยังคำนวณตามสัดส่วน โปรดตรวจน้ำหนัก`,
  unknownDistrict: (name: string, near: readonly string[]): string =>
    `ไม่มี ${quoted(name)} ในชีต "อำเภอ" จึงยังไม่นำแถวนี้มาคิด แก้ชื่อให้ตรง หรือเพิ่มอำเภอ${nearest(near)}`,
  rowWithoutDistrict: 'แถวนี้มีข้อมูลแต่ไม่มีชื่ออำเภอในคอลัมน์ A จึงยังไม่นำมาคิด ใส่ชื่ออำเภอ',
  unknownCode: (text: string, near: readonly string[]): string =>
    `หัวคอลัมน์ ${quoted(text)} ไม่ขึ้นต้นด้วยรหัสในชีต "ตัวชี้วัด" จึงยังไม่นำคอลัมน์นี้มาคิด แก้รหัสให้ตรง${nearest(near)}`,
  columnWithoutCode: 'คอลัมน์นี้มีข้อมูลแต่ไม่มีรหัสตัวชี้วัดในแถวที่ 1 จึงยังไม่นำมาคิด ใส่รหัสตัวชี้วัด',
  unknownLabel: (label: string, labels: readonly string[]): string =>
    `รายการ ${quoted(label)} ไม่ใช่ข้อมูลของตัวชี้วัดนี้ จึงยังไม่นำคอลัมน์นี้มาคิด ใช้: ${labels.join(', ')}`,
  noForm: (code: string): string =>
    `ตัวชี้วัด ${code} ยังไม่มีคอลัมน์ให้กรอกในชีตกรอกผลใดเลย กดเมนู คะแนนตัวชี้วัด > สร้างชีตที่ยังไม่มี หรือเพิ่มคอลัมน์ในชีตกรอกผล`,
  formUnreadable: 'ช่อง A1 ของชีตกรอกผลต้องเป็นคำว่า อำเภอ จึงยังไม่นำชีตนี้มาคิด แก้ช่อง A1',
  over100: (value: string): string => `ผลเกินร้อยละ 100 (ร้อยละ ${value}) ตรวจว่าตัวตั้งและตัวหารไม่สลับกัน`,
  looksLikeFraction: (value: string): string =>
    `ค่า ${value} ดูเหมือนสัดส่วน ไม่ใช่ร้อยละ ถ้าหมายถึงร้อยละ ให้พิมพ์เป็นตัวเลขเต็ม เช่น 95 หรือจัดรูปแบบช่องเป็นเปอร์เซ็นต์`,
  confirmedDiffers: (confirmed: string, computed: string): string =>
    `คะแนนจากกลุ่มงาน ${confirmed} ต่างจากที่คำนวณได้ ${computed} ใช้คะแนนจากกลุ่มงาน โปรดเขียนเหตุผลในหมายเหตุ`,
  titleTaken: (title: string, used: string): string =>
    `มีชีตชื่อ "${title}" ของท่านอยู่แล้ว โปรแกรมไม่แตะชีตนั้น และเขียนผลในชีต "${used}" แทน`,

  unconfirmed: (text: string): string => `รอยืนยัน: ${text} เมื่อตกลงแล้วให้ลบข้อความในช่องนี้`,
  textNumber: (text: string, value: string): string => `อ่านข้อความ ${quoted(text)} เป็นตัวเลข ${value}`,
  halfFilled: (label: string, other: string): string =>
    `กรอก ${other} แล้ว แต่ ${label} ยังว่าง กรอกให้ครบทั้งสองช่อง`,
  targetOnly: (code: string): string =>
    `${code} มีเฉพาะค่าที่ได้ 5 คะแนน จึงคิดตามสัดส่วน (บัญญัติไตรยางศ์) ซึ่งมักให้คะแนนสูงกว่าตารางระดับ 1–4 ถ้าคู่มือมีค่าระดับ 1–4 ให้กรอกในชีต "ตัวชี้วัด"`,
  evidenceMissing: (code: string): string => `${code} มีผลแล้วแต่ยังไม่มีหลักฐาน ใส่ลิงก์หรือข้อความ`,
  notAssessed: (code: string): string => `${code} ระบุว่าไม่ประเมิน`,
  confirmed: (code: string, score: string): string => `${code} ใช้คะแนนจากกลุ่มงาน ${score} คะแนน`,
  nameMended: (typed: string, read: string): string => `อ่าน ${quoted(typed)} เป็น "${read}" โปรดแก้ให้ตรงกัน`,
} as const;
