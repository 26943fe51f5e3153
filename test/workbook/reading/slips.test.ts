import { describe, expect, it } from 'vitest';
import { isOneSlip, mendKey, nearestNames } from '../../../src/workbook/reading/find-name.ts';

describe('one slip', () => {
  it.each([
    ['a letter typed wrong', 'ท่าใหม่', 'ท่าไหม่'],
    ['the first letter typed wrong', 'กขคง', 'จขคง'],
    ['the last letter typed wrong', 'กขคง', 'กขคจ'],
    ['a letter left out', 'กขคง', 'กคง'],
    ['the first letter left out', 'กขคง', 'ขคง'],
    ['the last letter left out', 'กขคง', 'กขค'],
    ['a letter doubled', 'กขคง', 'กขขคง'],
    ['neighbours swapped', 'กขคงจ', 'กคขงจ'],
    ['the first two swapped', 'กขคง', 'ขกคง'],
    ['the last two swapped', 'กขคง', 'กขงค'],
    ['beside a numeral', 'งวดที่ 2', 'งวดทึ่ 2'],
  ])('%s: %s, %s', (_, a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  it.each([
    ['nothing', 'กขคง', 'กขคง'],
    ['two letters typed wrong', 'กขคง', 'กจคฉ'],
    ['two neighbours typed wrong', 'กขคง', 'กจฉง'],
    ['two letters left out', 'กขคง', 'กข'],
    ['a letter left out and another wrong', 'กขคง', 'กคจ'],
    ['letters swapped that are no neighbours', 'กขคง', 'คขกง'],
    ['a swap and a wrong letter', 'กขคง', 'ขกจง'],
    ['only the first of two moved back', 'กขคง', 'จกคง'],
    ['only the second of two moved forward', 'กขคง', 'ขจคง'],
    ['another numeral', 'งวดที่ 2', 'งวดที่ 3'],
    ['a numeral left out', 'งวดที่ 12', 'งวดที่ 1'],
  ])('is not %s: %s, %s', (_, a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
    expect(isOneSlip(b, a)).toBe(false);
  });
});

describe('the one name that is meant', () => {
  it('is found where only one is a slip away', () => {
    expect(mendKey('กขคง', ['กขคจ', 'ชซฌญ'])).toBe('กขคจ');
  });

  it('is nobody where two are, or none', () => {
    expect(mendKey('กขคง', ['กขคจ', 'กขคฉ'])).toBeNull();
    expect(mendKey('กขคง', ['ชซฌญ'])).toBeNull();
  });

  it('has four letters at least, and so has the slip', () => {
    expect(mendKey('กขค', ['กขคง'])).toBeNull();
    expect(mendKey('กขคง', ['กขค'])).toBeNull();
  });

  it('may be known by another sign than a slip, though never in fewer than four letters', () => {
    const begins = (one: string) => 'กขคงจฉ'.indexOf(one) === 0;
    expect(mendKey('กขคงจฉ', ['กขคง'], begins)).toBe('กขคง');
    expect(mendKey('กขคงจฉ', ['กขค'], begins)).toBeNull();
  });
});

// A distance is the number of letters to type wrong, leave out or add. A name is near where that is at most half of
// its letters, two for the short ones.
describe('did you mean', () => {
  it('names the two nearest, the nearest first', () => {
    // กขคง is 0 from itself, 1 from กขคจ, 2 from กขฉจ.
    expect(nearestNames('กขคง', ['กขฉจ', 'กขคจ', 'กขคง'])).toEqual(['กขคง', 'กขคจ']);
    expect(nearestNames('กขคง', ['กขคง', 'กขฉจ', 'กขคจ'])).toEqual(['กขคง', 'กขคจ']);
  });

  it.each<[text: string, name: string, far: number, isNear: boolean]>([
    ['กขฉ', 'กขค', 1, true],
    ['ฉชค', 'กขค', 2, true],
    ['ฉชซ', 'กขค', 3, false],
    ['กขคฉชซ', 'กขคงจช', 3, true],
    ['กขซซซซ', 'กขคงจฉ', 4, false],
    ['กขค', 'กขคงจฉ', 3, true],
    ['กข', 'กขคงจฉ', 4, false],
    ['กขคงจฉชซฌ', 'กขคงจฉ', 3, true],
    ['กขคงจฉชซฌญ', 'กขคงจฉ', 4, false],
    ['ซซกขคงจฉ', 'กขคงจฉ', 2, true],
    ['ซซซซกขคงจฉ', 'กขคงจฉ', 4, false],
    ['ชซ', 'กขคงจฉชซ', 6, false],
    ['ฌ', 'กขคงจฉ', 6, false],
    ['กขคชซฌญ', 'กขคงจฉ', 4, false],
  ])('%s and %s are %i apart: %s', (text, name, _, isNear) => {
    expect(nearestNames(text, [name])).toEqual(isNear ? [name] : []);
  });

  it('spellings that look the same are no distance', () => {
    expect(nearestNames('อ\u0e4d\u0e32เภอ', ['อำเภอ'])).toEqual(['อำเภอ']);
  });

  it('compares the first sixty letters only, so that a pasted page costs no time', () => {
    const start = 'กขคงจฉ'.repeat(10);
    // Were all of it compared, 200 letters would differ, and half of the name is 130 or 30.
    expect(nearestNames(start, [start + 'ช'.repeat(200)])).toHaveLength(1);
    expect(nearestNames(start + 'ช'.repeat(200), [start])).toHaveLength(1);
  });
});
