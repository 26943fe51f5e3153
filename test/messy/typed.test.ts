import { describe } from 'vitest';
import { amount } from '../support/depth.ts';
import { examineKinds } from './typed-kinds.ts';

describe('what people type, paste and date is scored as it is shown', () => {
  examineKinds('', amount(10, Infinity));
});
