import { describe, expect, test } from 'vitest';
import { fillSample } from '../../../src/local/sample/fill-sample.ts';
import { inputLabels } from '../../../src/local/sample/input-labels.ts';
import { sampleResults } from '../../../src/local/sample/sample-results.ts';
import type { SheetLike } from '../../../src/local/sample/sheet-like.ts';
import { builtInPack } from '../../../src/workbook/pack/pack.ts';

class Grid implements SheetLike {
  readonly name: string;
  readonly cells: unknown[][];
  constructor(name: string, cells: unknown[][]) {
    this.name = name;
    this.cells = cells;
  }
  rows(): unknown[][] {
    return this.cells.map((row) => [...row]);
  }
  set(row: number, column: number, value: string | number | boolean): void {
    const cells = this.cells[row];
    if (cells === undefined) throw new Error('outside the grid');
    cells[column] = value;
  }
  /** What stands in the row of `name` under `code` and `label`. */
  at(name: string, code: string, label: string): unknown {
    const column = (this.cells[0] ?? []).findIndex(
      (head, index) => String(head).startsWith(`${code} `) && this.cells[1]?.[index] === label,
    );
    return this.cells.find((cells) => cells[0] === name)?.[column];
  }
}

/** A workbook as the contract describes it, one form per work group, forms in the order of the groups. */
function emptyWorkbook(): { sheets: Grid[] } {
  const pack = builtInPack();
  const forms = pack.groups.map(({ name, shortName }) => {
    const heads: string[][] = [['อำเภอ'], ['']];
    for (const row of pack.indicators.filter((indicator) => indicator.กลุ่มงานที่รับผิดชอบ === name)) {
      const labels = [...inputLabels(pack, String(row.รหัส)), 'คะแนนจากกลุ่มงาน', 'หลักฐาน', 'หมายเหตุ'];
      heads[0]?.push(...labels.map(() => `${row.รหัส} ${row.ชื่อย่อ}`));
      heads[1]?.push(...labels);
    }
    const rows = ['ทุกอำเภอ', ...pack.districts.map((district) => district.name)].map((district) => [
      district,
    ]);
    return new Grid(`กรอกผล ${shortName}`, [...heads, ...rows]);
  });
  const settings = new Grid('ตั้งค่า', [
    ['x', 'รายการ', 'ค่า', 'กลุ่มงาน', 'กำหนดส่ง'],
    ...pack.settings.map(([name, value], row) => ['', name, value, pack.groups[row]?.name ?? '', '']),
  ]);
  const districts = new Grid('อำเภอ', [
    ['อำเภอ', 'รหัส', 'ผู้รับการประเมิน', 'ตำแหน่ง'],
    ...pack.districts.map(({ name, code }) => [name, code, '', '']),
  ]);
  return { sheets: [settings, districts, ...forms] };
}

function sheet(workbook: { sheets: Grid[] }, name: string): Grid {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no tab ${name}`);
  return found;
}

describe('filling in the sample', () => {
  test('types every result into its cell and nothing else', () => {
    const workbook = emptyWorkbook();
    const typedCells = (): number =>
      workbook.sheets
        .filter(({ name }) => name.startsWith('กรอกผล'))
        .flatMap(({ cells }) =>
          cells.slice(2).flatMap((row) => row.slice(1).filter((value) => value !== undefined)),
        ).length;
    expect(typedCells()).toBe(0);
    fillSample(workbook);
    expect(typedCells()).toBe(sampleResults().length);
  });

  test.each([
    ['ประสานฯ', 'เมืองสระแก้ว', 'ห1', 'เบิกจ่าย (บาท)', 1_840_000],
    ['ประสานฯ', 'วังสมบูรณ์', 'ห1', 'งบจัดสรร (บาท)', 800_000],
    ['ส่งเสริมฯ', 'วังน้ำเย็น', 'บ2', 'รายได้ปี 67 ช่วงที่ประเมิน (ล้านบาท)', '๑๒.๕'],
    ['ส่งเสริมฯ', 'คลองหาด', 'บ2', 'รายได้ปี 67 ช่วงที่ประเมิน (ล้านบาท)', undefined],
    ['สารสนเทศฯ', 'ทุกอำเภอ', 'บ6', 'ความเชื่อมั่นคุณภาพข้อมูล จปฐ. ระดับจังหวัด (ร้อยละ)', 96.4],
    ['สารสนเทศฯ', 'วัฒนานคร', 'บ4', 'คะแนนจากกลุ่มงาน', 4.09],
    ['ยุทธศาสตร์ฯ', 'เขาฉกรรจ์', 'ห3', 'เผยแพร่ผลงานอย่างน้อย 3 ช่องทาง', 'ไม่ใช่'],
    ['ยุทธศาสตร์ฯ', 'โคกสูง', 'ส1.3', 'คะแนน', 4.4],
  ])('in %s, %s has for %s %s: %j', (form, district, code, label, value) => {
    const workbook = emptyWorkbook();
    fillSample(workbook);
    expect(sheet(workbook, `กรอกผล ${form}`).at(district, code, label)).toBe(value);
  });

  test('marks the workbook as invented', () => {
    const workbook = emptyWorkbook();
    fillSample(workbook);
    const { cells } = sheet(workbook, 'ตั้งค่า');
    const settings = Object.fromEntries(cells.map(([, name, value]) => [name, value]));
    expect(settings.ข้อความกำกับ).toBe('ข้อมูลสมมติ');
    expect(settings['ข้อมูล ณ วันที่']).toBe('15 กันยายน 2567');
    expect(settings.จังหวัด).toBe('สระแก้ว');
  });

  test('gives each group a day, one of them over on the day of the data, and one district a person', () => {
    const workbook = emptyWorkbook();
    fillSample(workbook);
    const dues = sheet(workbook, 'ตั้งค่า').cells.slice(1, 5);
    expect(dues.map((cells) => [cells[3], cells[4]])).toEqual([
      ['กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน', '20 กันยายน 2567'],
      ['กลุ่มงานสารสนเทศการพัฒนาชุมชน', '20 กันยายน 2567'],
      ['กลุ่มงานส่งเสริมการพัฒนาชุมชน', '10 กันยายน 2567'],
      ['กลุ่มงานประสานและสนับสนุนการบริหารงานพัฒนาชุมชน', '20 กันยายน 2567'],
    ]);
    expect(sheet(workbook, 'อำเภอ').cells[1]?.slice(2)).toEqual([
      'ชื่อ-สกุล ผู้รับการประเมิน',
      'พัฒนาการอำเภอเมืองสระแก้ว',
    ]);
  });

  test('says which group or district has no row', () => {
    const groupless = emptyWorkbook();
    for (const cells of sheet(groupless, 'ตั้งค่า').cells) cells[3] = '';
    expect(() => fillSample(groupless)).toThrow('no group กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน');
    const districtless = emptyWorkbook();
    sheet(districtless, 'อำเภอ').cells.splice(1);
    expect(() => fillSample(districtless)).toThrow('no district เมืองสระแก้ว');
  });

  test('says which result has no place', () => {
    const workbook = emptyWorkbook();
    const information = sheet(workbook, 'กรอกผล สารสนเทศฯ');
    information.cells.splice(2, 1);
    expect(() => fillSample(workbook)).toThrow('no cell for ทุกอำเภอ, บ6');
  });

  test('does not type into tabs that are no result forms', () => {
    const workbook = emptyWorkbook();
    const renamed = workbook.sheets.map(
      ({ name, cells }) => new Grid(name.replace('กรอกผล', 'สำเนา'), cells),
    );
    expect(() => fillSample({ sheets: renamed })).toThrow('no cell for');
  });

  test('says which setting is missing', () => {
    const workbook = emptyWorkbook();
    const settings = sheet(workbook, 'ตั้งค่า');
    settings.cells.splice(
      0,
      settings.cells.length,
      ...settings.cells.filter(([, name]) => name !== 'ข้อความกำกับ'),
    );
    expect(() => fillSample(workbook)).toThrow('no setting ข้อความกำกับ');
  });
});
