/** What บันทึกผลประจำเดือน, ปิดรอบการประเมิน and เริ่มรอบถัดไป say, and the names that earlier figures go by. */

const rowsText = (first: number, last: number): string =>
  first === last ? `แถวที่ ${first}` : `แถวที่ ${first} ถึง ${last}`;

const SHOWN = 5;

/** The first few names, and how many more there are. */
const some = (names: readonly string[]): string => {
  const more = names.length > SHOWN ? ` และอีก ${names.length - SHOWN}` : '';
  return names.slice(0, SHOWN).join(', ') + more;
};

/** Where rows stand, as people count them. */
interface At {
  readonly first: number;
  readonly last: number;
}

/** What is asked about before a round is kept. `revision`: the latest one kept, 0 for none. */
interface Closing {
  readonly districts: number;
  readonly incomplete: readonly string[];
  readonly unconfirmed: number;
  readonly errors: number;
  /** Title of ผลรอบที่ปิดแล้ว, and what becomes of the month. */
  readonly rounds: string;
  readonly month: string;
  readonly revision: number;
  /** Districts whose totals have changed since. */
  readonly differing: readonly string[];
  /** Indicators that count as 0 because nobody handed them in, with whose they are. */
  readonly zeroCauses: readonly string[];
}

/** All of them: each form has to be signed anew. */
const formsToSign = (districts: readonly string[]): string =>
  `แบบที่ต้องลงนามใหม่ ${districts.length} แห่ง: ${districts.join(', ')}`;

/** No permission of ours tells who changed what: the file itself does. */
const WHO = 'ใครแก้ ดูได้ที่เมนู ไฟล์ > ประวัติเวอร์ชัน';

const whatMoved = (districts: readonly string[]): string =>
  [
    districts.length > 0
      ? `ผลที่เปลี่ยนไป: ${some(districts)} (${WHO})`
      : `ตัวเลขของทุกอำเภอคงเดิม แต่มีผู้บันทึกหรือปิดรอบไปก่อน หรือแก้ชีต "ตั้งค่า" (${WHO})`,
    'โปรดตรวจดูแล้วกดอีกครั้ง',
  ].join(' ');

export const historyText = {
  menu: {
    recordMonth: 'บันทึกผลประจำเดือน',
    closeRound: 'ปิดรอบการประเมิน',
    startNext: 'เริ่มรอบถัดไป',
  },
  round: (year: number | null, round: number | null): string =>
    [round === null ? '' : `รอบที่ ${round}`, year === null ? '' : `ปีงบประมาณ ${year}`]
      .filter((part) => part !== '')
      .join(' '),
  /** Begins the title of the hidden copy of a result form; never the word that result forms begin with. */
  closedForm: (year: number, round: number, form: string): string => `ปิดแล้ว ${year}-${round} ${form}`,
  /** Behind the title of a second copy. */
  again: (turn: number): string => ` (${turn})`,

  monthKept: (month: string, districts: number, tab: string, revision: number): string =>
    `บันทึกผลเดือน${month}${revision > 1 ? ` ครั้งที่ ${revision}` : ''} แล้ว ${districts} อำเภอ ในชีต "${tab}"`,
  monthSame: (month: string, tab: string): string =>
    `เดือน${month} บันทึกไว้แล้วในชีต "${tab}" ตัวเลขไม่เปลี่ยน จึงไม่ได้บันทึกซ้ำ`,
  monthAskTitle: (month: string): string => `บันทึกผลเดือน${month}`,
  monthOutside: (month: string, round: string): string =>
    `⚠ เดือน${month} อยู่นอก${round === '' ? 'รอบการประเมิน' : round} โปรดดู ข้อมูล ณ วันที่ ในชีต "ตั้งค่า" (ถ้าว่าง โปรแกรมใช้เดือนนี้)`,
  monthAgain: (month: string, tab: string, first: number, last: number, revision: number): string =>
    `เดือน${month} มีในชีต "${tab}" ${rowsText(first, last)} แล้ว และตัวเลขเปลี่ยนไปจากที่บันทึกไว้ จะบันทึกต่อท้ายเป็นครั้งที่ ${revision} ของเดิมคงอยู่ และใช้ครั้งล่าสุดเป็นหลัก`,
  monthAsk: 'กด ใช่ (Yes) เพื่อบันทึก กด ไม่ (No) เพื่อไม่บันทึก',
  monthLeft: (month: string): string => `ไม่ได้บันทึกผลเดือน${month} ไม่มีอะไรเปลี่ยน`,
  monthMoved: (districts: readonly string[]): string =>
    `มีการแก้ไขข้อมูลระหว่างที่ถาม จึงยังไม่ได้บันทึก ${whatMoved(districts)}`,
  cannotRecord: 'ยังบันทึกผลประจำเดือนไม่ได้',
  columnsMissing: (tab: string, headers: readonly string[]): string =>
    `ชีต "${tab}" ไม่มีหัวคอลัมน์ ${headers.map((header) => `"${header}"`).join(', ')} ในแถวที่ 1 โปรดใส่ให้ครบ แล้วกดอีกครั้ง ยังไม่มีอะไรถูกบันทึก`,

  cannotClose: 'ยังปิดรอบการประเมินไม่ได้',
  whichRound: 'โปรดกรอก ปีงบประมาณ และ รอบที่ (1 หรือ 2) ในชีต "ตั้งค่า" ก่อน แล้วกดอีกครั้ง',
  closeTitle: (round: string, revision: number): string =>
    revision === 0 ? `ปิด${round}` : `${round} ปิดแล้ว แต่ตัวเลขเปลี่ยน`,
  /** What is kept after a revision: revision 2 of the rows is the first amendment. */
  revisionName: (revision: number): string => `ฉบับแก้ไขครั้งที่ ${revision}`,
  closeAsk: ({
    districts,
    incomplete,
    unconfirmed,
    errors,
    rounds,
    month,
    revision,
    differing,
    zeroCauses,
  }: Closing): string =>
    [
      revision === 0
        ? `จะบันทึกผลของ ${districts} อำเภอลงชีต "${rounds}" เป็นตัวเลขถาวร ไม่มีแบบกรอกใดถูกล้าง`
        : `ร้อยละ ระดับผล หรือความครบถ้วนเปลี่ยนจากที่ปิดไว้ (revision ${revision}) จะบันทึกผลของ ${districts} อำเภอต่อท้ายชีต "${rounds}" เป็นฉบับแก้ไขครั้งที่ ${revision} (revision ${revision + 1}) ของเดิมคงอยู่ ขั้นต่อไปจะถามเหตุผล`,
      revision === 0 ? '' : `⚠ ${formsToSign(differing)}`,
      month,
      incomplete.length > 0
        ? `⚠ ข้อมูลยังไม่ครบ ${incomplete.length} อำเภอ: ${some(incomplete)} อำเภอเหล่านี้จะไม่มีระดับผลและอันดับ`
        : 'ข้อมูลครบทุกอำเภอ',
      zeroCauses.length > 0 ? `⚠ คิดเป็น 0 คะแนนเพราะกลุ่มงานยังไม่ส่งข้อมูล: ${zeroCauses.join(', ')}` : '',
      errors > 0 ? `⚠ มีจุดที่ต้องแก้ไข ${errors} จุด ดูชีต "ตรวจสอบข้อมูล"` : '',
      unconfirmed > 0 ? `⚠ ยังเป็นคะแนนประมาณการ: รอยืนยัน ${unconfirmed} ข้อ` : '',
      revision === 0 ? 'ต้องการปิดรอบหรือไม่' : 'ต้องการเก็บฉบับแก้ไขหรือไม่',
    ]
      .filter((line) => line !== '')
      .join('\n\n'),
  monthToo: (month: string, tab: string, revision: number): string =>
    `จะบันทึกผลเดือน${month}${revision > 1 ? ` ครั้งที่ ${revision}` : ''} ลงชีต "${tab}" ด้วย`,
  reasonAsk: 'เหตุผลที่แก้ไข เช่น กลุ่มงานส่งตัวเลขใหม่ตามหนังสือที่ …',
  reasonAskAgain: 'ฉบับแก้ไขต้องมีเหตุผล โปรดพิมพ์เหตุผล หรือกด ยกเลิก (Cancel)',
  notClosed: 'ยังไม่ได้ปิดรอบ ไม่มีอะไรเปลี่ยน',
  notRevised: 'ไม่ได้เก็บฉบับแก้ไข ไม่มีอะไรเปลี่ยน',
  movedMeanwhile: (districts: readonly string[]): string =>
    `มีการแก้ไขข้อมูลระหว่างที่ถาม จึงยังไม่ได้ปิดรอบ ${whatMoved(districts)}`,
  closed: (tab: string, { first, last }: At): string => `บันทึกในชีต "${tab}" ${rowsText(first, last)} แล้ว`,
  revised: (told: string, differing: readonly string[]): string => `${told}\n\n${formsToSign(differing)}`,
  waitsForGroups: (groups: readonly string[]): string =>
    `ชีต "ตั้งค่า" กำหนดว่า ต้องยืนยันก่อนปิดรอบ ยังรอกลุ่มงาน:\n\n${groups.map((group) => `• ${group}`).join('\n')}\n\nแต่ละกลุ่มงานยืนยันโดยพิมพ์ ผู้ยืนยันผล และ วันที่ยืนยันผล ใต้รายชื่อในแบบกรอก แล้วกดเมนูนี้อีกครั้ง`,
  nextHint: 'รอบถัดไปเริ่มในไฟล์สำเนา: เมนู ส่งผลและปิดรอบ > เริ่มรอบถัดไป',
  closedBefore: (round: string, tab: string, { first, last }: At, revision: number): string =>
    `${round} ปิดไปแล้ว อยู่ในชีต "${tab}" ${rowsText(first, last)}${revision > 1 ? ` (ฉบับแก้ไขครั้งที่ ${revision - 1})` : ''} ตัวเลขไม่เปลี่ยน จึงไม่บันทึกซ้ำ เมื่อพร้อม โปรดกดเมนู ส่งผลและปิดรอบ > เริ่มรอบถัดไป`,

  notClosedYet: (round: string): string =>
    `${round} ยังไม่ได้ปิด โปรดกดเมนู ส่งผลและปิดรอบ > ปิดรอบการประเมิน ก่อน ไม่มีอะไรถูกล้าง`,
  differsFrom: (round: string, tab: string, districts: readonly string[]): string =>
    `ตัวเลขของ${round} ไม่ตรงกับฉบับล่าสุดในชีต "${tab}" (${some(districts)}) โปรดกดเมนู ส่งผลและปิดรอบ > ปิดรอบการประเมิน เพื่อเก็บฉบับแก้ไข หรือแก้ข้อมูลกลับ แล้วกดอีกครั้ง ไม่มีอะไรถูกล้าง`,
  copyTitle: 'ทำสำเนาไฟล์ก่อน',
  /** `link`: makes a copy of the file when it is opened; '' for a file on somebody's disk. */
  copyFirst: (link: string, next: string): string =>
    [
      `ไฟล์นี้คือไฟล์ที่ปิดรอบ ควรเก็บไว้แก้ไขและลงนาม แล้วเริ่ม${next} ในไฟล์สำเนา`,
      link === ''
        ? 'โปรดคัดลอกไฟล์นี้เป็นไฟล์ใหม่ เปิดไฟล์ใหม่ แล้วกด เริ่มรอบถัดไป ที่นั่น ถ้านี่คือไฟล์ที่คัดลอกแล้ว ทำต่อได้'
        : `เปิดลิงก์นี้เพื่อทำสำเนา แล้วกด เริ่มรอบถัดไป ในไฟล์สำเนา:\n${link}`,
      `กด ไม่ (No) เพื่อไปทำสำเนา กด ใช่ (Yes) เพื่อเริ่ม${next} ในไฟล์นี้เลย`,
    ].join('\n\n'),
  nextTitle: (round: string): string => `เริ่ม${round}`,
  nextAsk: (round: string, forms: readonly string[], isUnderWay: boolean): string =>
    [
      isUnderWay ? `ครั้งก่อนเริ่ม${round} ไว้แต่ยังไม่เสร็จ จะทำต่อให้ครบ` : '',
      `ต้องการเริ่ม${round} ในไฟล์นี้หรือไม่`,
      [
        forms.length > 0
          ? `• สำเนาแบบกรอกเก็บไว้ในชีตที่ซ่อน แล้วล้างผล คะแนน หลักฐาน หมายเหตุ และผู้ยืนยันผลใน ${some(forms)}`
          : '• แบบกรอกว่างอยู่แล้ว',
        '• เปลี่ยน ปีงบประมาณ รอบที่ เริ่ม และ สิ้นสุด ในชีต "ตั้งค่า" ล้าง กำหนดส่ง ขอทบทวนภายใน และ ข้อมูล ณ วันที่',
        '• ล้างผลหลังกลั่นกรอง (ถ้ามี) ตัวชี้วัด อำเภอ และชีตอื่นคงเดิม',
      ].join('\n'),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  targetsAsk: (tab: string): string =>
    `ในชีต "${tab}" มีเป้าหมายของรอบที่ปิดอยู่ ต้องการล้างด้วยหรือไม่ (เก็บสำเนาไว้ในชีตที่ซ่อน)\n\nกด ใช่ (Yes) เพื่อล้าง กด ไม่ (No) เพื่อใช้ต่อในรอบใหม่`,
  later: 'ยังไม่ได้เริ่มรอบใหม่ ไม่มีอะไรเปลี่ยน',
  cannotStart: 'ยังเริ่มรอบใหม่ไม่ได้',
  /** `why`: what now stands against it; '' where that is not known. */
  notReady: (round: string, why: string): string =>
    `ข้อมูล ชีต "ตั้งค่า" หรือชีตผลรอบที่ปิดแล้ว เปลี่ยนไประหว่างที่ถาม จึงยังไม่ได้เริ่ม${round} ไม่มีอะไรถูกล้าง ${
      why === '' ? 'โปรดกดอีกครั้ง' : `\n\n${why}`
    } (${WHO})`,
  started: (round: string, forms: number): string =>
    `เริ่ม${round} แล้ว ${forms > 0 ? `ผลที่กรอกไว้เก็บเป็นสำเนาในชีตที่ซ่อน ${forms} ชีต ` : ''}โปรดกรอกกำหนดส่งในชีต "ตั้งค่า" ชีตสรุปยังเป็นของรอบที่ปิด จนกว่าจะกด คำนวณคะแนน`,
  unread: (titles: readonly string[]): string =>
    `อ่านชีต ${titles.map((title) => `"${title}"`).join(', ')} ไม่ได้ จึงไม่ได้ล้าง โปรดแก้ช่อง A1 ให้เป็นคำว่า อำเภอ แล้วล้างผลเดิมเอง`,
} as const;
