import { passFailWords } from '../../language/criteria/pass-fail.ts';
import type { CriterionDefinition } from './definition.ts';

/** ผ่าน/ไม่ผ่าน: the lowest score where the target is missed. */
export const passFail: CriterionDefinition = {
  word: passFailWords.word,
  usesLevels: false,
  isStepped: false,
  needsPositiveTarget: false,
  isLenient: false,
  score: (_value, { lowest }) => lowest,
  say: (_terms, _missed, { figure }) => passFailWords.failed(figure),
};
