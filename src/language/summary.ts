/** Texts of สรุปคะแนน. */
export const summaryText = {
  /** What is counted: อำเภอ, or แห่ง where other kinds stand among them. */
  unit: (onlyDistricts: boolean): string => (onlyDistricts ? 'อำเภอ' : 'แห่ง'),
  completeness: (complete: number, all: number, unit: string): string =>
    `ข้อมูลครบ ${complete} จาก ${all} ${unit}`,
  total: 'คะแนนรวม (เต็ม 5)',
  rankInKind: 'อันดับ (ในประเภท)',
  none: '–',
  notRanked: (words: string): string => `${words} ยังไม่จัดอันดับ`,
  notGraded: (words: string): string => `${words} ยังไม่จัดระดับ`,
  compared: (label: string): string => `เทียบ ${label}`,
  better: (points: string): string => `▲ ${points}`,
  worse: (points: string): string => `▼ ${points}`,
  same: '=',
  weight: 'น้ำหนัก',
  sections: 'คะแนนรายองค์ประกอบ',
  sectionBand: (name: string, share: string): string => `${name} ${share}%`,
  /** In front of the averages: of the province, or of one kind among several. */
  average: (kind: string): string => (kind ? `ค่าเฉลี่ย ${kind}` : 'ค่าเฉลี่ยจังหวัด'),
  soFar: (count: number, unit: string): string => `รวม ${count} ${unit}ที่ข้อมูลยังไม่ครบ`,
  toneLegend: 'ช่องคะแนนยิ่งสีเข้ม คะแนนยิ่งน้อย',
  partLegend: 'แถวที่ระดับผลเป็น – ข้อมูลยังไม่ครบ คะแนนรวมคิดจากข้อมูลเท่าที่มี',
  pulls: (kind: string): string => (kind ? `สิ่งที่ฉุดคะแนน: ${kind}` : 'สิ่งที่ฉุดคะแนนจังหวัด'),
  pullsFrom: (mean: string, lost: string): string =>
    `คะแนนรวมเฉลี่ย ${mean} ขาดจากคะแนนเต็ม ${lost} เพราะตัวชี้วัดเหล่านี้มากที่สุด`,
  pull: (place: number, indicator: string, mean: string, cost: string, lowest: string): string =>
    `${place}. ${indicator}: เฉลี่ย ${mean} ทำให้คะแนนรวมหายไป ${cost} (${lowest})`,
  lowestIn: (score: string, where: string): string => `ต่ำสุด ${score} ที่ ${where}`,
  lowestCount: (score: string, count: number, unit: string): string => `ต่ำสุด ${score} มี ${count} ${unit}`,
  ranking: (kind: string): string => `อันดับคะแนนรวม${kind ? `: ${kind}` : ''}`,
  totals: (kind: string): string => `คะแนนรวม${kind ? `: ${kind}` : ''}`,
  chartFirst: (title: string, count: number, all: number, unit: string): string =>
    `${title} (${count} จาก ${all} ${unit})`,
  rankingNote: 'ช่ององค์ประกอบคือส่วนที่แต่ละองค์ประกอบให้คะแนนรวม รวมกันได้คะแนนรวม',
  nobodyComplete: 'ยังไม่มีคะแนนที่ข้อมูลครบ จึงยังไม่มีแผนภูมิ',
} as const;
