import type { ResultTable } from './sample-result.ts';

/**
 * Invented results of ส1.1–ส3, district by district from เมืองสระแก้ว to วังสมบูรณ์. On purpose: คลองหาด has
 * not reported ส3, เขาฉกรรจ์ has not sent it.
 */
export const COMPETENCY_RESULTS: readonly ResultTable[] = [
  { code: 'ส1.1', inputs: [[4.5], [3.5], [3.5], [3.5], [3], [5], [3], [4], [4]] },
  { code: 'ส1.2', inputs: [[4.6], [4], [4.2], [4], [3.8], [4.9], [3.5], [4.3], [4.5]] },
  { code: 'ส1.3', inputs: [[5], [3.8], [4.3], [4.3], [4], [5], [4], [4.4], [4.4]] },
  { code: 'ส3', inputs: [['ใช่'], [], ['ใช่'], ['ใช่'], ['ใช่'], ['ใช่'], ['ไม่ใช่'], ['ใช่'], ['ใช่']] },
];
