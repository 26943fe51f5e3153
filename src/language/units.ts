export const PERCENT_UNIT = 'ร้อยละ';
/** Ticked items are counted in these. */
export const ITEM_UNIT = 'ข้อ';

const MEASURED =
  /^(?:ร้อยละ|%|เปอร์เซ็นต์|คะแนน|ไร่|ตารางวา|ตร\.|ตาราง|เมตร|กิโล|กม\.|กก\.|กรัม|ตัน$|ลิตร|ลบ\.|ลูกบาศก์|ชั่วโมง|ชม\.|เท่า)/;
/** ล้านบาท, พันคน; พันธุ์ is no thousand. */
const MULTIPLES = /^(?:สิบ|ร้อย|พัน(?!ธ)|หมื่น|แสน|ล้าน)./;

/** True where half a unit is nothing unusual (ล้านบาท, ไร่); บาท, ครัวเรือน and units unknown are counted whole. */
export const hasParts = (unit: string): boolean => MEASURED.test(unit) || MULTIPLES.test(unit);
