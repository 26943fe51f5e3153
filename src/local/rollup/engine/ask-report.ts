import type {
  IndicatorSpread,
  MeasuredIndicator,
  ProvinceDifference,
  ProvinceFigures,
  RankedDistrict,
  UnrankedDistrict,
} from '../roll-up-report.ts';
import type { FactField } from '../rolled-workbook.ts';
import { answerCells } from './answer-cells.ts';
import type { RollUpEngine } from './open-engine.ts';

/** The answers of the queries over one round, in their order. */
export interface RoundAnswers {
  readonly ranking: readonly RankedDistrict[];
  readonly incomplete: readonly UnrankedDistrict[];
  readonly indicators: readonly IndicatorSpread[];
  readonly provinces: readonly ProvinceFigures[];
  readonly measured: readonly MeasuredIndicator[];
  readonly differences: readonly ProvinceDifference[];
}

/** Asks all that the report shows of the round that is loaded. */
export async function askReport({ ask }: RollUpEngine): Promise<RoundAnswers> {
  return {
    ranking: (await ask('ranking')).map(answerCells).map((row) => ({
      rank: row.number('national_rank'),
      province: row.text('province'),
      district: row.text('district'),
      kind: row.text('kind'),
      percent: row.number('percent'),
      total: row.figure('total'),
      grade: row.textOrNull('grade'),
      rulesId: row.text('rules_id'),
    })),
    incomplete: (await ask('incomplete')).map(answerCells).map((row) => {
      const [low, high] = [row.figure('range_low'), row.figure('range_high')];
      return {
        province: row.text('province'),
        district: row.text('district'),
        total: row.figure('total'),
        range: low === null || high === null ? null : [low, high],
      };
    }),
    indicators: (await ask('indicators')).map(answerCells).map((row) => ({
      code: row.text('code'),
      rulesId: row.text('rules_id'),
      n: row.number('n'),
      mean: row.number('mean'),
      min: row.number('min_score'),
      q1: row.number('q1'),
      median: row.number('median'),
      q3: row.number('q3'),
      max: row.number('max_score'),
      atFull: row.number('at_full'),
    })),
    provinces: (await ask('provinces')).map(answerCells).map((row) => ({
      province: row.text('province'),
      n: row.number('n'),
      complete: row.number('complete'),
      mean: row.figure('mean'),
    })),
    measured: (await ask('measured')).map(answerCells).map((row) => ({
      code: row.text('code'),
      rulesId: row.text('rules_id'),
      n: row.number('n'),
      percent: row.number('percent'),
    })),
    differences: (await ask('rule-differences')).map(answerCells).map((row) => ({
      province: row.text('province'),
      code: row.text('code'),
      field: row.text('field') as FactField, // what ruleFacts named
      here: row.textOrNull('here'),
      there: row.textOrNull('there'),
    })),
  };
}
