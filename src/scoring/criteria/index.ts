import type { CriterionDefinition } from './definition.ts';
import { levelsLinear } from './levels-linear.ts';
import { levelsSteps } from './levels-steps.ts';
import { passFail } from './pass-fail.ts';
import { proportional } from './proportional.ts';

/** Every เกณฑ์, in the order of its drop-down. */
export const CRITERIA = {
  proportional,
  'levels-linear': levelsLinear,
  'levels-steps': levelsSteps,
  'pass-fail': passFail,
} as const satisfies Readonly<Record<string, CriterionDefinition>>;

/** เกณฑ์: how the value becomes a score. */
export type CriterionRule = keyof typeof CRITERIA;

/** The rule where เกณฑ์ is blank and levels are given. */
export const RULE_WITH_LEVELS: CriterionRule = 'levels-linear';
/** The rule where เกณฑ์ is blank and no level is given, unless the measure has its own. */
export const USUAL_RULE: CriterionRule = 'proportional';
