import { rollUpRound } from './issues.ts';

/** What `khanaen rollup` says on the terminal and in its help. */
export const rollUpText = {
  about:
    'รวมไฟล์ที่คำนวณแล้วของหลายจังหวัดเป็นภาพรวมประเทศ (bring scored workbooks together: .xlsx, .html, or a folder of Parquet)',
  files: 'ไฟล์หรือโฟลเดอร์ของไฟล์ที่คำนวณแล้ว (scored workbooks, or folders of them)',
  output:
    'ไฟล์ .xlsx หรือ .html หรือโฟลเดอร์สำหรับ Parquet ระบุได้มากกว่าหนึ่งครั้ง (where to; may be given more than once)',
  rules: 'ไฟล์ที่ใช้เป็นเกณฑ์กลางในการเทียบกติกา (whose rules the others are compared with)',
  verify: 'คำนวณทุกไฟล์ซ้ำและเทียบกับคะแนนในไฟล์ (score every file again and compare)',
  noEngine:
    'คำสั่ง rollup ต้องใช้ DuckDB ซึ่งยังไม่ได้ติดตั้งในเครื่องนี้ โปรดสั่ง npm install --no-save @duckdb/node-api@1.5.6-r.1 ในโฟลเดอร์ของโปรแกรม แล้วสั่งใหม่',
  noOutput: 'ยังไม่ได้ระบุว่าจะบันทึกที่ใด โปรดเพิ่ม -o ตามด้วยชื่อไฟล์ .xlsx หรือ .html หรือชื่อโฟลเดอร์',
  badOutput: (name: string): string =>
    `บันทึก "${name}" ไม่ได้ ชื่อไฟล์ต้องลงท้ายด้วย .xlsx หรือ .html ถ้าต้องการ Parquet ให้ระบุชื่อโฟลเดอร์`,
  notAFolder: (name: string): string =>
    `ใช้ "${name}" เป็นโฟลเดอร์ไม่ได้ เพราะมีไฟล์ชื่อนี้อยู่ โปรดระบุชื่อโฟลเดอร์อื่นสำหรับ Parquet`,
  twoFolders: 'ระบุโฟลเดอร์สำหรับ Parquet ได้เพียงโฟลเดอร์เดียว',
  badRules: (file: string): string =>
    `อ่านเกณฑ์จากไฟล์ "${file}" ไม่ได้ เพราะชีต "ตั้งค่า" หรือ "ตัวชี้วัด" มีข้อผิดพลาด โปรดสั่ง khanaen check "${file}" เพื่อดูจุดที่ต้องแก้`,
  reading: (at: number, of: number): string => `กำลังอ่านไฟล์ที่ ${at} จาก ${of}`,
  joining: 'กำลังรวม',
  writing: 'กำลังบันทึก',
  noWorkbook: 'ไม่มีไฟล์ที่นำมารวมได้ จึงไม่บันทึกผล',
  /** What was brought together. */
  title: (round: string): string => `ภาพรวมประเทศ ${round}`,
  round: (fiscalYear: number, round: number): string => rollUpRound(fiscalYear, round),
  counts: (provinces: number, districts: number, complete: number): string =>
    `${provinces} จังหวัด ${districts} แห่ง ข้อมูลครบ ${complete} แห่ง`,
  ruleSets: (sets: number): string =>
    sets === 1 ? 'ทุกจังหวัดใช้กติกาชุดเดียวกัน' : `ใช้กติกา ${sets} ชุด จัดอันดับแยกกันแต่ละชุด`,
  differences: (provinces: number, differences: number): string =>
    `กติกาต่างจากเกณฑ์กลาง ${differences} จุด ใน ${provinces} จังหวัด`,
  columns: { rank: 'อันดับ', province: 'จังหวัด', district: 'อำเภอ', percent: 'ร้อยละ', grade: 'ระดับ' },
  more: (count: number): string => `และอีก ${count} แห่ง`,
  moreFindings: (count: number): string => `และอีก ${count} เรื่อง แสดงทั้งหมดด้วย --json หรือดูในไฟล์ผลลัพธ์`,
  history: (round: string): string => `เทียบกับ${round} ที่เก็บไว้ในโฟลเดอร์เดียวกัน`,
  finding: (severity: string, file: string, message: string): string => `• ${severity} "${file}" ${message}`,
} as const;
