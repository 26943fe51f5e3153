/** ผ่าน/ไม่ผ่าน. The score arrives as text, as shown. */
export const passFailWords = {
  word: 'ผ่าน/ไม่ผ่าน',
  failed: (score: string): string => `ยังไม่ผ่านเป้าหมาย ได้ ${score} คะแนน`,
} as const;
