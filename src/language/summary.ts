import { beside } from './spacing.ts';

/** Texts of สรุปคะแนน. */
export const summaryText = {
  /** What is counted: อำเภอ, or แห่ง where other kinds stand among them. */
  unit: (onlyDistricts: boolean): string => (onlyDistricts ? 'อำเภอ' : 'แห่ง'),
  /** Heads the names where several kinds stand below each other. */
  anyKind: 'หน่วยรับการประเมิน',
  completeness: (complete: number, all: number, unit: string): string =>
    `ข้อมูลครบ ${complete} จาก ${all} ${unit}`,
  total: 'คะแนนรวม (เต็ม 5)',
  rankInKind: 'อันดับ (ในประเภท)',
  none: '–',
  /** Heads what is told of districts of which not all is assessed. */
  assessed: 'น้ำหนักที่ประเมิน',
  compared: (label: string): string => `เทียบกับ ${label}`,
  weight: 'น้ำหนัก',
  sections: 'คะแนนรายองค์ประกอบ',
  sectionBand: (name: string, share: string): string => `${name} ${share}%`,
  /** In front of the averages: of the province, or of one kind among several. */
  average: (kind: string): string => (kind ? `ค่าเฉลี่ย ${kind}` : 'ค่าเฉลี่ยจังหวัด'),
  /** Which totals are averaged. */
  allTotals: 'คะแนนรวม',
  completeTotals: (count: number, unit: string): string => `คะแนนรวมของ ${count} ${unit}ที่ข้อมูลครบ`,
  totalsSoFar: 'คะแนนเท่าที่มีข้อมูล',
  noAverage: 'ยังไม่มีคะแนน',
  averageLegend: 'ค่าเฉลี่ยแต่ละช่องคิดเฉพาะคะแนนที่ข้อมูลครบ ถ้ายังไม่มี คิดจากข้อมูลเท่าที่มี',
  toneLegend: 'ช่องคะแนนสีเข้มกว่าคือคะแนนน้อยกว่า',
  partLegend: 'แถวที่ระดับผลเป็น – ข้อมูลยังไม่ครบ คะแนนที่แสดงคือคะแนนเท่าที่มีข้อมูล',
  notSent: 'ยังไม่ส่งข้อมูล',
  /** What a figure in brackets is. */
  zeroLegend: (why: readonly string[]): string =>
    `(0) คือ${why.join('หรือ')} คิดเป็น 0 คะแนนตามที่กำหนดในชีต "ตั้งค่า"`,
  pulls: (kind: string): string =>
    kind ? `ตัวชี้วัดที่ทำให้คะแนนลดลงมากที่สุด: ${kind}` : 'ตัวชี้วัดที่ทำให้คะแนนจังหวัดลดลงมากที่สุด',
  /** `totals`: which are averaged. */
  pullsFrom: (totals: string, mean: string, lost: string): string =>
    `${totals}เฉลี่ย ${mean} ขาดจากคะแนนเต็ม ${lost} ตัวชี้วัดที่มีผลมากที่สุด ได้แก่`,
  /** `mean`: '' where it is not told. */
  pull: (place: number, indicator: string, mean: string, cost: string, lowest: string): string =>
    `${place}. ${indicator}: ${mean && `เฉลี่ย ${mean} `}ทำให้คะแนนรวมลดลง ${cost} (${lowest})`,
  /** `names`: one or more. */
  lowestIn: (score: string, names: readonly string[]): string =>
    `ต่ำสุด ${score} ${beside(
      'ที่',
      names.reduce((list, name) => beside(beside(list, 'และ'), name)),
    )}`,
  lowestCount: (score: string, count: number, unit: string): string => `ต่ำสุด ${score} มี ${count} ${unit}`,
  ranking: (kind: string): string => `อันดับคะแนนรวม${kind ? `: ${kind}` : ''}`,
  /** That heading, of any kind. */
  isRanking: /^อันดับคะแนนรวม(?:$|: )/,
  chartFirst: (title: string, count: number, all: number, unit: string): string =>
    `${title} (${count} จาก ${all} ${unit})`,
  rankingNote: (rankedBy: string): string =>
    `${rankedBy} · คะแนนรวมแบ่งตามคะแนนที่มาจากแต่ละองค์ประกอบ (คำนวณก่อนปัดเศษ)`,
  nobodyComplete: 'ยังไม่มีคะแนนที่ข้อมูลครบ จึงยังไม่มีตารางและแผนภูมิ',
  nobodyRanked: 'ที่ข้อมูลครบยังประเมินไม่ถึงร้อยละของน้ำหนักที่กำหนดในชีต "ตั้งค่า" จึงไม่มีตารางและแผนภูมิ',
  /** What ติดตามผล in the row of weights means. */
  monitoredLegend: (mark: string): string => `${mark} คือน้ำหนัก 0: แสดงคะแนน แต่ไม่นำไปคิดคะแนนรวม`,
  /** At the foot: `id` as much of it as is shown. */
  rulesId: (id: string): string => `รหัสชุดเกณฑ์ ${id} (ไฟล์ที่มีรหัสเดียวกันใช้ตัวชี้วัด น้ำหนัก และเกณฑ์ให้คะแนนชุดเดียวกัน)`,
} as const;
