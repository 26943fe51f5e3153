/** A small generator of numbers 0 ≤ x < 1 that repeats itself for the same seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A result as its วิธีวัด asks for it. `isLast`: the input at the right, which of two is the one below the line; `below`:
 * what it holds.
 */
export function randomResult(
  measure: string,
  isLast: boolean,
  below: number,
  random: () => number,
): number | string {
  switch (measure) {
    case 'ร้อยละ':
      return isLast ? 100 + Math.floor(random() * 99_900) : Math.floor(below * random());
    case 'ร้อยละที่เพิ่มขึ้น':
      return isLast ? 1 + Math.round(random() * 900) / 100 : Math.round(below * (90 + random() * 25)) / 100;
    case 'ตัวเลข':
      return Math.round(7_000 + random() * 3_000) / 100;
    case 'ให้คะแนนโดยตรง':
      return Math.round(random() * 500) / 100;
    default:
      return random() < 0.7 ? 'ใช่' : 'ไม่ใช่';
  }
}
