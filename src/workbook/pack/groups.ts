/** กลุ่มงานยุทธศาสตร์: sets up the round and answers for the totals. */
export const STRATEGY = 'กลุ่มงานยุทธศาสตร์การพัฒนาชุมชน';
/** กลุ่มงานสารสนเทศ */
export const INFORMATION = 'กลุ่มงานสารสนเทศการพัฒนาชุมชน';
/** กลุ่มงานส่งเสริม */
export const PROMOTION = 'กลุ่มงานส่งเสริมการพัฒนาชุมชน';
/** กลุ่มงานประสานฯ */
export const COORDINATION = 'กลุ่มงานประสานและสนับสนุนการบริหารงานพัฒนาชุมชน';

/** The four work groups; addresses and due dates are the office's to type. */
export const GROUPS: readonly { name: string; shortName: string; email: string; due: string }[] = [
  { name: STRATEGY, shortName: 'ยุทธศาสตร์ฯ', email: '', due: '' },
  { name: INFORMATION, shortName: 'สารสนเทศฯ', email: '', due: '' },
  { name: PROMOTION, shortName: 'ส่งเสริมฯ', email: '', due: '' },
  { name: COORDINATION, shortName: 'ประสานฯ', email: '', due: '' },
];
