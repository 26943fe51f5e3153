import { describe, expect, it, test } from 'vitest';
import { compareThai } from '../../../../src/language/thai-order.ts';
import { lateGroups } from '../../../../src/workbook/tabs/papers/late-groups.ts';
import { mailLink } from '../../../../src/workbook/tabs/papers/mail-link.ts';
import { memoAsText } from '../../../../src/workbook/tabs/papers/memo-as-text.ts';
import { sayAnnouncement } from '../../../../src/workbook/tabs/papers/say-announcement.ts';
import { sayLetter } from '../../../../src/workbook/tabs/papers/say-letter.ts';
import { cleanTabs, gridOf, gridsOf, put, type Tabs } from '../../reading/grids.ts';
import { runOver } from '../scored-run.ts';

/** The small round of notices.test.ts: เมืองจันทบุรี 3.30, 66.00 %; ท่าใหม่ 2.10, 42.00 %. */
function runOf(change: (tabs: Tabs) => void = () => {}, moderated: (string | number)[][] = []) {
  const tabs = cleanTabs();
  change(tabs);
  const more =
    moderated.length === 0
      ? []
      : [gridOf('ผลหลังกลั่นกรอง', [['อำเภอ', 'ร้อยละหลังกลั่นกรอง', 'เหตุผล'], ...moderated])];
  return runOver(gridsOf(tabs, {}, ...more));
}

const setting =
  (row: number, name: string, value: string) =>
  ({ settings }: Tabs): void => {
    put(settings, `A${row}`, name);
    put(settings, `B${row}`, value);
  };

/** Both at full marks: ดีเด่น. */
const allBest = ({ form }: Tabs): void => {
  for (const row of [3, 4])
    ['B', 'C', 'D', 'E'].forEach(
      (column, at) => void put(form, `${column}${row}`, [90, 90, 45, 50][at] ?? 0),
    );
};

describe('the letter to the chief of a district', () => {
  const letterOf = (run: ReturnType<typeof runOf>, name: string): string => {
    const district = run.districts.find((one) => one.name === name);
    if (!district) throw new Error(name);
    return sayLetter(run, district);
  };

  it('tells its own figures with Thai numerals, and cites หนังสืออ้างถึง and ขอทบทวนภายใน', () => {
    const run = runOf((tabs) => {
      setting(6, 'หนังสืออ้างถึง', 'จบ 0019/ว 155')(tabs);
      setting(7, 'ขอทบทวนภายใน', '15 เมษายน 2568')(tabs);
    });
    const letter = letterOf(run, 'ท่าใหม่');
    expect(letter).toContain('เรียน นายอำเภอท่าใหม่');
    expect(letter).toContain('อ้างถึง จบ ๐๐๑๙/ว ๑๕๕');
    expect(letter).toContain('คะแนนรวม ๒.๑๐ จากเต็ม ๕ (ร้อยละ ๔๒.๐๐) ระดับต้องปรับปรุง');
    expect(letter).toContain('ภายในวันที่ ๑๕ เมษายน ๒๕๖๘');
    expect(letter).not.toMatch(/[0-9]|เมืองจันทบุรี|๖๖|อันดับ/);
  });

  it('is written without a look at the other districts, however many they are', () => {
    const run = runOf();
    const alone = { ...run, districts: run.districts.filter(({ name }) => name === 'ท่าใหม่') };
    const whole = letterOf(run, 'ท่าใหม่');
    Object.defineProperty(alone.districts, 0, { get: () => expect.fail('looked at the districts') });
    const district = run.districts.find(({ name }) => name === 'ท่าใหม่');
    expect(district && sayLetter(alone, district)).toBe(whole);
  });

  it('has the committee’s figure beside its own, and is not written while data are missing', () => {
    expect(letterOf(runOf(undefined, [['ท่าใหม่', 92.5, 'น้ำท่วม']]), 'ท่าใหม่')).toContain(
      'ผลหลังกลั่นกรอง ร้อยละ ๙๒.๕๐ ระดับดีเด่น เหตุผล: น้ำท่วม',
    );
    expect(
      letterOf(
        runOf(({ form }) => put(form, 'B4', '')),
        'ท่าใหม่',
      ),
    ).toBe('');
  });
});

describe('the announcement', () => {
  it('names ดีเด่น and ดีมาก in the order of the alphabet, without a score or a rank', () => {
    const text = sayAnnouncement(runOf(allBest));
    // ท before ม, though เ is written first: of อำเภอท่าใหม่ and อำเภอเมืองจันทบุรี.
    expect(text.split('\n').slice(2, 6)).toEqual(['', 'ระดับดีเด่น', '๑. อำเภอท่าใหม่', '๒. อำเภอเมืองจันทบุรี']);
    expect(text).not.toMatch(/[0-9]|๕\.๐๐|๑๐๐|อันดับ|ร้อยละ|คะแนน/);
  });

  it('goes by the committee’s grade, and is empty where nobody is to be named', () => {
    expect(sayAnnouncement(runOf())).toBe('');
    const text = sayAnnouncement(
      runOf(allBest, [
        ['เมืองจันทบุรี', 85, ''],
        ['ท่าใหม่', 50, ''],
      ]),
    );
    expect(text).toContain('ระดับดีมาก\n๑. อำเภอเมืองจันทบุรี');
    expect(text).not.toMatch(/ดีเด่น\n|ท่าใหม่/);
  });
});

test('names stand as a dictionary of Thai has them', () => {
  const names =
    'เมืองสระแก้ว คลองหาด ตาพระยา วังน้ำเย็น วัฒนานคร อรัญประเทศ เขาฉกรรจ์ โคกสูง วังสมบูรณ์ แก่ง แก้ง เกาะ ไทร ใหม่'.split(
      ' ',
    );
  const expected = [...names].sort(new Intl.Collator('th').compare);
  expect([...names].reverse().sort(compareThai)).toEqual(expected);
});

test('the memo as a text has whole paragraphs, the letter it cites, and a table that tabs part', () => {
  const text = memoAsText(runOf(setting(6, 'หนังสืออ้างถึง', 'จบ 0019/ว 155')));
  expect(text).toMatch(/^ตามหนังสือ จบ ๐๐๑๙\/ว ๑๕๕ .* องค์ประกอบ ได้แก่ .*$/m);
  expect(text).toContain('๑\tเมืองจันทบุรี\t๓.๓๐\t๖๖.๐๐\tพอใช้');
  expect(text).not.toMatch(/[0-9]/);
});

test.each([
  ['จบ 0019/ว 155', 'ตามหนังสือ จบ ๐๐๑๙/ว ๑๕๕ '],
  ['หนังสือจังหวัด ที่ จบ 0019/ว 155', 'ตามหนังสือจังหวัด ที่ จบ ๐๐๑๙/ว ๑๕๕ '],
  ['ตามหนังสือ จบ 0019/ว 155', 'ตามหนังสือ จบ ๐๐๑๙/ว ๑๕๕ '],
])('a letter cited as %s is called หนังสือ once', (reference, told) => {
  const lines = memoAsText(runOf(setting(6, 'หนังสืออ้างถึง', reference))).split('\n');
  expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${told}`)));
});

describe('a link that writes a mail', () => {
  it('has the address, the subject and the text', () => {
    const link = mailLink(['a@b.go.th, c@d.go.th'], 'เรื่อง & 1', 'ก\nข');
    const [to, query = ''] = String(link).slice('mailto:'.length).split('?');
    expect(to).toBe('a@b.go.th,c@d.go.th');
    expect(query.split('&').map((part) => decodeURIComponent(part))).toEqual([
      'subject=เรื่อง & 1',
      'body=ก\r\nข',
    ]);
  });

  it('is never longer than programs take, and leaves out whole lines', () => {
    const link = String(mailLink(['a@b.go.th'], 'เรื่อง', `${'ก'.repeat(50)}\n`.repeat(40)));
    expect(link.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(link)).toMatch(/(?:ก{50}\r\n)+\(รายละเอียดตามเอกสารแนบ\)$/);
    expect(mailLink(['a@b.go.th'], 'เรื่อง', 'ก'.repeat(5000))?.length).toBeLessThanOrEqual(1900);
  });

  it.each(['', 'ไม่มี', 'a@b', 'a@b.go.th?bcc=x@y.z', 'javascript:alert(1)'])('is not made of %j', (text) => {
    expect(mailLink([text], 's', 'b')).toBeNull();
  });
});

test('a work group that is late is told what it misses, by a mail where it has an address', () => {
  const late = (due: string) =>
    lateGroups(
      runOf(({ settings, form }) => {
        const heads = settings[0] ?? [];
        const column = heads.indexOf('กลุ่มงาน');
        const at = column < 0 ? heads.length + 1 : column;
        settings.forEach((row) => {
          while (row.length < at) row.push('');
        });
        settings[0]?.splice(at, 3, 'กลุ่มงาน', 'อีเมลผู้กรอก', 'กำหนดส่ง');
        settings[1]?.splice(at, 3, 'กลุ่มหนึ่ง', 'one@b.go.th', due);
        put(form, 'B4', '');
      }),
    );
  const [group] = late('31 สิงหาคม 2567');
  expect(group?.message).toContain('ท่าใหม่');
  expect(group?.mail).toMatch(/^mailto:one@b\.go\.th\?subject=/);
  expect(late('30 กันยายน 2567')).toEqual([]);
});
