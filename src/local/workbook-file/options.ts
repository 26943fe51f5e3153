import type { WriteOptions } from '../xlsx/options.ts';
import { pageOf } from './page.ts';

/** What our files have of us. */
export const OPTIONS: WriteOptions = {
  program: 'khanaen',
  lettering: { font: 'Sarabun', language: 'th-TH' },
  page: pageOf,
};
