import { ALL_DISTRICTS } from '../../workbook/vocabulary.ts';
import { OWN_SCORE, REMARK, type SampleResult } from './sample-result.ts';

/** What is typed once: the province's figure, an owner's own score and the remarks that explain. */
export const SINGLE_RESULTS: readonly SampleResult[] = [
  {
    district: ALL_DISTRICTS,
    code: 'บ6',
    label: 'ความเชื่อมั่นคุณภาพข้อมูล จปฐ. ระดับจังหวัด (ร้อยละ)',
    value: 96.4,
  },
  { district: 'วัฒนานคร', code: 'บ4', label: OWN_SCORE, value: 4.09 },
  {
    district: 'วัฒนานคร',
    code: 'บ4',
    label: REMARK,
    value: 'เพิ่ม 9 ครัวเรือนที่ผ่านเกณฑ์แล้ว แต่ยังไม่ขึ้นในระบบ TPMAP',
  },
  {
    district: 'เขาฉกรรจ์',
    code: 'บ5.1',
    label: REMARK,
    value: 'กลุ่มอาชีพของอำเภอไม่มีสัญญากู้ยืมในรอบนี้',
  },
];
