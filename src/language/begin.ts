const listed = (near: readonly string[]): string =>
  near.length > 0 ? ` ชื่อที่ใกล้เคียง: ${near.join(', ')}` : '';

/** Names of provinces that were not found; on the command line and in Sheets. */
export const provinceText = {
  unknown: (typed: string, near: readonly string[]): string =>
    `ไม่พบจังหวัด "${typed}"${listed(near)} โปรดพิมพ์ชื่อจังหวัดอีกครั้ง (ไทยหรืออังกฤษ ไม่ต้องมีคำว่าจังหวัด)`,
  capital:
    'กรุงเทพมหานครแบ่งเป็นเขต ไม่มีอำเภอ โปรแกรมจึงไม่มีรายชื่อให้ โปรดเริ่มจากจังหวัดใดก็ได้ แล้วพิมพ์หน่วยงานของท่านแทนในชีต "ตั้งค่า" และ "อำเภอ"',
  badYear: (typed: string): string => `ปีงบประมาณ "${typed}" อ่านไม่ได้ โปรดพิมพ์ปี พ.ศ. สี่หลัก เช่น 2568`,
  badRound: (typed: string): string =>
    `รอบที่ "${typed}" อ่านไม่ได้ โปรดพิมพ์ 1 (1 ต.ค. ถึง 31 มี.ค.) หรือ 2 (1 เม.ย. ถึง 30 ก.ย.)`,
} as const;

/** What เริ่มใช้งาน asks in a workbook without input tabs. */
export const beginText = {
  seenTitle: 'ก่อนเริ่ม: ใครเปิดไฟล์นี้ได้บ้าง',
  seen: [
    'ทุกคนที่เปิดไฟล์นี้ได้จะเห็นคะแนนของทุกอำเภอ ซ่อนเฉพาะบางอำเภอไม่ได้',
    'โปรดดูที่ปุ่ม แชร์ ว่าเปิดให้ใครบ้าง ผลรายอำเภอให้ส่งเป็น PDF หรือข้อความจากชีต "แจ้งผล" แทนการส่งลิงก์ของไฟล์',
    'ต่อไปโปรแกรมจะถามจังหวัด ปีงบประมาณ รอบที่ และตัวชี้วัด แล้วสร้างชีตให้ กดยกเลิกเมื่อใดก็ได้ จะยังไม่สร้างอะไร',
  ].join('\n\n'),
  title: 'เริ่มใช้งาน',
  province: (usual: string): string => `จังหวัดอะไร (ไทยหรืออังกฤษก็ได้ เว้นว่าง = ${usual})`,
  year: (usual: number): string => `ปีงบประมาณ พ.ศ. อะไร (เว้นว่าง = ${usual})`,
  round: (usual: number): string =>
    `รอบที่เท่าไร: 1 (1 ต.ค. ถึง 31 มี.ค.) หรือ 2 (1 เม.ย. ถึง 30 ก.ย.) (เว้นว่าง = ${usual})`,
  letterTitle: 'ตัวชี้วัด',
  letter: [
    'ใส่ตัวชี้วัด 15 ตัวที่มากับโปรแกรม (ตามหนังสือจังหวัดสระแก้ว รอบที่ 2 ปีงบประมาณ 2567) ให้ด้วยหรือไม่ แก้หรือลบทีหลังได้',
    'กด ใช่ (Yes) เพื่อใส่ให้ กด ไม่ (No) ถ้าจะพิมพ์ตัวชี้วัดของท่านเองทั้งหมด',
  ].join('\n\n'),
  again: (wrong: string, question: string): string => `${wrong}\n\n${question}`,
  cancelled: 'ยังไม่ได้สร้างชีตใด กดเมนูนี้อีกครั้งเมื่อพร้อม',
  /** After so many answers that fit nothing. */
  givenUp: 'ยังไม่ได้สร้างชีตใด โปรดตรวจคำตอบแล้วกดเมนูนี้อีกครั้ง',
} as const;

/** Asked where จังหวัด in ตั้งค่า was changed and the rest still says another province. */
export const provinceMoved = {
  title: 'เปลี่ยนจังหวัด',
  ask: (
    province: string,
    settings: readonly string[],
    districts: number,
    areDistrictsKept: boolean,
  ): string =>
    [
      `ชีต "ตั้งค่า" บอกว่าเป็นจังหวัด${province} แต่ส่วนต่อไปนี้ยังเป็นของจังหวัดอื่น ต้องการเปลี่ยนตามหรือไม่`,
      [
        ...settings.map((name) => `• ${name}`),
        ...(districts > 0 ? [`• รายชื่ออำเภอ (เปลี่ยนเป็น ${districts} อำเภอของจังหวัด${province} พร้อมรหัส)`] : []),
      ].join('\n'),
      areDistrictsKept ? 'รายชื่ออำเภอไม่เปลี่ยน เพราะมีข้อมูลกรอกไว้แล้ว ถ้าจะเปลี่ยน โปรดแก้ในชีต "อำเภอ" เอง' : '',
      'กด ใช่ (Yes) เพื่อเปลี่ยน กด ไม่ (No) เพื่อใช้อย่างเดิม',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  done: (province: string, districts: number): string =>
    districts > 0
      ? `เปลี่ยนเป็นจังหวัด${province} แล้ว รวมทั้งรายชื่อ ${districts} อำเภอ`
      : `เปลี่ยนเป็นจังหวัด${province} แล้ว`,
  /** Behind it where the forms are still to be brought in line. */
  thenForms: 'โปรดกด ปรับแบบกรอกตามตัวชี้วัด ต่อ เพื่อให้แบบกรอกตรงกับอำเภอ',
} as const;
