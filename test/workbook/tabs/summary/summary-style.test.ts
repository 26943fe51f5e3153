import { describe, expect, it, test } from 'vitest';
import { CHART_COLORS, SCALE, STYLES } from '../../../../src/workbook/tabs/style.ts';

/** Relative luminance of #rrggbb, WCAG 2.1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 (the same) to 21 (black on white). */
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

test('the measure of contrast is the one of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  // The best known grey that is just readable on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(STYLES))('the style %s', (_, { color, background }) => {
  it('can be read: letters stand out from their background by 4.5 or more', () => {
    expect(contrast(color, background)).toBeGreaterThanOrEqual(4.5);
  });

  it('costs a printer little: no dark area', () => {
    expect(luminance(background)).toBeGreaterThanOrEqual(0.6);
  });
});

describe('the colour scale of scores', () => {
  it('leaves figures readable at both ends', () => {
    for (const { color } of [SCALE.low, SCALE.high])
      expect(contrast(STYLES.cell2.color, color)).toBeGreaterThanOrEqual(4.5);
  });

  it('is seen in grey: the lowest score is much darker than the highest', () => {
    expect(contrast(SCALE.low.color, SCALE.high.color)).toBeGreaterThanOrEqual(2);
  });
});

test('neighbouring series of a chart differ in grey too', () => {
  CHART_COLORS.forEach((color, index) => {
    const next = CHART_COLORS[(index + 1) % CHART_COLORS.length] ?? color;
    expect(contrast(color, next), `${color} ${next}`).toBeGreaterThanOrEqual(1.8);
  });
});
