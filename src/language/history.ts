/** What บันทึกผลประจำเดือน and ปิดรอบการประเมิน say, and the names that earlier figures go by. */

const rowsText = (first: number, last: number): string =>
  first === last ? `แถวที่ ${first}` : `แถวที่ ${first} ถึง ${last}`;

const SHOWN = 5;

/** The first few names, and how many more there are. */
const some = (names: readonly string[]): string => {
  const more = names.length > SHOWN ? ` และอีก ${names.length - SHOWN}` : '';
  return names.slice(0, SHOWN).join(', ') + more;
};

export const historyText = {
  menu: { recordMonth: 'บันทึกผลประจำเดือน', closeRound: 'ปิดรอบการประเมิน' },
  round: (year: number | null, round: number | null): string =>
    [round === null ? '' : `รอบที่ ${round}`, year === null ? '' : `ปีงบประมาณ ${year}`]
      .filter((part) => part !== '')
      .join(' '),
  /** Begins the title of the hidden copy of a result form; never the word that result forms begin with. */
  closedForm: (year: number, round: number, form: string): string => `ปิดแล้ว ${year}-${round} ${form}`,
  /** Behind the title of a second copy. */
  again: (turn: number): string => ` (${turn})`,

  monthKept: (month: string, districts: number, tab: string): string =>
    `บันทึกผลเดือน${month} แล้ว ${districts} อำเภอ ในชีต "${tab}"`,
  monthSame: (month: string, tab: string): string =>
    `เดือน${month} บันทึกไว้แล้วในชีต "${tab}" ตัวเลขไม่เปลี่ยน จึงไม่ได้บันทึกซ้ำ`,
  monthAskTitle: 'เดือนนี้บันทึกไว้แล้ว',
  monthAsk: (month: string, tab: string, first: number, last: number): string =>
    `เดือน${month} มีในชีต "${tab}" ${rowsText(first, last)} แล้ว และตัวเลขเปลี่ยนไปจากที่บันทึกไว้\n\nกด ใช่ (Yes) เพื่อแทนที่ด้วยตัวเลขชุดนี้ เฉพาะแถวของเดือนนี้ในรอบนี้\nกด ไม่ (No) เพื่อคงตัวเลขที่บันทึกไว้เดิม`,
  monthLeft: (month: string): string => `คงผลเดือน${month} ที่บันทึกไว้เดิม`,
  monthClosed: (round: string, tab: string): string =>
    `${round} ปิดแล้ว ตัวเลขอยู่ในชีต "${tab}" จึงไม่บันทึกรายเดือนเพิ่ม ถ้าเริ่มรอบใหม่แล้ว โปรดแก้ ปีงบประมาณ และ รอบที่ ในชีต "ตั้งค่า"`,
  cannotRecord: 'ยังบันทึกผลประจำเดือนไม่ได้',
  columnsMissing: (tab: string, headers: readonly string[]): string =>
    `ชีต "${tab}" ไม่มีหัวคอลัมน์ ${headers.map((header) => `"${header}"`).join(', ')} ในแถวที่ 1 โปรดใส่ให้ครบ แล้วกดอีกครั้ง ยังไม่มีอะไรถูกบันทึก`,

  cannotClose: 'ยังปิดรอบการประเมินไม่ได้',
  whichRound: 'โปรดกรอก ปีงบประมาณ และ รอบที่ (1 หรือ 2) ในชีต "ตั้งค่า" ก่อน แล้วกดอีกครั้ง',
  closeTitle: (round: string): string => `ปิด${round}`,
  closeAsk: (
    districts: number,
    incomplete: readonly string[],
    unconfirmed: number,
    errors: number,
    tabs: readonly string[],
  ): string =>
    [
      `จะบันทึกผลของ ${districts} อำเภอลงชีต ${tabs.map((tab) => `"${tab}"`).join(' และ ')} เป็นตัวเลขถาวร บันทึกแล้วแก้ด้วยเมนูนี้ไม่ได้`,
      incomplete.length > 0
        ? `⚠ ข้อมูลยังไม่ครบ ${incomplete.length} อำเภอ: ${some(incomplete)} อำเภอเหล่านี้จะไม่มีระดับผลและอันดับ`
        : 'ข้อมูลครบทุกอำเภอ',
      errors > 0 ? `⚠ มีจุดที่ต้องแก้ไข ${errors} จุด ดูชีต "ตรวจสอบข้อมูล"` : '',
      unconfirmed > 0 ? `⚠ ยังเป็นคะแนนประมาณการ: รอยืนยัน ${unconfirmed} ข้อ` : '',
      'ต้องการปิดรอบหรือไม่',
    ]
      .filter((line) => line !== '')
      .join('\n\n'),
  notClosed: 'ยังไม่ได้ปิดรอบ ไม่มีอะไรเปลี่ยน',
  movedMeanwhile: 'มีการแก้ไขข้อมูลระหว่างที่ถาม จึงยังไม่ได้ปิดรอบ โปรดตรวจดูแล้วกดอีกครั้ง',
  closed: (tab: string, first: number, last: number): string =>
    `บันทึกในชีต "${tab}" ${rowsText(first, last)} แล้ว`,
  closedBefore: (round: string, tab: string, first: number, last: number): string =>
    `${round} ปิดไปแล้ว อยู่ในชีต "${tab}" ${rowsText(first, last)} จึงไม่บันทึกซ้ำ`,
  nextTitle: (round: string): string => `เริ่ม${round}`,
  nextAsk: (told: string, round: string, forms: readonly string[]): string =>
    [
      told,
      `ต้องการเริ่ม${round} เลยหรือไม่`,
      [
        forms.length > 0 ? `• สำเนาแบบกรอกเก็บไว้ในชีตที่ซ่อน แล้วล้างผลที่กรอกใน ${some(forms)}` : '• แบบกรอกว่างอยู่แล้ว',
        '• เปลี่ยน ปีงบประมาณ รอบที่ เริ่ม สิ้นสุด และกำหนดส่ง ในชีต "ตั้งค่า" และล้าง ข้อมูล ณ วันที่',
        '• ตัวชี้วัด อำเภอ และชีตอื่นคงเดิม',
      ].join('\n'),
    ].join('\n\n'),
  later: 'ยังไม่ได้เริ่มรอบใหม่ เมื่อพร้อม โปรดกด ปิดรอบการประเมิน อีกครั้ง',
  cannotStart: 'ยังเริ่มรอบใหม่ไม่ได้',
  notReady: (round: string): string =>
    `ชีต "ตั้งค่า" หรือชีตผลรอบที่ปิดแล้ว เปลี่ยนไประหว่างที่ถาม จึงยังไม่ได้เริ่ม${round} ไม่มีอะไรถูกล้าง โปรดกดอีกครั้ง`,
  started: (round: string, forms: number): string =>
    `เริ่ม${round} แล้ว ${forms > 0 ? `ผลที่กรอกไว้เก็บเป็นสำเนาในชีตที่ซ่อน ${forms} ชีต ` : ''}โปรดตรวจกำหนดส่งในชีต "ตั้งค่า" ชีตสรุปยังเป็นของรอบที่ปิด จนกว่าจะกด คำนวณคะแนน`,
  unread: (titles: readonly string[]): string =>
    `อ่านชีต ${titles.map((title) => `"${title}"`).join(', ')} ไม่ได้ จึงไม่ได้ล้าง โปรดแก้ช่อง A1 ให้เป็นคำว่า อำเภอ แล้วล้างผลเดิมเอง`,
} as const;
