import { describe, expect, it } from 'vitest';
import { countLines } from '../../../src/local/xlsx/count-lines.ts';

describe('the lines that a text takes in a cell', () => {
  it('break between words: a heading of the summary takes the four that LibreOffice shows', () => {
    // 54 pixels of 10 points, bold: บ4 ขจัด | ความ | ยากจน | TPMAP
    expect(countLines('บ4 ขจัดความยากจน TPMAP', 54 / (10 / 0.75), true)).toBe(4);
  });

  it('are one where the text has room, whatever marks stand above and below its letters', () => {
    expect(countLines('กี่'.repeat(20), 12.5, false)).toBe(1); // 20 letters of 0.62
  });

  it('end where the text itself has a line break', () => {
    expect(countLines('ก\nข\n\nค', 20, false)).toBe(4);
  });

  it('of a word wider than the cell are as many as it fills', () => {
    expect(countLines('W'.repeat(20), 5, false)).toBe(3); // 13.6 font sizes
  });

  it('of a long text leave a little of each empty, where no word ends', () => {
    // 100 letters of 0.62 in 20 font sizes, of which 18.7 are filled: 3.3
    expect(countLines('ก'.repeat(100), 20, false)).toBe(4);
  });
});
