/** ระดับ คิดทศนิยม and ระดับ ไม่คิดทศนิยม. Figures arrive as text, as shown; a bound has its unit. */
export const levelsWords = {
  linear: 'ระดับ คิดทศนิยม',
  steps: 'ระดับ ไม่คิดทศนิยม',
  onLevel: (level: number, score: string): string => `ถึงระดับ ${level} พอดี ได้ ${score} คะแนน`,
  between: (
    from: number,
    fromBound: string,
    to: number,
    toBound: string,
    sum: string,
    score: string,
  ): string => `อยู่ระหว่างระดับ ${from} (${fromBound}) กับระดับ ${to} (${toBound}) ได้ ${sum} = ${score} คะแนน`,
  /** `3 + (92 − 90) ÷ (95 − 90)`; a sum that begins with 0 and a factor of 1 are not written. */
  interpolation: (from: number, rise: number, top: string, bottom: string): string =>
    `${from === 0 ? '' : `${from} + `}${rise === 1 ? '' : `${rise} × `}${top} ÷ ${bottom}`,
  step: (level: number, bound: string, score: string): string =>
    `ถึงระดับ ${level} (${bound}) ได้ ${score} คะแนน`,
  stepStrictTarget: (score: string): string => `เท่ากับเป้าหมายพอดี จึงยังอยู่ที่ระดับ 4 ได้ ${score} คะแนน`,
  belowFirst: (bound: string, score: string): string =>
    `ยังไม่ถึงระดับแรกที่กำหนด (${bound}) ได้คะแนนขั้นต่ำ ${score} คะแนน`,
} as const;
