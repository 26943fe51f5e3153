/** What is said of ผลหลังกลั่นกรอง. */
const quoted = (text: string): string => `"${text}"`;

const STANDS = 'ระหว่างนี้ใช้ร้อยละตามตัวชี้วัด';

export const moderatedText = {
  noColumn: (header: string): string =>
    `ไม่พบคอลัมน์ ${quoted(header)} ในแถวที่ 1 จึงยังไม่ได้ใช้ผลหลังกลั่นกรอง โปรดใส่หัวคอลัมน์ให้ครบ`,
  nobody: (name: string, near: readonly string[]): string => {
    const hint = near.length > 0 ? ` (หมายถึง ${near.map(quoted).join(' หรือ ')} หรือไม่)` : '';
    return name === ''
      ? `แถวนี้ไม่มีชื่ออำเภอ โปรดพิมพ์ชื่อในคอลัมน์อำเภอ ${STANDS}`
      : `ไม่มี ${quoted(name)} ในชีตอำเภอ${hint} โปรดแก้ชื่อให้ตรง ${STANDS}`;
  },
  twice: (name: string): string => `${quoted(name)} มีมากกว่าหนึ่งแถว ใช้แถวแรก โปรดลบแถวที่ไม่ใช้`,
  noPercent: (typed: string): string =>
    typed === ''
      ? `ยังไม่มีร้อยละหลังกลั่นกรอง โปรดพิมพ์ตัวเลข 0 ถึง 100 ${STANDS}`
      : `${quoted(typed)} ไม่ใช่ร้อยละระหว่าง 0 ถึง 100 โปรดพิมพ์เฉพาะตัวเลข เช่น 92.5 ${STANDS}`,
} as const;
