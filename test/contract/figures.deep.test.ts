import { describe } from 'vitest';
import { examineFigures } from './support/examine.ts';

describe('and so do their variants: other decimals, other lots, saved again by LibreOffice', () => {
  examineFigures('variants', Infinity);
});
