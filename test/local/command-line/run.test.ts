import { describe, expect, it } from 'vitest';
import { RESULTS } from '../../../src/language/command-line.ts';
import { NOTICES } from '../../../src/workbook/problems/problem.ts';
import { call, FAILED, REPORT } from './call.ts';

const files = { 'a.xlsx': 'filled' };
const both = { 'a.xlsx': 'filled', 'a-scored.xlsx': 'older' };
const { failed: _, ...PUBLISHED } = REPORT;

describe('score', () => {
  it.each<[what: string, args: string[], present: Record<string, string>, output: string]>([
    ['beside the file', ['a.xlsx'], files, 'a-scored.xlsx'],
    ['whatever the ending', ['b.XLSX'], { 'b.XLSX': 'filled' }, 'b-scored.xlsx'],
    ['over an older one with --force', ['a.xlsx', '--force'], both, 'a-scored.xlsx'],
    ['under another name', ['a.xlsx', '-o', 'c.xlsx'], files, 'c.xlsx'],
    ['over a file that was named', ['a.xlsx', '-o', 'a-scored.xlsx'], both, 'a-scored.xlsx'],
    ['into the file itself', ['a.xlsx', '--output', 'a.xlsx'], files, 'a.xlsx'],
  ])('saves %s', async (_what, args, present, output) => {
    const { status, written, done, err } = await call(['score', ...args], { files: present });
    expect({ status, err, done }).toEqual({ status: 0, err: '', done: ['calculateScores'] });
    expect([...written]).toEqual([[output, 'filled saved']]);
  });

  it('shows the ranking, the number of problems and where the file is', async () => {
    const { out } = await call(['score', 'a.xlsx'], { files });
    expect(out.split('\n').slice(0, -2)).toEqual([
      'คะแนนตัวชี้วัด จังหวัดสระแก้ว รอบที่ 2 ปีงบประมาณ 2567',
      'คะแนนประมาณการ: รอยืนยัน 3 ข้อ · จัดอันดับตามร้อยละ',
      'อันดับ  อำเภอ       คะแนนรวม  ร้อยละ  ระดับ  สถานะ',
      `────  ──────────  ────────  ─────  ────  ${'─'.repeat(52)}`,
      '   1  เมืองสระแก้ว      4.30  86.00  ดีมาก  ครบ',
      '      วังน้ำเย็น         4.30  86.00        ต้องแก้ไข 1 · รอข้อมูล 1 · คะแนนรวมที่เป็นไปได้ 3.50 ถึง 4.50',
      '',
      'ควรตรวจสอบ 1 จุด แจ้งให้ทราบ 1 จุด รายละเอียดอยู่ในชีต "ตรวจสอบข้อมูล" แสดงทุกจุดด้วย --all',
      '• ควรตรวจสอบ ชีต "ตัวชี้วัด" ช่อง F12 น้ำหนักรวม 95 (กลุ่ม ก)',
      '• แจ้งให้ทราบ อ่านข้อความเป็นตัวเลข 1 จุด',
    ]);
    expect(out).toMatch(/\nบันทึกแล้ว: \/.*\/a-scored\.xlsx\n$/);
  });

  it('shows a ranking of ten thousand districts', async () => {
    const [one = undefined] = REPORT.districts;
    const districts = Array.from({ length: 10_000 }, () => ({
      ...one,
      indicators: Array.from({ length: 20 }, () => ({ status: 'scored', score: 4.25, weight: 5 })),
    })) as typeof REPORT.districts; // copies of one of them
    const { status, err } = await call(['score', 'a.xlsx'], { files, report: { ...REPORT, districts } });
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  it('tells of a complete district what was not sent and counts as 0', async () => {
    const zero = { status: 'missing', score: 0, weight: 10 };
    const districts = REPORT.districts.map((one) => ({
      ...one,
      indicators: [...one.indicators, zero, zero],
    }));
    const { out } = await call(['score', 'a.xlsx'], { files, report: { ...REPORT, districts } });
    const zeros = 'ยังไม่ส่ง 2 ตัวชี้วัด คิดเป็น 0 คะแนน';
    expect(out).toContain(`ดีมาก  ${zeros}\n`);
    expect(out).toContain(`ต้องแก้ไข 1 · รอข้อมูล 1 · ${zeros} · คะแนนรวม`);
  });

  it('prints the report and nothing else with --json', async () => {
    const { out, err } = await call(['score', 'a.xlsx', '--json'], { files });
    expect(JSON.parse(out)).toEqual(PUBLISHED);
    expect(err).toBe('');
  });

  it.each([
    ['protected', { late: false, locked: ['สรุปคะแนน'] }, '"สรุปคะแนน"'],
    ['left out', { late: true, locked: [] }, 'ไม่ครบทุกชีต'],
  ])(
    'saves nothing where a tab was %s, since it would look like the result',
    async (_, notWritten, words) => {
      const { status, out, err, written } = await call(['score', 'a.xlsx', '--json'], {
        files,
        report: { ...REPORT, notWritten },
      });
      expect({ status, out, written: [...written] }).toEqual({ status: 2, out: '', written: [] });
      expect(err).toContain(words);
      expect(err.trimEnd()).not.toContain('\n');
    },
  );

  it('writes nothing when nothing can be scored, and says why', async () => {
    const { status, out, err, written } = await call(['score', 'a.xlsx'], { files, report: FAILED });
    expect([status, out, written.size]).toEqual([1, '', 0]);
    expect(err).toContain('• ต้องแก้ไข ไม่พบชีต "อำเภอ"');
  });

  it('prints the report with --json even when nothing can be scored', async () => {
    const { status, out, err, written } = await call(['score', 'a.xlsx', '--json'], {
      files,
      report: FAILED,
    });
    expect([status, err, written.size]).toEqual([1, '', 0]);
    expect(JSON.parse(out)).toEqual({ round: FAILED.round, districts: [], issues: FAILED.issues });
  });
});

describe('check', () => {
  it('lists the problems, the most severe first, and writes nothing', async () => {
    const { status, out, done, written } = await call(['check', 'a.xlsx'], { files });
    expect([status, done, written.size]).toEqual([0, ['checkData'], 0]);
    expect(out).toBe(
      'ควรตรวจสอบ 1 จุด แจ้งให้ทราบ 1 จุด แสดงทุกจุดด้วย --all\n' +
        '• ควรตรวจสอบ ชีต "ตัวชี้วัด" ช่อง F12 น้ำหนักรวม 95 (กลุ่ม ก)\n' +
        '• แจ้งให้ทราบ อ่านข้อความเป็นตัวเลข 1 จุด\n',
    );
  });

  it('says so when there is none', async () => {
    const { out } = await call(['check', 'a.xlsx'], { files, report: { ...REPORT, issues: [] } });
    expect(out).toBe('ไม่พบปัญหา\n');
  });

  it('prints only the problems with --json', async () => {
    const { out } = await call(['check', 'a.xlsx', '--json'], { files });
    expect(JSON.parse(out)).toEqual({ issues: REPORT.issues });
  });

  it('ends with 1 on a run-level error', async () => {
    expect((await call(['check', 'a.xlsx'], { files, report: FAILED })).status).toBe(1);
    expect((await call(['check', 'a.xlsx', '--json'], { files, report: FAILED })).status).toBe(1);
  });

  it('lets no control character of a cell reach the terminal', async () => {
    const issue = {
      ...FAILED.issues[0],
      severity: 'error',
      message: 'a\u001b[31mb\nc',
    } as (typeof FAILED.issues)[0];
    const { out } = await call(['check', 'a.xlsx'], { files, report: { ...REPORT, issues: [issue] } });
    expect(out).toContain('a [31mb c\n');
  });
});

describe('notices', () => {
  const notice = (code: string, cell: string) => ({
    severity: 'notice' as const,
    code,
    tab: 'กรอกผล',
    cell,
    message: `เรื่อง ${cell}`,
    owner: '',
  });
  const report = {
    ...REPORT,
    issues: [
      notice('unconfirmed', 'B1'),
      notice('text-number', 'B2'),
      { ...notice('cell-error', 'B3'), severity: 'error' as const },
      notice('unconfirmed', 'B4'),
      notice('a-new-one', 'B5'),
    ],
  };

  it.each([[['check', 'a.xlsx']], [['score', 'a.xlsx']], [[]]])(
    'of one kind are one line and errors all of theirs, in %j',
    async (args) => {
      const { out } = await call(args, { files, report });
      expect(out.split('\n').filter((line) => line.startsWith('• '))).toEqual([
        '• ต้องแก้ไข ชีต "กรอกผล" ช่อง B3 เรื่อง B3',
        '• แจ้งให้ทราบ รอยืนยัน 2 จุด',
        '• แจ้งให้ทราบ อ่านข้อความเป็นตัวเลข 1 จุด',
        '• แจ้งให้ทราบ เรื่องอื่น (a-new-one) 1 จุด',
      ]);
    },
  );

  it.each([
    [['check', 'a.xlsx', '--all']],
    [['score', 'a.xlsx', '--all']],
    [['score', '--all', 'a.xlsx']],
    [['--all', 'check', 'a.xlsx']],
    [['--all']],
  ])('are all printed with --all: %j', async (args) => {
    const { out, status } = await call(args, { files, report });
    expect(status).toBe(0);
    expect(out.match(/เรื่อง B\d/g)).toEqual(['เรื่อง B3', 'เรื่อง B1', 'เรื่อง B2', 'เรื่อง B4', 'เรื่อง B5']);
    expect(out).not.toContain('--all');
  });

  it('that have a code have a name for the terminal', () => {
    expect(NOTICES.filter((code) => RESULTS.kinds[code] === undefined)).toEqual([]);
  });

  it('leave --all out of what is a command of its own', async () => {
    expect((await call(['new', 'b.xlsx', '--all'])).status).toBe(2);
  });
});

describe('the status of a district', () => {
  const [, complete] = REPORT.districts;
  const statusOf = async (change: object): Promise<string> => {
    const report = { ...REPORT, districts: [{ ...complete, ...change }] } as typeof REPORT;
    const { out } = await call(['score', 'a.xlsx'], { files, report });
    return out.split('\n').find((line) => line.includes('เมืองสระแก้ว')) ?? '';
  };

  it('says how little of it is assessed, and that it is not ranked for that', async () => {
    expect(await statusOf({ assessed: 98.25 })).toMatch(
      / {2}ครบ · คิดคะแนนจากน้ำหนักเพียงร้อยละ 98.25 ที่เหลือไม่ประเมิน$/,
    );
    expect(await statusOf({ assessed: 20, rank: null })).toMatch(
      / {2}ครบ · คิดคะแนนจากน้ำหนักเพียงร้อยละ 20 ที่เหลือไม่ประเมิน · ไม่จัดอันดับ เพราะประเมินน้อยกว่าที่กำหนดในชีต "ตั้งค่า"$/,
    );
  });

  it('has figures with the decimals of the report: a total of 4 of which nothing more is shown is no 4.00', async () => {
    const whole = { total: 4, percent: 91.2, range: [4, 4], sections: [{ score: 4 }] };
    const indicators = [{ status: 'scored', score: 4, weight: 100 }];
    expect(await statusOf({ ...whole, indicators })).toMatch(/เมืองสระแก้ว +4 {2}91\.20/);
  });
});

describe('new', () => {
  it('sets a fresh workbook up', async () => {
    const { status, done, written, out } = await call(['new', 'a.xlsx']);
    expect([status, done]).toEqual([0, ['setUpRound']]);
    expect([...written]).toEqual([['a.xlsx', 'new saved']]);
    expect(out).toContain('npm start -- score "a.xlsx"');
  });

  it.each([
    [['--province', 'ปราจีน'], /ไม่พบจังหวัด "ปราจีน" ชื่อที่ใกล้เคียง: ปราจีนบุรี/],
    [['--province', 'กทม.'], /กรุงเทพมหานคร/],
    [['--year', '2025'], /ปีงบประมาณ "2025"/],
    [['--round', '3'], /รอบที่ "3"/],
  ])('ends with 2 where %j is nothing', async (options, message) => {
    const { status, err, written, done } = await call(['new', 'a.xlsx', ...options]);
    expect([status, written.size, done]).toEqual([2, 0, []]);
    expect(err).toMatch(message);
  });

  it('without indicators says that they are to be typed first', async () => {
    const { out } = await call(['new', 'a.xlsx', '--blank', '--province', 'Prachin Buri']);
    expect(out).toContain('ปรับแบบกรอกตามตัวชี้วัด');
  });

  it('replaces a file only with --force', async () => {
    expect((await call(['new', 'a.xlsx'], { files })).written.size).toBe(0);
    expect((await call(['new', 'a.xlsx', '--force'], { files })).written.size).toBe(1);
  });
});

describe('no command', () => {
  it('makes, scores and shows the sample', async () => {
    const { status, done, written, out } = await call([]);
    expect([status, done]).toEqual([0, ['setUpWorkbook', 'fillSample', 'calculateScores']]);
    expect([...written.keys()]).toEqual(['out/sample.xlsx']);
    expect(out).toMatch(/^ข้อมูลสมมติ.*เมืองสระแก้ว.*• ควรตรวจสอบ.*out\/sample\.xlsx\n$/s);
  });
});

describe('help', () => {
  it.each([[['--help']], [['score', '--help']], [['new', '-h']], [['check', '-h']]])(
    '%j is in Thai',
    async (args) => {
      const { status, out, err } = await call(args);
      expect([status, err]).toEqual([0, '']);
      expect(out).toMatch(/^วิธีใช้ \(usage\): khanaen/);
      expect(out).not.toMatch(/Usage:|Options:|Arguments:|Commands:|\[options\]|display help/);
    },
  );

  it('tells the version', async () => {
    expect(await call(['--version'])).toMatchObject({ status: 0, out: '1.2.3\n', err: '' });
  });
});

describe('a call that cannot be followed ends with 2 and one line', () => {
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const denied = Object.assign(new Error('denied'), { code: 'EACCES' });

  it.each<[args: string[], surroundings: Parameters<typeof call>[1], message: RegExp]>([
    [['scor'], {}, /ไม่รู้จักคำสั่ง "scor"/],
    [['help'], {}, /ไม่รู้จักคำสั่ง "help"/],
    [['--jsn'], {}, /ไม่รู้จักตัวเลือก --jsn/],
    [['score', 'a.xlsx', '--jsn'], { files }, /ไม่รู้จักตัวเลือก --jsn/],
    [['score'], {}, /ยังไม่ได้ระบุชื่อไฟล์/],
    [['score', 'a.xlsx', '-o'], { files }, /ตัวเลือก -o, --output <OUT.xlsx> ต้องตามด้วยชื่อไฟล์/],
    [['score', 'a.xlsx', 'b.xlsx'], { files }, /ครั้งละหนึ่งไฟล์/],
    [['score', 'none.xlsx'], {}, /ไม่พบไฟล์ "none.xlsx"/],
    [['score', 'none/a.xlsx'], {}, /ไม่พบไฟล์ "none\/a.xlsx"/],
    [['score', '.'], {}, /"\." ไม่ใช่ไฟล์/],
    [['score', '/dev/null'], {}, /"\/dev\/null" ไม่ใช่ไฟล์/],
    [['score', 'a.xlsx'], { files: { 'a.xlsx': 'bad' } }, /อ่านไฟล์ "a.xlsx" ไม่ได้ ไฟล์นี้ไม่ใช่ \.xlsx/],
    [['check', 'a.xlsx'], { files: { 'a.xlsx': 'bad' } }, /อ่านไฟล์ "a.xlsx" ไม่ได้/],
    [['score', 'a.xlsx'], { files: { 'a.xlsx': 'crash' } }, /ทำงานผิดพลาด .*: x is not a function/],
    [['score', 'a.xlsx'], { files: both }, /มีไฟล์ "a-scored.xlsx" อยู่แล้ว .* --force .* -o/],
    [['score', 'a.xlsx', '-o', '.'], { files }, /บันทึกไม่ได้ เพราะ "\." ไม่ใช่ไฟล์/],
    [['score', 'a.xlsx', '-o', 'none/b.xlsx'], { files }, /ไม่พบโฟลเดอร์ "none"/],
    [['score', 'a.xlsx'], { files, writeError: full }, /ที่เก็บข้อมูลเต็ม/],
    [['score', 'a.xlsx', '--json'], { files, writeError: denied }, /ไม่มีสิทธิ์เขียนไฟล์/],
    [['new', 'a.xlsx'], { files }, /มีไฟล์ "a.xlsx" อยู่แล้ว ถ้าต้องการเขียนทับให้เพิ่ม --force/],
    [['new', 'a.xls'], {}, /ต้องลงท้ายด้วย \.xlsx/],
  ])('%j', async (args, surroundings, message) => {
    const { status, out, err, written } = await call(args, surroundings);
    expect({ status, out, written: written.size }).toEqual({ status: 2, out: '', written: 0 });
    expect(err).toMatch(message);
    expect(err).toMatch(/^khanaen: [^\n]+\n$/);
  });
});

describe('who waits at a terminal', () => {
  it('is told what is done, until something is printed', async () => {
    const { seen } = await call(['score', 'a.xlsx'], { files, watched: true });
    expect(seen.slice(0, 5)).toEqual(['กำลังเปิดไฟล์', 'กำลังคำนวณ', 'กำลังบันทึกไฟล์', 'end', 'printed']);
  });

  it('is told nothing over an error, which stands alone', async () => {
    const { seen } = await call(['score', 'bad.xlsx'], { files: { 'bad.xlsx': 'bad' }, watched: true });
    expect(seen.slice(0, 3)).toEqual(['กำลังเปิดไฟล์', 'end', 'warned']);
  });

  it('is told nothing with --json', async () => {
    const { seen } = await call(['score', 'a.xlsx', '--json'], { files, watched: true });
    expect(seen).toEqual(['printed']);
  });
});

it('what would steer a terminal is printed as JSON writes it', async () => {
  const name = 'a\u001b[31m\u009b2J.xlsx';
  const { out, err } = await call(['score', 'a.xlsx', '-o', name], { files });
  expect(out).toContain('a\\u001b[31m\\u009b2J.xlsx');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
  expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
