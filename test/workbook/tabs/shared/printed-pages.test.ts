import { expect, test } from 'vitest';
import { tabText } from '../../../../src/language/tabs.ts';
import { printedPages } from '../../../../src/workbook/tabs/shared/printed-pages.ts';

const form = [['สรุปคะแนน'], [null], ['ลงชื่อ'], [tabText.pageTwo], ['อันดับ']];

test('what is signed ends above the part for learning', () => {
  // Four columns of 100 are upright; the part for learning begins in row 4, so rows 1 to 3 are signed.
  expect(printedPages({ values: form, widths: [100, 100, 100, 100] })).toEqual({
    whole: { landscape: false, range: null },
    signed: { landscape: false, range: 'A1:D3' },
  });
});

test('a tab without such a part has nothing to sign; a wide one is printed lying', () => {
  expect(printedPages({ values: form.slice(0, 3), widths: [500, 500] })).toEqual({
    whole: { landscape: true, range: null },
    signed: null,
  });
});
