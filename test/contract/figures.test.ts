import { describe } from 'vitest';
import { amount } from '../support/depth.ts';
import { examineFigures } from './support/examine.ts';

describe('workbooks that others made get the figures that the contract gives them', () => {
  examineFigures('usual', amount(10, Infinity));
});
