import { EVIDENCE, type SampleResult } from './sample-result.ts';

const EVIDENCE_OF: readonly (readonly [code: string, text: string])[] = [
  ['ห1', 'รายงาน GFMS และระบบ BPM'],
  ['ห2', 'รายงานผลในระบบ BPM'],
  ['ห3', 'บันทึกรายงานผู้บังคับบัญชา และเอกสารสรุปคุณธรรม 5 ประการ'],
  ['บ1', 'ฐานข้อมูลครัวเรือนยากจนเป้าหมาย ปี 67'],
  ['บ2', 'ระบบศูนย์ข้อมูลกลาง'],
  ['บ3', 'ทะเบียนครัวเรือนเป้าหมายที่ลดหนี้/ปลดหนี้ได้'],
  ['บ4', 'เอกสารสรุปผลการผ่านเกณฑ์'],
  ['บ5.1', 'รายงานผลการบริหารจัดการหนี้'],
  ['บ5.2', 'รายงานลงทะเบียน OTOP'],
  ['บ6', 'เอกสารรายงานการรับรองคุณภาพข้อมูล จปฐ. ของจังหวัด'],
  ['บ7', 'รายงานผลการบันทึกและการประชาสัมพันธ์'],
  ['ส1.1', 'สรุปการเบิกจ่ายกองทุนพัฒนาบทบาทสตรี'],
  ['ส1.2', 'สรุปการเบิกจ่ายงบกรมฯ'],
  ['ส1.3', 'ทะเบียนรับงานประจำเดือน'],
  ['ส3', 'เล่มองค์ความรู้ที่ส่งจังหวัด'],
];

/** Not attached yet, so that the sample shows what is said about it. */
const NOT_ATTACHED = new Set(['วังน้ำเย็น ห3', 'วัฒนานคร บ5.2', 'โคกสูง ส1.3']);

/** Invented evidence for every result that `isReported`, save a few that are still to be attached. */
export function evidenceFor(
  districts: readonly string[],
  isReported: (district: string, code: string) => boolean,
): SampleResult[] {
  return districts.flatMap((district) =>
    EVIDENCE_OF.filter(
      ([code]) => isReported(district, code) && !NOT_ATTACHED.has(`${district} ${code}`),
    ).map(([code, value]) => ({ district, code, label: EVIDENCE, value })),
  );
}
