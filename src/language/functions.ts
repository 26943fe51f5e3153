/** What custom functions say when an argument cannot be used. */
export const functionText = {
  notANumber: (text: string): string => `ไม่แน่ใจว่า "${text}" คือตัวเลขใด โปรดพิมพ์เฉพาะตัวเลข เช่น 92.5`,
  cellError: (text: string): string => `ช่องที่อ้างถึงมีข้อผิดพลาด ${text} โปรดแก้สูตรในช่องนั้นก่อน`,
  target: 'เป้าหมาย (อาร์กิวเมนต์ที่ 2) ต้องเป็นตัวเลข',
  targetNotPositive: 'เกณฑ์บัญญัติไตรยางศ์ต้องมีเป้าหมายมากกว่า 0',
  operator: (text: string): string => `ไม่มีเงื่อนไข "${text}" โปรดใช้ ไม่น้อยกว่า, มากกว่า, ไม่เกิน หรือ น้อยกว่า`,
  criterion: (text: string, words: readonly string[]): string =>
    `ไม่มีเกณฑ์ "${text}" โปรดใช้ ${words.slice(0, -1).join(', ')} หรือ ${words.slice(-1).join('')}`,
  levelCount: 'ระดับ (อาร์กิวเมนต์ที่ 4) ต้องเป็นช่วงสี่ช่อง (ระดับ 1–4) หรือห้าช่อง (ระดับ 0–4)',
  level: (text: string): string => `อ่านค่าระดับ "${text}" เป็นตัวเลขไม่ได้ โปรดพิมพ์เฉพาะตัวเลข`,
  levelMissing: 'เกณฑ์แบบระดับต้องมีค่าอย่างน้อยหนึ่งระดับ โปรดกรอกค่าระดับ',
  levelOrder: 'ค่าของระดับต้องดีขึ้นทีละระดับจนถึงเป้าหมายและไม่ซ้ำกัน โปรดแก้ค่าระดับ หรือตรวจเงื่อนไข',
  lowest: 'คะแนนขั้นต่ำ (อาร์กิวเมนต์ที่ 5) ต้องเป็น 0 หรือ 1',
  sameSize: 'ช่วงคะแนนกับช่วงน้ำหนักต้องมีจำนวนช่องเท่ากัน',
  bounds: 'เกณฑ์ระดับผลต้องเป็นช่วงสองคอลัมน์: ชื่อระดับ และร้อยละขั้นต่ำ',
  warning: (message: string): string => `⚠ ${message}`,
  valueLabel: 'ผล',
} as const;
