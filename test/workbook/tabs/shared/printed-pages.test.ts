import { expect, test } from 'vitest';
import { tabText } from '../../../../src/language/tabs.ts';
import { pdfUrl } from '../../../../src/workbook/tabs/pdf-url.ts';
import { printedPages } from '../../../../src/workbook/tabs/shared/printed-pages.ts';

const form = [['สรุปคะแนน'], [null], ['ลงชื่อ'], [tabText.pageTwo], ['อันดับ']];

test('what is signed ends above the part for learning', () => {
  // Four columns of 100 are upright; the part for learning begins in row 4, so rows 1 to 3 are signed.
  expect(printedPages({ values: form, widths: [100, 100, 100, 100] })).toEqual({
    whole: { landscape: false, range: null },
    signed: { landscape: false, range: 'A1:D3', fit: 'page' },
  });
});

test('a tab without such a part has nothing to sign; a wide one is printed lying', () => {
  expect(printedPages({ values: form.slice(0, 3), widths: [500, 500] })).toEqual({
    whole: { landscape: true, range: null },
    signed: null,
  });
});

test('a tab wider than a page is printed at full size, on as many as it takes', () => {
  // 2,000 pixels; a page lying takes 1,240 in letters of 7 points.
  expect(printedPages({ values: form.slice(0, 3), widths: [1000, 1000] }).whole).toEqual({
    landscape: true,
    range: null,
    fit: 'full size',
  });
});

test('its address says so: fitted to width or page, or at full size with the names on every page', () => {
  const url = (fit?: 'page' | 'full size'): string =>
    pdfUrl('https://docs.google.com/spreadsheets/d/x/edit#gid=1', 7, {
      landscape: true,
      range: 'A1:B2',
      ...(fit ? { fit } : {}),
    });
  expect(url()).toMatch(
    /^https:\/\/docs\.google\.com\/spreadsheets\/d\/x\/export\?format=pdf&gid=7&size=A4&/,
  );
  expect(url()).toContain('&portrait=false&fitw=true&');
  expect(url()).toMatch(/&fzr=true&range=A1:B2$/);
  expect(url('page')).toContain('&scale=4&');
  expect(url('full size')).toContain('&scale=1&fzc=true&pageorder=2&');
  for (const side of ['top', 'bottom', 'left', 'right']) expect(url()).toContain(`&${side}_margin=0.`);
});
