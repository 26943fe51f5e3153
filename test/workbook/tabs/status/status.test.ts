import { expect, test } from 'vitest';
import type { Grid } from '../../../../src/workbook/grid.ts';
import { describeStatus } from '../../../../src/workbook/tabs/status/describe-status.ts';
import type { TabDescription } from '../../../../src/workbook/tabs/tab-description.ts';
import { type Desk, sampleDesk } from '../../../addon/support.ts';
import { cleanTabs, gridOf, gridsOf, put, type Tabs } from '../../reading/grids.ts';
import { rowOf, runOver, textOf } from '../scored-run.ts';

const MARK = '=mark';
const status = (grids: readonly Grid[], day?: string): TabDescription =>
  describeStatus(runOver(grids, day), MARK);

/** The small round (two districts; ก1 and ก2 are กลุ่มหนึ่ง's, ก3 is กลุ่มสอง's) after a change. */
function changed(change: (tabs: Tabs) => void, day?: string): TabDescription {
  const tabs = cleanTabs();
  change(tabs);
  return status(gridsOf(tabs), day);
}

/** Group, due day, one line each, as the table กลุ่มงาน of ตั้งค่า. */
function groups(tabs: Tabs, ...rows: [name: string, due: string][]): void {
  [['กลุ่มงาน', 'อีเมลผู้กรอก', 'กำหนดส่ง'], ...rows.map(([name, due]) => [name, '', due])].forEach(
    (cells, row) => {
      cells.forEach((text, column) => {
        put(tabs.settings, `${'GHI'[column]}${row + 1}`, text);
      });
    },
  );
}

const byOwner = (tab: TabDescription, name: string) => rowOf(tab, name);
const byDistrict = (tab: TabDescription, name: string) =>
  rowOf(
    tab,
    name,
    tab.values.findIndex(([first]) => /^ราย(อำเภอ|หน่วย)/.test(String(first))),
  );
/** The message stands behind the name. */
const messageOf = (row: readonly unknown[]): unknown => row[1];

/** The sample's tabs, with every group due on 10 กันยายน 2567 and no label. */
function sampleGrids(change: (desk: Desk) => void = () => {}): Grid[] {
  const desk = sampleDesk();
  const settings = desk.workbook.sheet('ตั้งค่า');
  const rows = settings?.rows() ?? [];
  const due = rows[0]?.indexOf('กำหนดส่ง') ?? -1;
  for (let row = 1; row <= 4; row += 1) settings?.set(row, due, '10 กันยายน 2567');
  const unconfirmed = rows[0]?.indexOf('รอยืนยัน') ?? -1;
  rows.forEach((cells, row) => {
    if (cells[0] === 'ข้อความกำกับ' || cells[0] === 'ข้อมูล ณ วันที่') settings?.set(row, 1, '');
    if (row > 0) settings?.set(row, unconfirmed, '');
  });
  const list = desk.workbook.sheet('ตัวชี้วัด');
  const open = list?.rows()[0]?.indexOf('รอยืนยัน') ?? -1;
  list?.rows().forEach((_, row) => {
    if (row > 0) list.set(row, open, '');
  });
  change(desk);
  return desk.workbook.sheets.map((sheet) => gridOf(sheet.name, sheet.rows()));
}

test('a district that misses three of fifteen is told of whom it waits for which, and by when, in one sentence', () => {
  expect(messageOf(byDistrict(status(sampleGrids()), 'คลองหาด'))).toBe(
    'สพอ.คลองหาด: ส่งแล้ว 12 จาก 15 ตัวชี้วัด ' +
      'อยู่ระหว่างรอข้อมูลจากกลุ่มงานสารสนเทศฯ (กำหนดส่ง 10 ก.ย. 67) ได้แก่ บ7 Click ชุมชน, ส3 จัดการความรู้ ' +
      'และอยู่ระหว่างรอข้อมูลจากกลุ่มงานส่งเสริมฯ (กำหนดส่ง 10 ก.ย. 67) ได้แก่ บ2 รายได้ OTOP',
  );
});

test('with ส3 handed in, the sentence names the two that are left', () => {
  const grids = sampleGrids(({ workbook }) => {
    const form = workbook.sheets.find(({ name }) => name === 'กรอกผล สารสนเทศฯ');
    const row = form?.rows().findIndex(([name]) => name === 'คลองหาด') ?? -1;
    const column = form?.rows()[0]?.findIndex((text) => String(text).startsWith('ส3')) ?? -1;
    form?.set(row, column, 'ส่ง');
  });
  expect(messageOf(byDistrict(status(grids), 'คลองหาด'))).toBe(
    'สพอ.คลองหาด: ส่งแล้ว 13 จาก 15 ตัวชี้วัด ' +
      'อยู่ระหว่างรอข้อมูลจากกลุ่มงานสารสนเทศฯ (กำหนดส่ง 10 ก.ย. 67) ได้แก่ บ7 Click ชุมชน ' +
      'และอยู่ระหว่างรอข้อมูลจากกลุ่มงานส่งเสริมฯ (กำหนดส่ง 10 ก.ย. 67) ได้แก่ บ2 รายได้ OTOP',
  );
});

test('a work group is told of which districts it misses what', () => {
  // 6 indicators × 9 districts = 54; คลองหาด misses two; of โคกสูง one cannot be read, which counts as handed in.
  const row = byOwner(status(sampleGrids()), 'กลุ่มงานสารสนเทศการพัฒนาชุมชน');
  expect(row.slice(2, 5)).toEqual(['52/54 ต้องแก้ไข 1', 96.3, 1]);
  expect(row[6]).toBe('10 ก.ย. 67');
  expect(messageOf(row)).toBe(
    'กลุ่มงานสารสนเทศฯ: ส่งแล้ว 52 จาก 54 รายการ ขาด บ7 Click ชุมชน (คลองหาด), ส3 จัดการความรู้ (คลองหาด) ' +
      'ต้องแก้ไข บ3 ลด/ปลดหนี้ (โคกสูง) กรุณาส่งและแก้ไขภายใน 10 ก.ย. 67',
  );
});

test('every district × group is counted, and all of it', () => {
  const tab = status(sampleGrids());
  // รวม, then ยุทธศาสตร์ฯ (4 indicators), สารสนเทศฯ (6), ส่งเสริมฯ (1), ประสานฯ (4).
  expect(byDistrict(tab, 'คลองหาด').slice(2, 7)).toEqual(['12/15', '4/4', '4/6', '0/1', '4/4']);
  // 9 × 15 = 135, three of them missing, one to be mended.
  expect(byDistrict(tab, 'รวม').slice(2, 7)).toEqual([
    '132/135 ต้องแก้ไข 1',
    '36/36',
    '52/54 ต้องแก้ไข 1',
    '8/9',
    '36/36',
  ]);
});

test('the day itself is not late; the day after, the groups that miss something are', () => {
  const due = (day: string, name: string) => byOwner(status(sampleGrids(), day), name)[6];
  expect(due('2024-09-10', 'กลุ่มงานส่งเสริมการพัฒนาชุมชน')).toBe('10 ก.ย. 67');
  expect(due('2024-09-11', 'กลุ่มงานส่งเสริมการพัฒนาชุมชน')).toBe('10 ก.ย. 67\nเลยกำหนดแล้ว');
  expect(due('2024-09-11', 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน')).toBe('10 ก.ย. 67');
  expect(messageOf(byOwner(status(sampleGrids(), '2024-09-11'), 'กลุ่มงานส่งเสริมการพัฒนาชุมชน'))).toContain(
    'เลยกำหนด 10 ก.ย. 67 แล้ว กรุณาส่งโดยเร็ว',
  );
});

test('days in the next month and year are later ones, whatever their numbers', () => {
  const late = (due: string, day: string): boolean =>
    textOf(
      changed((tabs) => {
        groups(tabs, ['กลุ่มหนึ่ง', due]);
        put(tabs.form, 'B3', '');
      }, day),
    ).includes('เลยกำหนดแล้ว');
  expect(late('๒ ต.ค. ๒๕๖๗', '2024-09-30')).toBe(false);
  expect(late('30 กันยายน 2567', '2024-10-01')).toBe(true);
  expect(late('1 ม.ค. 68', '2024-12-31')).toBe(false);
  expect(late('31 ธ.ค. 67', '2025-01-01')).toBe(true);
});

test('a date cell is read as a day', () => {
  const tab = changed((tabs) => {
    groups(tabs, ['กลุ่มหนึ่ง', '']);
    put(tabs.settings, 'I2', { year: 2024, month: 9, day: 10 });
  });
  expect(byOwner(tab, 'กลุ่มหนึ่ง')[6]).toBe('10 ก.ย. 67');
});

test('a due day that is no date is shown as it is, and none is said to be none', () => {
  const tab = changed((tabs) => {
    groups(tabs, ['กลุ่มหนึ่ง', 'ก่อนประชุมประจำเดือน'], ['กลุ่มสอง', '']);
    put(tabs.form, 'B3', '');
    put(tabs.form, 'D4', '');
  });
  expect(byOwner(tab, 'กลุ่มหนึ่ง')[6]).toBe('ก่อนประชุมประจำเดือน');
  expect(byOwner(tab, 'กลุ่มสอง')[6]).toBe('ไม่ได้กำหนด');
  expect(messageOf(byDistrict(tab, 'เมืองจันทบุรี'))).toBe(
    'สพอ.เมืองจันทบุรี: ส่งแล้ว 2 จาก 3 ตัวชี้วัด อยู่ระหว่างรอข้อมูลจากกลุ่มหนึ่ง (กำหนดส่ง ก่อนประชุมประจำเดือน) ได้แก่ ก1 ตัวชี้วัด ก1',
  );
  expect(messageOf(byDistrict(tab, 'ท่าใหม่'))).toBe(
    'สพอ.ท่าใหม่: ส่งแล้ว 2 จาก 3 ตัวชี้วัด อยู่ระหว่างรอข้อมูลจากกลุ่มสอง ได้แก่ ก3 ร้อยละ',
  );
});

test('every group that is waited for has a clause with its day', () => {
  const tab = changed((tabs) => {
    groups(tabs, ['กลุ่มหนึ่ง', '5 กันยายน 2567'], ['กลุ่มสอง', '10 ก.ย. 67']);
    put(tabs.form, 'C3', '');
    put(tabs.form, 'D3', '');
  });
  expect(messageOf(byDistrict(tab, 'เมืองจันทบุรี'))).toBe(
    'สพอ.เมืองจันทบุรี: ส่งแล้ว 1 จาก 3 ตัวชี้วัด ' +
      'อยู่ระหว่างรอข้อมูลจากกลุ่มหนึ่ง (กำหนดส่ง 5 ก.ย. 67) ได้แก่ ก2 ตัวชี้วัด ก2 ' +
      'และอยู่ระหว่างรอข้อมูลจากกลุ่มสอง (กำหนดส่ง 10 ก.ย. 67) ได้แก่ ก3 ร้อยละ',
  );
});

test('a district is told what it waits for: mending is for the work group whose form it is', () => {
  const tab = status(sampleGrids());
  expect(messageOf(byDistrict(tab, 'โคกสูง'))).toBe(
    'สพอ.โคกสูง: ส่งแล้ว 15 จาก 15 ตัวชี้วัด รอกลุ่มงานสารสนเทศฯ แก้ไข บ3 ลด/ปลดหนี้',
  );
  const both = changed((tabs) => {
    put(tabs.form, 'C3', '');
    put(tabs.form, 'E3', 'x');
  });
  // ก1 is in, ก2 is missing, ก3 was handed in and cannot be read.
  expect(messageOf(byDistrict(both, 'เมืองจันทบุรี'))).toBe(
    'สพอ.เมืองจันทบุรี: ส่งแล้ว 2 จาก 3 ตัวชี้วัด ' +
      'อยู่ระหว่างรอข้อมูลจากกลุ่มหนึ่ง ได้แก่ ก2 ตัวชี้วัด ก2 และรอกลุ่มสอง แก้ไข ก3 ร้อยละ',
  );
});

test('evidence that is not attached is named, per indicator and district, and makes a message of its own', () => {
  const tab = status(sampleGrids());
  expect(messageOf(byOwner(tab, 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน'))).toBe(
    'กลุ่มงานยุทธศาสตร์ฯ: ส่งครบแล้ว แต่ขาดหลักฐาน ห3 (วังน้ำเย็น), ส1.3 (โคกสูง) กรุณาแนบ',
  );
  const row = tab.values.findIndex(([first]) => first === 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน');
  expect(
    tab.styles.filter((area) => area.row === row && area.column === 1).map(({ style }) => style),
  ).toEqual(['message']);
  const open = changed(({ form }) => {
    put(form, 'F1', 'ก1');
    put(form, 'F2', 'หลักฐาน');
    put(form, 'F3', 'https://example.go.th');
    put(form, 'C3', '');
  });
  expect(messageOf(byOwner(open, 'กลุ่มหนึ่ง'))).toBe(
    'กลุ่มหนึ่ง: ส่งแล้ว 3 จาก 4 รายการ ขาด ก2 ตัวชี้วัด ก2 (เมืองจันทบุรี) กรุณาส่งข้อมูล และขาดหลักฐาน ก1 (ท่าใหม่)',
  );
});

test('where a column for evidence is empty all the way down, it says so without a list', () => {
  const tab = changed(({ form }) => {
    put(form, 'F1', 'ก1');
    put(form, 'F2', 'หลักฐาน');
  });
  expect(messageOf(byOwner(tab, 'กลุ่มหนึ่ง'))).toBe('กลุ่มหนึ่ง: ส่งครบแล้ว แต่ขาดหลักฐานทุกรายการ กรุณาแนบ');
});

test('where blanks count as 0 points, whoever misses something is told', () => {
  const tab = changed(({ settings, form }) => {
    put(settings, 'A5', 'เมื่อยังไม่กรอก');
    put(settings, 'B5', 'คิดเป็น 0 คะแนน');
    put(form, 'B4', '');
    put(form, 'D3', 'x');
  });
  const zero = ' (รายการที่ยังไม่ส่งคิดเป็น 0 คะแนน)';
  expect(messageOf(byDistrict(tab, 'ท่าใหม่'))).toContain(zero);
  expect(messageOf(byOwner(tab, 'กลุ่มหนึ่ง'))).toContain(zero);
  // ก3 of เมืองจันทบุรี was handed in: it is to be mended, not 0.
  expect(messageOf(byDistrict(tab, 'เมืองจันทบุรี'))).not.toContain('0 คะแนน');
  expect(messageOf(byOwner(tab, 'กลุ่มสอง'))).not.toContain('0 คะแนน');
});

test('rows that are no districts are called what they are', () => {
  const kinds = (...all: string[]) =>
    textOf(
      changed(({ districts }) => {
        all.forEach((kind, index) => {
          put(districts, `C${index + 2}`, kind);
        });
        put(districts, 'C1', 'ประเภท');
      }),
    );
  expect(kinds('อำเภอ', 'อำเภอ')).toContain('รายอำเภอ');
  expect(kinds('กลุ่มงาน', 'กลุ่มงาน')).toContain('รายกลุ่มงาน\n');
  expect(kinds('อำเภอ', 'กลุ่มงาน')).toContain('รายหน่วยรับการประเมิน');
});

test('where everything is in, it says so and writes no message', () => {
  const tab = changed(() => {});
  expect(textOf(tab)).toContain('ส่งข้อมูลครบทุกรายการแล้ว ไม่มีรายการที่ต้องแก้ไข');
  expect(messageOf(byDistrict(tab, 'ท่าใหม่'))).toBe('ส่งครบแล้ว');
  expect(tab.styles.filter(({ style }) => style === 'message')).toEqual([]);
});

test('where nothing is in, a district waits for all of it without a list', () => {
  const tab = changed((tabs) => {
    tabs.form.splice(2);
  });
  expect(messageOf(byDistrict(tab, 'ท่าใหม่'))).toBe(
    'สพอ.ท่าใหม่: ส่งแล้ว 0 จาก 3 ตัวชี้วัด อยู่ระหว่างรอข้อมูลทุกตัวชี้วัดจากกลุ่มงาน',
  );
  expect(messageOf(byOwner(tab, 'กลุ่มหนึ่ง'))).toBe(
    'กลุ่มหนึ่ง: ส่งแล้ว 0 จาก 4 รายการ ขาด ก1 ตัวชี้วัด ก1 (ทุกอำเภอ), ก2 ตัวชี้วัด ก2 (ทุกอำเภอ) กรุณาส่งข้อมูล',
  );
});

test('without a table of groups the owners come from ตัวชี้วัด, and nobody’s indicators have a row of their own', () => {
  const owner = 18; // กลุ่มงานที่รับผิดชอบ, counted from 0
  const tab = changed(({ indicators, form }) => {
    const line = indicators[3];
    if (line) line[owner] = '';
    put(form, 'D3', '');
  });
  // Two districts × two indicators, and two × one with one missing.
  expect(byOwner(tab, 'กลุ่มหนึ่ง').slice(2, 4)).toEqual(['4/4', 100]);
  expect(byOwner(tab, 'ไม่ระบุกลุ่มงาน').slice(2, 4)).toEqual(['1/2', 50]);
  expect(tab.values.some(([first]) => first === 'กลุ่มสอง')).toBe(false);
});

test('a group of ตั้งค่า without any indicator says so', () => {
  const tab = changed((tabs) => groups(tabs, ['กลุ่มสาม', '']));
  const row = byOwner(tab, 'กลุ่มสาม');
  expect([row[2], row[3], messageOf(row)]).toEqual(['ไม่มีตัวชี้วัด', null, null]);
});

test('a group with a row for each address is one group', () => {
  const tab = changed((tabs) => groups(tabs, ['กลุ่มหนึ่ง', ''], ['กลุ่มหนึ่ง', '5 ก.ย. 67']));
  // Once in the table of what was handed in, once in that of who confirmed it.
  expect(tab.values.filter(([first]) => first === 'กลุ่มหนึ่ง')).toHaveLength(2);
  expect(byOwner(tab, 'กลุ่มหนึ่ง')[6]).toBe('5 ก.ย. 67');
});

test('evidence is counted where there is a column for it, but not of what is not assessed', () => {
  const tab = changed(({ form }) => {
    put(form, 'F1', 'ก1');
    put(form, 'F2', 'หลักฐาน');
    put(form, 'F3', 'https://example.go.th');
    put(form, 'B4', 'ไม่ประเมิน');
  });
  expect(byOwner(tab, 'กลุ่มหนึ่ง')[5]).toBe('1/1');
  expect(byOwner(tab, 'กลุ่มสอง')[5]).toBe('ไม่มีคอลัมน์');
  // ไม่ประเมิน is an answer.
  expect(byOwner(tab, 'กลุ่มหนึ่ง')[2]).toBe('4/4');
});

test('สพอ. stands before districts alone, and once', () => {
  const tab = changed(({ districts, form }) => {
    put(districts, 'A2', 'อำเภอเมืองจันทบุรี');
    put(districts, 'A3', 'ฝ่ายอำนวยการ');
    put(districts, 'C3', 'กลุ่มงาน');
    form.splice(2);
  });
  expect(messageOf(byDistrict(tab, 'อำเภอเมืองจันทบุรี'))).toMatch(/^สพอ\.เมืองจันทบุรี: /);
  expect(messageOf(byDistrict(tab, 'ฝ่ายอำนวยการ'))).toMatch(/^ฝ่ายอำนวยการ: /);
  expect(messageOf(byOwner(tab, 'กลุ่มสอง'))).toContain('ก3 ร้อยละ (ทุกแห่ง)');
});

test('one district is named, not called every one', () => {
  const tab = changed(({ districts, form }) => {
    districts.splice(2);
    form.splice(2);
  });
  expect(messageOf(byOwner(tab, 'กลุ่มสอง'))).toContain('ขาด ก3 ร้อยละ (เมืองจันทบุรี) กรุณาส่ง');
});

test('a long list of districts is shortened', () => {
  const names = ['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช', 'ซ'].map((letter) => `บ้าน${letter}`);
  const missing = (count: number) =>
    messageOf(
      byOwner(
        changed((tabs) => {
          tabs.districts.splice(1, 2, ...names.map((name) => [name]));
          tabs.form.splice(2, 2, ...names.slice(count).map((name) => [name, 80, 70, 30, 50]));
        }),
        'กลุ่มสอง',
      ),
    );
  expect(missing(4)).toContain('(บ้านก, บ้านข, บ้านค, บ้านง)');
  expect(missing(5)).toContain('(บ้านก, บ้านข, บ้านค และอีก 2 แห่ง)');
  expect(missing(6)).toContain('(ทุกอำเภอ ยกเว้น บ้านช, บ้านซ)');
});

test('a message carries the label, what is unconfirmed and the date of the data, in its one line', () => {
  const tab = changed((tabs) => {
    put(tabs.settings, 'A5', 'ข้อความกำกับ');
    put(tabs.settings, 'B5', 'ร่าง');
    put(tabs.settings, 'F1', 'รอยืนยัน');
    put(tabs.settings, 'F2', 'สัดส่วนยังไม่แน่นอน');
    put(tabs.form, 'B3', '');
  });
  expect(messageOf(byDistrict(tab, 'เมืองจันทบุรี'))).toMatch(
    /ได้แก่ ก1 ตัวชี้วัด ก1 \(ร่าง · คะแนนประมาณการ: รอยืนยัน 1 ข้อ\)$/,
  );
  expect(textOf(tab).split('\n')[0]).toBe('สถานะการส่งข้อมูล รอบที่ 1 ปีงบประมาณ 2568');
});

test('it says when it was counted and with which day it was compared', () => {
  const tab = changed(() => {}, '2024-09-02');
  expect(tab.values[2]?.[0]).toBe('นับตามการคำนวณเมื่อ 1 กันยายน 2567 เวลา 09:00 น.');
  expect(tab.values.map(([first]) => first)).toContain('กำหนดส่งเทียบกับวันที่ 2 กันยายน 2567');
  expect(tab.formulas).toEqual([{ row: 3, column: 0, formula: MARK }]);
});

test('errors are counted for the group whose indicator it is', () => {
  const tab = changed(({ form }) => {
    put(form, 'B3', 'x');
    put(form, 'C4', 'y');
    put(form, 'D4', -1);
  });
  // ก1 and ก2 are กลุ่มหนึ่ง's, ก3 (a negative count) กลุ่มสอง's.
  expect(byOwner(tab, 'กลุ่มหนึ่ง')[4]).toBe(2);
  expect(byOwner(tab, 'กลุ่มสอง')[4]).toBe(1);
  expect(byOwner(tab, 'รวม')[4]).toBe(3);
});
