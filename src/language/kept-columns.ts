/**
 * What stands over the columns of ผลรายเดือน and ผลรอบที่ปิดแล้ว for people. The cells themselves hold the names by which
 * programs find the columns; columns that are not named here are for programs alone.
 */
export const KEPT_COLUMN_NAMES: Readonly<Record<string, string>> = {
  month_name: 'เดือน',
  fiscal_year: 'ปีงบประมาณ',
  round: 'รอบที่',
  district: 'อำเภอ / หน่วยรับการประเมิน',
  total: 'คะแนนรวม',
  percent: 'ร้อยละ',
  grade: 'ระดับผล',
  rank: 'อันดับ',
  range_low: 'เป็นไปได้ต่ำสุด',
  range_high: 'เป็นไปได้สูงสุด',
  code: 'รหัส',
  indicator: 'ตัวชี้วัด',
  weight: 'น้ำหนัก',
  score: 'คะแนน',
  explanation: 'ที่มาของคะแนน',
  district_total: 'คะแนนรวม',
  district_percent: 'ร้อยละ',
  district_grade: 'ระดับผล',
  district_rank: 'อันดับ',
  revision: 'ฉบับที่',
  reason: 'เหตุผลที่แก้ไข',
};
