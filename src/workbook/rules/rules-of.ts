import { compare, decimalText, type Exact } from '../../scoring/index.ts';
import { itemAt } from '../item-at.ts';
import type { IndicatorRow, Round, Scope } from '../round.ts';
import { MEASURE_WORDS, RULE_WORDS, WHEN_MISSING, WHEN_NOT_ASSESSED, wordOf } from '../vocabulary.ts';
import { byCodePoint, canonicalName } from './canonical.ts';

/** What one indicator is scored by, after defaults; `null` for what its measure or criterion does not use. */
export interface IndicatorRules {
  readonly code: string;
  readonly section: string;
  readonly weight: string;
  readonly unit: string;
  readonly measure: string;
  /** Number of inputs. */
  readonly inputs: number;
  readonly criterion: string | null;
  /** ≥ > ≤ or < in letters that every keyboard has. */
  readonly operator: string | null;
  readonly target: string | null;
  /** Bounds of the given levels by level 0–4. */
  readonly levels: Readonly<Record<string, string>> | null;
  readonly lowest: string | null;
  /** The kinds of ratees (ประเภท) that ใช้กับ names, none: all. */
  readonly kinds: readonly string[];
}

/** The rules of a round, sorted: two rounds with the same rules have the same, whoever typed them and however. */
export interface Rules {
  readonly sections: readonly { readonly name: string; readonly share: string }[];
  readonly indicators: readonly IndicatorRules[];
  readonly grades: readonly { readonly name: string; readonly from: string }[];
  readonly missing: string;
  readonly notAssessed: string;
}

/** Everything that decides a score but the targets of single districts. */
export function rulesOf({ settings, sections, indicators, grades }: Round): Rules {
  return {
    sections: sections
      .map(({ name, share }) => ({ name: canonicalName(name), share: decimalText(share) }))
      .sort((a, b) => byCodePoint(a.name, b.name)),
    indicators: indicators
      .map((indicator) => indicatorRules(indicator, itemAt(sections, indicator.section).name))
      .sort((a, b) => byCodePoint(a.code, b.code)),
    grades: [...grades]
      .sort((a, b) => compare(a.from, b.from))
      .map(({ name, from }) => ({ name: canonicalName(name), from: decimalText(from) })),
    missing: settings.missingAsZero ? WHEN_MISSING.zero : WHEN_MISSING.wait,
    notAssessed: settings.notAssessedAsZero ? WHEN_NOT_ASSESSED.zero : WHEN_NOT_ASSESSED.leave,
  };
}

/** `section`: the name of its section. */
export function indicatorRules(indicator: IndicatorRow, section: string): IndicatorRules {
  const { code, weight, unit, measure, labels, criterion } = indicator;
  return {
    code: canonicalName(code),
    section: canonicalName(section),
    weight: decimalText(weight),
    unit: canonicalName(unit),
    measure: wordOf(MEASURE_WORDS, measure) ?? measure,
    inputs: labels.length,
    criterion: criterion && (wordOf(RULE_WORDS, criterion.rule) ?? criterion.rule),
    operator: criterion?.operator ?? null,
    target: criterion && decimalText(criterion.target),
    levels: criterion && levelBounds(criterion.levels),
    lowest: criterion && decimalText(criterion.lowest),
    kinds: kindsIn(indicator.scope),
  };
}

/** Without the names of districts, which differ from office to office. */
const kindsIn = (scope: Scope | null): string[] =>
  scope ? Array.from(new Set([...scope.kinds, ...scope.others].map(canonicalName))).sort(byCodePoint) : [];

/** null where the criterion uses none. */
function levelBounds(
  levels: readonly { readonly score: number; readonly bound: Exact }[],
): Record<string, string> | null {
  if (levels.length === 0) return null;
  return Object.fromEntries(levels.map(({ score, bound }) => [String(score), decimalText(bound)]));
}
