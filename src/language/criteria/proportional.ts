/** บัญญัติไตรยางศ์. Figures arrive as text, as shown. */
export const proportionalWords = {
  word: 'บัญญัติไตรยางศ์',
  sum: (first: string, second: string, score: string): string =>
    `ได้ 5 × ${first} ÷ ${second} = ${score} คะแนน`,
  floored: (score: string): string => `คำนวณได้ต่ำกว่าคะแนนขั้นต่ำ จึงได้คะแนนขั้นต่ำ ${score} คะแนน`,
} as const;
