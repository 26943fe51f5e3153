import { expect, test } from 'vitest';
import { assess } from '../../../src/workbook/assess.ts';
import { parseRound } from '../../../src/workbook/parse-round.ts';
import { cleanTabs, gridsOf, put, type Tabs } from '../reading/grids.ts';

function messages(change: (tabs: Tabs) => void): string[] {
  const tabs = cleanTabs();
  change(tabs);
  const { round, problems } = parseRound(gridsOf(tabs));
  if (!round) throw new Error('no scores');
  assess(round, problems);
  return problems.all.map(({ code, message }) => `${code} ${message}`);
}

test('a problem in a form’s cell begins with the indicator and the district', () => {
  const found = messages(({ form }) => put(form, 'B4', 'x'));
  expect(found).toContainEqual(expect.stringMatching(/^not-a-number ก1 ท่าใหม่: .*"x"/));
});

test('where the message begins with the code, the district alone stands in front', () => {
  const found = messages(({ form }) => put(form, 'B4', 'ไม่ประเมิน'));
  expect(found).toContainEqual(expect.stringMatching(/^not-assessed ท่าใหม่: ก1 ระบุว่าไม่ประเมิน /));
});

test('a cell of the row ทุกอำเภอ is that row’s', () => {
  const found = messages(({ form }) => {
    form.splice(2, 0, ['ทุกอำเภอ', 'x']);
    put(form, 'B4', '');
    put(form, 'B5', '');
  });
  expect(found).toContainEqual(expect.stringMatching(/^not-a-number ก1 ทุกอำเภอ: /));
});

test('a code that is a number is not read as one', () => {
  const found = messages(({ indicators, form }) => {
    put(indicators, 'A2', '7');
    put(form, 'B1', '7');
    put(form, 'B3', 'x');
    put(form, 'B4', 'ไม่ประเมิน');
  });
  expect(found).toContainEqual(expect.stringMatching(/^not-a-number ตัวชี้วัดที่ 7 เมืองจันทบุรี: .*"x"/));
  expect(found).toContainEqual(expect.stringMatching(/^not-assessed ท่าใหม่: ตัวชี้วัดที่ 7 ระบุว่าไม่ประเมิน /));
});

test('problems elsewhere are left as they are', () => {
  const found = messages(({ settings }) => {
    put(settings, 'F1', 'รอยืนยัน');
    put(settings, 'F2', 'สัดส่วน');
  });
  expect(found).toContainEqual(expect.stringMatching(/^unconfirmed รอยืนยัน: สัดส่วน/));
});
