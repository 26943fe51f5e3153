/** นับข้อที่ทำแล้ว. Figures arrive as text, as shown. */
export const countWords = {
  word: 'นับข้อที่ทำแล้ว',
  /** `open`: the labels of the items that are not done. */
  counted: (done: string, all: string, open: readonly string[]): string => {
    if (open.length === 0) return `ทำครบทั้ง ${all} ข้อ`;
    if (done === '0') return `ยังไม่ได้ทำข้อใดใน ${all} ข้อ`;
    const names = open.map(
      (label, index) => `${index > 0 && index === open.length - 1 ? 'และ ' : ''}"${label}"`,
    );
    return `ทำแล้ว ${done} จาก ${all} ข้อ ยังเหลือ ${names.join(' ')}`;
  },
  allItems: (count: string): string => `: ทำครบ ${count} ข้อ`,
  more: (count: string): string => `ทำเพิ่มอีก ${count} ข้อ`,
  ifMore: (count: string): string => `หากทำเพิ่มอีก ${count} ข้อ จะได้ 5 คะแนนเต็ม`,
} as const;
