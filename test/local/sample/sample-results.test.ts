import { describe, expect, test } from 'vitest';
import { inputLabels } from '../../../src/local/sample/input-labels.ts';
import { sampleResults } from '../../../src/local/sample/sample-results.ts';
import { builtInPack } from '../../../src/workbook/pack/pack.ts';

const pack = builtInPack();
const codes = pack.indicators.map((row) => String(row.รหัส));
const results = sampleResults();

function valuesOf(district: string, code: string): unknown[] {
  const own = results.filter((result) => result.district === district && result.code === code);
  return inputLabels(pack, code).map((label) => own.find((result) => result.label === label)?.value);
}

describe('the sample’s invented results', () => {
  test('fill each cell once', () => {
    const places = results.map(({ district, code, label }) => [district, code, label].join('|'));
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('are complete for every district but คลองหาด, which lacks three indicators; บ6 is typed for all', () => {
    const blanks = pack.districts.flatMap(({ name }) =>
      codes.filter((code) => valuesOf(name, code).includes(undefined)).map((code) => `${name} ${code}`),
    );
    const blankForAll = pack.districts.map(({ name }) => `${name} บ6`);
    expect(blanks.filter((blank) => !blankForAll.includes(blank))).toEqual([
      'คลองหาด บ2',
      'คลองหาด บ7',
      'คลองหาด ส3',
    ]);
    expect(valuesOf('ทุกอำเภอ', 'บ6')).toEqual([96.4]);
  });

  test('hold one text in Thai numerals, one mistake, one not assessed and one score of the owner', () => {
    const ticks = new Set<unknown>(['ใช่', 'ไม่ใช่']);
    const texts = results.filter(
      ({ value, label }) => typeof value === 'string' && !ticks.has(value) && label !== 'หลักฐาน',
    );
    expect(texts.map(({ district, code, label }) => `${district} ${code} ${label}`)).toEqual([
      'วังน้ำเย็น บ2 รายได้ปี 67 ช่วงที่ประเมิน (ล้านบาท)',
      'โคกสูง บ3 ครัวเรือนเป้าหมาย (ครัวเรือน)',
      'เขาฉกรรจ์ บ5.1 หนี้เกินกำหนดชำระ (บาท)',
      'เขาฉกรรจ์ บ5.1 หนี้ทั้งหมด (บาท)',
      'วัฒนานคร บ4 หมายเหตุ',
      'เขาฉกรรจ์ บ5.1 หมายเหตุ',
    ]);
    const own = results.filter(({ label }) => label === 'คะแนนจากกลุ่มงาน');
    expect(own).toEqual([{ district: 'วัฒนานคร', code: 'บ4', label: 'คะแนนจากกลุ่มงาน', value: 4.09 }]);
  });

  test('the owner’s score of วัฒนานคร is what its remark says: nine households more', () => {
    const [passed, all] = valuesOf('วัฒนานคร', 'บ4').map(Number);
    expect([passed, all]).toEqual([56, 265]);
    // (56 + 9) / 265 = 24.528 %; 5 × 24.528 ÷ 30 = 4.088
    expect((5 * ((100 * (56 + 9)) / 265)) / 30).toBeCloseTo(4.09, 2);
  });

  test('evidence is attached to what is reported, save three', () => {
    const evidence = results
      .filter(({ label }) => label === 'หลักฐาน')
      .map(({ district, code }) => `${district} ${code}`);
    const without = pack.districts.flatMap(({ name }) => codes.map((code) => `${name} ${code}`));
    expect(without.filter((place) => !evidence.includes(place))).toEqual([
      ...['คลองหาด บ2', 'คลองหาด บ7', 'คลองหาด ส3'],
      ...['วังน้ำเย็น ห3', 'วัฒนานคร บ5.2', 'โคกสูง ส1.3'],
    ]);
  });

  test('no part is larger than its whole', () => {
    for (const { name } of pack.districts) {
      for (const row of pack.indicators.filter(({ วิธีวัด }) => วิธีวัด === 'ร้อยละ')) {
        const [part, whole] = valuesOf(name, String(row.รหัส));
        if (typeof whole !== 'number') continue;
        expect(Number(part), `${name} ${row.รหัส}`).toBeLessThanOrEqual(whole);
      }
    }
  });
});
