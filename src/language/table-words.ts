/** Words that people write in a table of their own, apart from names of districts and indicators. */
export const tableWords = {
  /** Before the name of an indicator: ตัวชี้วัดที่ 1.2. */
  beforeName: /^(?:ตัวชี้วัดที่|ตัวชี้วัด|ข้อที่|ข้อ|kpi)[ .:]*/i,
  /** Headings that nobody expects to be taken over. */
  aside:
    /^(?:ที่|ลำดับ|ลำดับที่|no\.?|รหัส.*|รวม.*|คะแนนรวม.*|คะแนนเฉลี่ย.*|ค่าเฉลี่ย.*|เฉลี่ย.*|ร้อยละรวม|อันดับ.*|ระดับ.*|จังหวัด|อำเภอ|หน่วยงาน)$/i,
  /** Labels that only say that a result stands below. */
  plainLabel: /^(?:ผล|ผลงาน|ผลการดำเนินงาน|ผลที่ได้|ผลสะสม|ค่าที่ได้|ทำได้|ร้อยละ|จำนวน|%)$/,
  /** Lines below a table that are no district's. */
  summary: /^(?:ค่า)?(?:เฉลี่ย|สูงสุด|ต่ำสุด|เป้าหมาย|ร้อยละ|หมายเหตุ|ที่มา|ภาพรวม|จังหวัด)/,
} as const;
