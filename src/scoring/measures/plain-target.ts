import { targetWords } from '../../language/explanation.ts';
import type { Terms } from '../criteria/terms.ts';
import { asTyped } from '../explain/figures.ts';

/** ไม่น้อยกว่าร้อยละ 100. */
export const plainTarget = ({ operator, target }: Pick<Terms, 'operator' | 'target'>, unit: string): string =>
  targetWords(operator, asTyped(target), unit);
