import type { Round } from '../round.ts';
import { canonicalText } from './canonical.ts';
import { type Rules, rulesOf } from './rules-of.ts';
import { sha256Hex } from './sha256.ts';

/** Names the canonical form: another one would give other ids. */
const FORM = 'khanaen-rules-1';

/** So many hexadecimal digits of the hash are the id; so many people are shown. */
const ID_DIGITS = 32;
const SHOWN_DIGITS = 8;

/** The canonical form of rules, as docs/rules-id.md describes it. */
export const rulesText = (rules: Rules): string => canonicalText({ form: FORM, ...rules });

/** rules_id: what two rounds share when they are scored by the same rules. */
export const rulesId = (round: Round): string => sha256Hex(rulesText(rulesOf(round))).slice(0, ID_DIGITS);

/** As shown to people, who compare two of them by eye. */
export const shortRulesId = (id: string): string => id.slice(0, SHOWN_DIGITS);
