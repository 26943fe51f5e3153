/** The nine districts of Sa Kaeo with their official numbers. */
export const DISTRICTS: readonly { name: string; code: string }[] = [
  { name: 'เมืองสระแก้ว', code: '2701' },
  { name: 'คลองหาด', code: '2702' },
  { name: 'ตาพระยา', code: '2703' },
  { name: 'วังน้ำเย็น', code: '2704' },
  { name: 'วัฒนานคร', code: '2705' },
  { name: 'อรัญประเทศ', code: '2706' },
  { name: 'เขาฉกรรจ์', code: '2707' },
  { name: 'โคกสูง', code: '2708' },
  { name: 'วังสมบูรณ์', code: '2709' },
];
