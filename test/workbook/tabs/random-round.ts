import type { CellValue } from '../../../src/workbook/grid.ts';
import { INDICATOR_HEADER } from '../../../src/workbook/vocabulary.ts';
import { randomFrom } from '../../support/random.ts';
import type { Tabs } from '../reading/grids.ts';

const HEADERS: readonly string[] = Object.values(INDICATOR_HEADER);

/**
 * A round that nobody thought of: up to five sections of both forms, weights that make 100 or do not, two kinds of
 * ratees, scores given and by proportion, results that are missing, not assessed or unreadable, and the settings that
 * change what is printed.
 */
export function randomRound(seed: number): Tabs {
  const next = randomFrom(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const maybe = (part: number): boolean => next() < part;
  const many = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
  const weight = (): number => (maybe(0.5) ? 1 + below(60) : Math.round(next() * 1e6) / 1e4 + 0.0001);

  const sections = many(1 + below(5)).map((at) => ({
    name: `หมวด${at}`,
    competency: maybe(0.35),
    share: weight(),
  }));
  const indicators = sections.flatMap(({ name }, section) =>
    many(1 + below(5)).map((at) => ({
      code: `ก${section}.${at}`,
      section: name,
      weight: maybe(0.08) && at > 0 ? 0 : weight(),
      direct: maybe(0.5),
      group: maybe(0.2) && at > 0,
    })),
  );
  const districts = many(2 + below(5)).map((at) => ({ name: `แห่ง${at}`, kind: maybe(0.25) ? 'กลุ่มงาน' : '' }));
  const settings: CellValue[][] = [
    ['รายการ', 'ค่า', '', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)', 'แบบประเมิน'],
    ['ปีงบประมาณ', 2567],
    ['รอบที่', 2],
    ['เมื่อยังไม่กรอก', maybe(0.2) ? 'คิดเป็น 0 คะแนน' : 'รอข้อมูล'],
    ['เมื่อไม่ประเมิน', maybe(0.2) ? 'คิดเป็น 0 คะแนน' : 'ไม่นำน้ำหนักมาคิด'],
    ['ทศนิยม', below(5)],
    ['เลขไทยในแบบพิมพ์', maybe(0.3) ? 'ใช่' : 'ไม่ใช่'],
    ['แสดงอันดับ', 'ไม่ใช่'],
  ];
  sections.forEach(({ name, competency, share }, at) => {
    const row = settings[at + 1];
    if (row) row.push('', name, share, competency ? 'สมรรถนะ' : 'ผลสัมฤทธิ์ของงาน');
  });
  const result = (direct: boolean): CellValue[] => {
    if (maybe(0.08)) return ['', ''];
    if (maybe(0.06)) return ['ไม่ประเมิน', ''];
    if (maybe(0.03)) return ['ไม่แน่ใจ', ''];
    const figure = Math.round(next() * 5e6) / 1e6;
    return direct
      ? [maybe(0.2) ? 5 : figure, '']
      : [Math.round(next() * 1100) / 10, maybe(0.1) ? figure : ''];
  };
  return {
    settings,
    districts: [
      ['อำเภอ', 'รหัส', 'ประเภท'],
      ...districts.map(({ name, kind }, at) => [name, String(2701 + at), kind]),
    ],
    indicators: [
      [...HEADERS],
      ...indicators.map(({ code, section, weight: own, direct, group }) => {
        const cells: Record<string, CellValue> = {
          รหัส: code,
          องค์ประกอบ: section,
          ตัวชี้วัด: `ตัวชี้วัด ${code}`,
          น้ำหนัก: own,
          วิธีวัด: direct ? 'ให้คะแนนโดยตรง' : 'ตัวเลข',
          หน่วยวัด: direct ? '' : 'ครั้ง',
          'เป้าหมาย (5 คะแนน)': direct ? '' : 100,
          ใช้กับ: group ? 'อำเภอ' : '',
        };
        return HEADERS.map((header) => cells[header] ?? '');
      }),
    ],
    form: [
      ['อำเภอ', ...indicators.flatMap(({ code }) => [code, code])],
      ['', ...indicators.flatMap(({ direct }) => [direct ? 'คะแนน' : 'ผล', 'คะแนนจากกลุ่มงาน'])],
      ...districts.map(({ name }) => {
        const nothing = maybe(0.1);
        return [name, ...indicators.flatMap(({ direct }) => (nothing ? ['', ''] : result(direct)))];
      }),
    ],
  };
}
