import { codeWords } from './indicators.ts';

const nearest = (near: readonly string[]): string =>
  near.length > 0 ? ` (ใกล้เคียง: ${near.join(', ')})` : '';

/** Tabs that are looked for, in words. */
const TAB = 'ตารางเดิม';
const MOST_LISTED = 8;

/** What ดึงผลจากตารางเดิม says. */
export const olderTableText = {
  menu: 'ดึงผลจากตารางเดิม',
  title: 'ดึงผลจากตารางเดิม',
  /** Why something of a table stays where it is. */
  noHeading: 'ไม่มีหัวตาราง',
  noIndicator: (near: readonly string[]): string => `หัวตารางไม่ตรงกับตัวชี้วัดใด${nearest(near)}`,
  severalIndicators: 'หัวตารางตรงกับตัวชี้วัดมากกว่าหนึ่งตัว โปรดใส่รหัสนำหน้า',
  noLabel: (code: string, labels: readonly string[]): string =>
    labels.length > 1
      ? `${codeWords(code)} ต้องกรอกแยก ${labels.map((label) => `"${label}"`).join(' และ ')} ตารางไม่ได้บอกว่าเป็นช่องใด โปรดใส่ชื่อช่องในหัวตารางแถวที่สอง`
      : `ชื่อช่องไม่ตรงกับข้อมูลที่กรอกของ ${codeWords(code)} ("${labels[0] ?? ''}")`,
  columnTwice: (code: string): string =>
    `มีมากกว่าหนึ่งคอลัมน์สำหรับช่องเดียวกันของ ${codeWords(code)} จึงใช้เฉพาะคอลัมน์แรก`,
  noDistrictName: 'แถวนี้มีตัวเลขแต่ไม่มีชื่ออำเภอ',
  noDistrict: (near: readonly string[]): string => `ไม่ตรงกับอำเภอใดในชีต "อำเภอ"${nearest(near)}`,
  districtTwice: 'ชื่ออำเภอนี้มีแล้วในตารางเดียวกัน จึงใช้เฉพาะแถวแรก',
  mergedCell: 'ช่องที่ผสานไว้ บอกไม่ได้ว่าเป็นของอำเภอหรือตัวชี้วัดใด',
  outOfScope: (code: string): string => `ตัวชี้วัด ${code} ไม่ใช้กับอำเภอนี้`,
  unreadable: (typed: string): string => `อ่าน "${typed}" เป็นผลไม่ได้`,
  noFormCell: 'ไม่มีช่องในแบบกรอก โปรดกด ปรับแบบกรอกตามตัวชี้วัด ก่อน',
  readAs: (name: string): string => `อ่านเป็น ${name}`,

  noTable: [
    `ยังไม่มีชีตที่ชื่อขึ้นต้นด้วย "${TAB}"`,
    `คัดลอกตารางผลที่มีอยู่ (เช่น จาก Excel) มาวางในชีตใหม่ตามที่เป็น แล้วตั้งชื่อชีตว่า "${TAB}" กดเมนูนี้อีกครั้ง`,
    'ตารางมีอำเภอลงมาและตัวชี้วัดเรียงไปทางขวา หรือกลับกันก็ได้ มีหัวเรื่อง แถวรวม และแถวว่างได้ โปรแกรมบอกก่อนว่าจะเติมอะไร และเติมเฉพาะช่องที่ยังว่าง',
  ].join('\n\n'),
  cannot: 'ยังดึงผลไม่ได้',
  obstacle: (title: string, obstacle: 'no-districts' | 'no-indicators'): string =>
    obstacle === 'no-districts'
      ? `ชีต "${title}": ไม่พบชื่ออำเภอตามชีต "อำเภอ" ไม่ว่าแนวตั้งหรือแนวนอน`
      : `ชีต "${title}": พบชื่ออำเภอ แต่ไม่พบหัวตารางที่เป็นรหัส ชื่อย่อ หรือชื่อเต็มของตัวชี้วัด`,
  fills: (cells: number, forms: readonly string[]): string =>
    `จะเติม ${cells} ช่องที่ยังว่าง ในชีต ${forms.map((form) => `"${form}"`).join(', ')}`,
  nothingToFill: 'ไม่มีช่องว่างที่จะเติม',
  same: (cells: number): string => (cells > 0 ? `ตรงกับที่กรอกไว้แล้ว ${cells} ช่อง` : ''),
  differences: (lines: readonly string[]): string =>
    listed(`ต่างจากที่กรอกไว้ ${lines.length} ช่อง (ไม่เปลี่ยน โปรดตรวจเอง)`, lines),
  difference: (what: string, typed: string, from: string, standing: string, there: string): string =>
    `${what}: ตารางเดิม ${typed} (${from}) แต่ ${there} เป็น ${standing}`,
  notPlaced: (lines: readonly string[]): string => listed(`ที่ยังวางไม่ได้ ${lines.length} เรื่อง`, lines),
  left: (where: string, what: string, why: string): string =>
    `${where}${what === '' ? '' : ` "${what}"`}: ${why}`,
  mended: (lines: readonly string[]): string => listed('อ่านชื่อที่พิมพ์ต่างไป', lines),
  ask: 'กด ใช่ (Yes) เพื่อเติม กด ไม่ (No) เพื่อยังไม่ทำอะไร',
  where: (tab: string, cell: string): string => `ชีต "${tab}" ช่อง ${cell}`,
  filled: (cells: number): string => `เติมแล้ว ${cells} ช่อง กด คำนวณคะแนน เพื่อดูผล`,
  notFilled: 'ยังไม่ได้เติมอะไร',
  /** In เปลี่ยนแปลงล่าสุด. */
  change: (cells: number, at: string): string => `เติม ${cells} ช่อง เมื่อ ${at} น.`,
} as const;

function listed(head: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > MOST_LISTED ? [`… และอีก ${lines.length - MOST_LISTED}`] : [];
  return [head, ...lines.slice(0, MOST_LISTED).map((line) => `• ${line}`), ...more].join('\n');
}
