import { CAUSES, causeText, otherCause } from './causes.ts';
import { unreadableFile } from './files.ts';
import { printText } from './print.ts';
import { rollUpText } from './rollup/command.ts';
import { tabText } from './tabs.ts';
import { verifyText } from './verify.ts';
import type { Words } from './workbench.ts';

/** What the command line says. Every message is one line: what happened, where, what to do. */

/** `--help`, Thai first, English beside it. */
export const HELP = {
  usage: 'วิธีใช้ (usage):',
  commands: 'คำสั่ง (commands):',
  options: 'ตัวเลือก (options):',
  arguments: 'ไฟล์ (files):',
  programOptions: '[คำสั่ง] [ตัวเลือก]',
  anyOptions: '[ตัวเลือก]',
  about:
    'คะแนนตัวชี้วัด: คำนวณคะแนนจากไฟล์ที่กรอกผลแล้ว ไม่ระบุคำสั่ง = สร้างไฟล์ตัวอย่างที่คำนวณแล้ว out/sample.xlsx\n' +
    '(Weighted scorecards. Without a command: make, score and show a sample.)',
  exitStatus:
    '\nรหัสจบการทำงาน (exit status):\n' +
    '  0  คำนวณหรือตรวจแล้ว (done)\n' +
    '  1  ข้อมูลตั้งต้นผิดจนคำนวณไม่ได้ (nothing could be scored)\n' +
    '  2  สั่งผิด หรืออ่านเขียนไฟล์ไม่ได้ (wrong call, or a file that cannot be read or written)',
  help: 'แสดงวิธีใช้ (show this help)',
  version: 'แสดงรุ่นของโปรแกรม (show the version)',
  newCommand: 'สร้างไฟล์เปล่าพร้อมกรอกผล จากตัวชี้วัดที่มากับโปรแกรม (a fresh workbook, forms empty)',
  newFile: 'ไฟล์ที่จะสร้าง (file to make)',
  province: 'จังหวัด ไทยหรืออังกฤษ ถ้าไม่ระบุคือสระแก้ว (province, Thai or English)',
  year: 'ปีงบประมาณ พ.ศ. ถ้าไม่ระบุคือ 2567 (fiscal year of the Buddhist era)',
  round: 'รอบที่ 1 หรือ 2 ถ้าไม่ระบุคือ 2 (round)',
  blank: 'ไม่ใส่ตัวชี้วัด จะพิมพ์ตัวชี้วัดเอง (no indicators)',
  scoreCommand: 'คำนวณคะแนนและทำชีตสรุป แล้วบันทึก (score a filled-in workbook)',
  inputFile: 'ไฟล์ที่กรอกผลแล้ว (filled-in workbook)',
  output: 'ไฟล์ผลลัพธ์ ถ้าไม่ระบุคือ FILE-scored.xlsx ระบุเป็นไฟล์เดิมก็ได้ (where to save; FILE itself is allowed)',
  checkCommand: 'ตรวจสอบข้อมูลอย่างเดียว ไม่บันทึกไฟล์ (list the problems, write nothing)',
  force: 'เขียนทับไฟล์ที่มีอยู่แล้ว (replace an existing file)',
  lang: 'ภาษาของโปรแกรม ชีตเป็นไทยเสมอ (language of messages; tabs stay Thai; or KHANAEN_LANG)',
  json: 'แสดงผลเป็น JSON ที่ standard output (print JSON and nothing else)',
  districtTabs: 'ทำชีตสรุปรายอำเภอแม้มีเกิน 80 แห่ง (a tab for each district above 80 too)',
  all: 'แสดงเรื่องที่แจ้งให้ทราบทุกจุด แทนการนับตามเรื่อง (print every notice instead of counting them by kind)',
} as const;

/** Commands are told as they can be pasted in the project's folder. */
const SEE_HELP = 'ดูวิธีใช้ด้วย npm start -- --help';

/** Calls that cannot be understood. */
export const USAGE = {
  unknownOption: (option: string) => `ไม่รู้จักตัวเลือก ${option} ${SEE_HELP}`,
  unknownCommand: (command: string) => `ไม่รู้จักคำสั่ง "${command}" ${SEE_HELP}`,
  missingArgument: () => `ยังไม่ได้ระบุชื่อไฟล์ ${SEE_HELP}`,
  missingValue: (option: string) => `ตัวเลือก ${option} ต้องตามด้วยชื่อไฟล์หรือค่าของตัวเลือกนั้น ${SEE_HELP}`,
  missingOption: (option: string) => `ยังไม่ได้ระบุตัวเลือก ${option} ${SEE_HELP}`,
  tooManyArguments: () => `ระบุไฟล์ได้ครั้งละหนึ่งไฟล์ ชื่อไฟล์ที่มีช่องว่างต้องอยู่ในเครื่องหมายคำพูด ${SEE_HELP}`,
  badLanguage: (language: string) => `ไม่รู้จักภาษา "${language}" โปรดใช้ --lang th หรือ --lang en`,
  other: (detail: string) => `คำสั่งไม่ถูกต้อง (${detail}) ${SEE_HELP}`,
} as const;

/** Files that cannot be read or written. */
export const FILES = {
  notFound: (file: string) => `ไม่พบไฟล์ "${file}" โปรดตรวจชื่อและโฟลเดอร์`,
  isFolder: (file: string) => `"${file}" ไม่ใช่ไฟล์ โปรดระบุไฟล์ .xlsx`,
  notReadable: (file: string) => `ไม่มีสิทธิ์อ่านไฟล์ "${file}" โปรดตรวจสิทธิ์ของไฟล์`,
  tooLarge: (file: string, megabytes: number) =>
    `ไฟล์ "${file}" ใหญ่เกิน ${megabytes} MB โปรดตรวจว่าเป็นไฟล์ที่ถูกต้อง`,
  cannotRead: (file: string, reason: string) => `อ่านไฟล์ "${file}" ไม่ได้ ${reason}`,
  exists: (file: string) => `มีไฟล์ "${file}" อยู่แล้ว ถ้าต้องการเขียนทับให้เพิ่ม --force`,
  existsForScore: (file: string) => `มีไฟล์ "${file}" อยู่แล้ว ถ้าต้องการเขียนทับให้เพิ่ม --force หรือระบุชื่ออื่นด้วย -o`,
  notXlsx: (file: string) => `ชื่อไฟล์ "${file}" ต้องลงท้ายด้วย .xlsx`,
  noFolder: (folder: string) => `ไม่พบโฟลเดอร์ "${folder}" ที่จะบันทึกไฟล์ โปรดสร้างโฟลเดอร์ก่อน`,
  targetIsFolder: (file: string) => `บันทึกไม่ได้ เพราะ "${file}" ไม่ใช่ไฟล์ โปรดระบุชื่อไฟล์ด้วย`,
  notWritable: (file: string) => `ไม่มีสิทธิ์เขียนไฟล์ "${file}" โปรดระบุที่อื่นด้วย -o หรือตรวจสิทธิ์ของโฟลเดอร์`,
  outputFailed: (code: string) => `แสดงผลออกไม่ครบ (${code}) โปรดตรวจที่เก็บข้อมูลปลายทางแล้วสั่งใหม่`,
  leadsNowhere: (file: string) => `"${file}" เป็นลิงก์ที่ไม่มีปลายทาง จึงบันทึกไม่ได้ โปรดลบลิงก์นี้หรือระบุชื่ออื่นด้วย -o`,
  nameTooLong: (file: string) => `ชื่อไฟล์ "${file}" ยาวเกินไป โปรดตั้งชื่อให้สั้นลงด้วย -o`,
  diskFull: (file: string) => `ที่เก็บข้อมูลเต็ม บันทึกไฟล์ "${file}" ไม่ได้ โปรดลบไฟล์ที่ไม่ใช้แล้วลองใหม่`,
  tabsNotWritten: (tabs: readonly string[]) =>
    tabs.length > 0
      ? `เขียนผลลงชีต ${tabs.map((tab) => `"${tab}"`).join(', ')} ไม่ได้ จึงไม่บันทึกไฟล์ โปรดยกเลิกการป้องกันชีตแล้วสั่งใหม่`
      : 'เขียนผลลงชีตไม่ครบทุกชีต จึงไม่บันทึกไฟล์ โปรดสั่งใหม่อีกครั้ง',
  cannotWrite: (file: string, reason: string) => `บันทึกไฟล์ "${file}" ไม่ได้ (${reason})`,
} as const;

/** What a person who waits at the terminal is shown. */
export const PROGRESS = {
  opening: 'กำลังเปิดไฟล์',
  calculating: 'กำลังคำนวณ',
  saving: 'กำลังบันทึกไฟล์',
} as const;

/** Something that should not happen. */
export const internalError = (detail: string): string =>
  `โปรแกรมทำงานผิดพลาด ไฟล์ของท่านไม่ถูกแก้ไข โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้: ${detail}`;

/** Results on the screen. */
export const RESULTS = {
  title: (province: string, round: number, fiscalYear: number) =>
    `คะแนนตัวชี้วัด จังหวัด${province} รอบที่ ${round} ปีงบประมาณ ${fiscalYear}`,
  estimate: (points: number) => `คะแนนประมาณการ: รอยืนยัน ${points} ข้อ`,
  invented: 'ข้อมูลสมมติ: ผลการดำเนินงานในไฟล์ตัวอย่างแต่งขึ้น ไม่ใช่ผลจริงของอำเภอใด',
  columns: {
    rank: 'อันดับ',
    district: 'อำเภอ',
    total: 'คะแนนรวม',
    percent: 'ร้อยละ',
    grade: 'ระดับ',
    status: 'สถานะ',
  },
  complete: tabText.complete,
  missing: tabText.waiting,
  faulty: tabText.toMend,
  countedZero: tabText.countedZero,
  assessedOnly: tabText.assessedOnly,
  range: (lowest: string, highest: string) => `คะแนนรวมที่เป็นไปได้ ${lowest} ถึง ${highest}`,
  moreDistricts: (count: number) => `และอีก ${count} แห่ง ดูชีต "สรุปคะแนน"`,
  nothingScored: 'ยังคำนวณคะแนนไม่ได้ โปรดแก้ไขจุดต่อไปนี้แล้วสั่งใหม่ ไม่มีการบันทึกไฟล์',
  cannotBeScored: 'ถ้ายังไม่แก้ไขข้อผิดพลาดข้างต้น จะคำนวณคะแนนไม่ได้',
  /** Beside what the ranking goes by. */
  rankedBy: 'จัดอันดับตามร้อยละ',
  /** Complete and without a rank: the report does not carry from how much on there is one. */
  leftOut: 'ไม่จัดอันดับ เพราะประเมินน้อยกว่าที่กำหนดในชีต "ตั้งค่า"',
  noIssues: 'ไม่พบปัญหา',
  severity: { error: 'ต้องแก้ไข', warning: 'ควรตรวจสอบ', notice: 'แจ้งให้ทราบ' },
  count: (word: string, count: number) => `${word} ${count} จุด`,
  seeIssues: 'รายละเอียดอยู่ในชีต "ตรวจสอบข้อมูล"',
  seeAll: 'แสดงทุกจุดด้วย --all',
  /** Notices of one kind. */
  kind: (name: string, count: number) => `• แจ้งให้ทราบ ${name} ${count} จุด`,
  /** What notices are about, by their code. */
  kinds: CAUSES,
  otherKind: otherCause,
  /** Several problems of one kind and work group: how many, where, and what the first says. */
  cause: causeText.line,
  ownedBy: (owner: string) => `(${owner})`,
  place: (tab: string, cell: string) => (cell ? `ชีต "${tab}" ช่อง ${cell}` : `ชีต "${tab}"`),
  made: (file: string) => `สร้างไฟล์แล้ว: ${file}`,
  saved: (file: string) => `บันทึกแล้ว: ${file}`,
  nextBlank: (file: string) =>
    `เปิดไฟล์ พิมพ์ตัวชี้วัดในชีต "ตัวชี้วัด" กดเมนู เตรียมรอบ > ปรับแบบกรอกตามตัวชี้วัด แล้วกรอกผล (เปิดในเบราว์เซอร์: npm run workbench -- "${file}")`,
  next: (file: string) => `กรอกผลในชีตที่ขึ้นต้นด้วย "กรอกผล" แล้วสั่ง npm start -- score "${file}"`,
} as const;

/** All of it, in Thai; `command-line-english.ts` is its twin. */
export const commandLineThai = {
  help: HELP,
  usage: USAGE,
  files: FILES,
  progress: PROGRESS,
  results: RESULTS,
  verify: {
    command: verifyText.command,
    codeOption: verifyText.codeOption,
    noCode: verifyText.noCode,
    isOf: verifyText.isOf,
    isOfNone: verifyText.isOfNone,
    compared: verifyText.compared,
    unscored: verifyText.unscored,
    stopped: verifyText.stopped,
    difference: verifyText.difference,
    more: verifyText.more,
  },
  print: printText,
  rollUp: rollUpText,
  unreadable: unreadableFile,
  internalError,
} as const;

/** The same in any language: the compiler names what a twin lacks. */
export type CommandLineWords = Words<typeof commandLineThai>;
