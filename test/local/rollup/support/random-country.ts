import type { RolledWorkbook, RuleFact } from '../../../../src/local/rollup/rolled-workbook.ts';
import { PROVINCES } from '../../../../src/workbook/pack/provinces.ts';
import { randomFrom } from '../../../support/random.ts';
import { districtOf, resultOf, workbookOf } from './rolled.ts';

const CODES = [
  'ห1',
  'ห2',
  'ห3',
  'บ1',
  'บ2',
  'บ3',
  'บ4',
  'บ5.1',
  'บ5.2',
  'บ6',
  'บ7',
  'ส1.1',
  'ส1.2',
  'ส1.3',
  'ส3',
];
const MEASURES = ['ร้อยละ', 'ร้อยละที่เพิ่มขึ้น', 'ตัวเลข'];

const fact = (code: string, field: RuleFact['field'], value: string): RuleFact => ({
  part: 'indicator',
  code,
  field,
  value,
});

/** All provinces with figures as they may be, by chance: ties, 0–4 decimals, gaps, other rules, very small and large counts. */
export function randomCountry(round: number, seed: number): RolledWorkbook[] {
  const random = randomFrom(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const oneOf = <T>(first: T, ...others: T[]): T => [first, ...others][pick(others.length + 1)] ?? first;
  return PROVINCES.map(({ name, districts }): RolledWorkbook => {
    const rulesId = random() < 0.2 ? 'other' : 'same';
    const decimals = 10 ** oneOf(0, 1, 2, 2, 4);
    const score = (): number | null =>
      random() < 0.07 ? null : Math.round(random() * 5 * decimals) / decimals;
    const rules = CODES.flatMap((code) =>
      random() < 0.01
        ? []
        : [
            fact(code, 'indicator', code),
            fact(code, 'target', random() < 0.02 ? '98' : '100'),
            fact(code, 'unit', ''),
          ],
    );
    return workbookOf(name, {
      round,
      rulesId,
      rules,
      districts: districts.map(({ code, name: district }) => {
        const isWhole = random() > 0.1;
        // Few different percents, so that many are equal.
        const percent = pick(4000) / 100 + 60;
        return districtOf(district, percent, {
          code: random() < 0.02 ? '' : code,
          kind: random() < 0.05 ? 'กลุ่มงาน' : 'อำเภอ',
          complete: isWhole,
          rank: isWhole && random() > 0.03 ? 1 : null,
          grade: isWhole ? oneOf('ดีเด่น', 'ดีมาก', 'ดี') : null,
          low: isWhole ? percent / 20 : 1,
        });
      }),
      results: districts.flatMap(({ name: district }) =>
        CODES.map((code, at) => {
          const measure = MEASURES[at % MEASURES.length] ?? '';
          const counts =
            measure === 'ตัวเลข' ? {} : { numerator: amountOf(random), denominator: amountOf(random) };
          return resultOf(district, code, {
            measure,
            score: score(),
            value: random() < 0.05 ? null : 1,
            ...counts,
          });
        }),
      ),
    });
  });
}

/** Whole, with decimals, tiny, or as large as a budget. */
function amountOf(random: () => number): number {
  const kind = random();
  if (kind < 0.5) return Math.floor(random() * 1000);
  if (kind < 0.8) return Math.round(random() * 1e8) / 100;
  return kind < 0.9 ? Math.round(random() * 1e6) / 1e9 : Math.floor(random() * 1e11);
}
