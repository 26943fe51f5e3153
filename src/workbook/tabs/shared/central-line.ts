import { ruleText } from '../../../language/rules.ts';
import type { CentralRules } from '../../round.ts';

/** How the rules compare with ตัวชี้วัดกลาง, in a line. */
export function centralLine({ differences, isWhole }: CentralRules): string {
  if (differences > 0) return ruleText.apart(differences);
  return isWhole ? ruleText.same : ruleText.notCompared;
}
