/** ระดับผลการประเมิน, lower bounds in percent. The letter gives none; these are the contract's. */
export const GRADES: readonly { name: string; from: number }[] = [
  { name: 'ดีเด่น', from: 90 },
  { name: 'ดีมาก', from: 80 },
  { name: 'ดี', from: 70 },
  { name: 'พอใช้', from: 60 },
  { name: 'ต้องปรับปรุง', from: 0 },
];
