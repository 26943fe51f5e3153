import type {
  IndicatorSpread,
  MeasuredIndicator,
  ProvinceFigures,
  RankedDistrict,
  RuleDifference,
  UnrankedDistrict,
} from '../roll-up-report.ts';
import type { RuleField } from '../rolled-workbook.ts';
import { figure, number, text, textOrNull } from './answer-cells.ts';
import type { RollUpEngine } from './open-engine.ts';

/** The answers of the queries over one round, in their order. */
export interface RoundAnswers {
  readonly ranking: readonly RankedDistrict[];
  readonly incomplete: readonly UnrankedDistrict[];
  readonly indicators: readonly IndicatorSpread[];
  readonly provinces: readonly ProvinceFigures[];
  readonly measured: readonly MeasuredIndicator[];
  readonly differences: readonly RuleDifference[];
}

/** Asks all that the report shows of the round that is loaded. */
export async function askReport({ ask }: RollUpEngine): Promise<RoundAnswers> {
  return {
    ranking: (await ask('ranking')).map((row) => ({
      rank: number(row, 'national_rank'),
      province: text(row, 'province'),
      district: text(row, 'district'),
      kind: text(row, 'kind'),
      percent: number(row, 'percent'),
      total: figure(row, 'total'),
      grade: textOrNull(row, 'grade'),
      rulesId: text(row, 'rules_id'),
    })),
    incomplete: (await ask('incomplete')).map((row) => {
      const [low, high] = [figure(row, 'range_low'), figure(row, 'range_high')];
      return {
        province: text(row, 'province'),
        district: text(row, 'district'),
        total: figure(row, 'total'),
        range: low === null || high === null ? null : [low, high],
      };
    }),
    indicators: (await ask('indicators')).map((row) => ({
      code: text(row, 'code'),
      rulesId: text(row, 'rules_id'),
      n: number(row, 'n'),
      mean: number(row, 'mean'),
      min: number(row, 'min_score'),
      q1: number(row, 'q1'),
      median: number(row, 'median'),
      q3: number(row, 'q3'),
      max: number(row, 'max_score'),
      atFull: number(row, 'at_full'),
    })),
    provinces: (await ask('provinces')).map((row) => ({
      province: text(row, 'province'),
      n: number(row, 'n'),
      complete: number(row, 'complete'),
      mean: figure(row, 'mean'),
    })),
    measured: (await ask('measured')).map((row) => ({
      code: text(row, 'code'),
      rulesId: text(row, 'rules_id'),
      n: number(row, 'n'),
      percent: number(row, 'percent'),
    })),
    differences: (await ask('rule-differences')).map((row) => ({
      province: text(row, 'province'),
      code: text(row, 'code'),
      field: text(row, 'field') as RuleField, // what ruleFacts named
      here: textOrNull(row, 'here'),
      there: textOrNull(row, 'there'),
    })),
  };
}
