const list = (titles: readonly string[]): string => titles.map((title) => `"${title}"`).join(', ');

/** What กำหนดสิทธิ์แก้ไข says before and after. */
export const rightsText = {
  /** Begins the description of every protection of ours: how they are known again. */
  mark: 'คะแนนตัวชี้วัด:',
  form: 'คะแนนตัวชี้วัด: แบบกรอกของกลุ่มงาน',
  head: 'คะแนนตัวชี้วัด: หัวตารางและชื่ออำเภอ',
  keepers: 'คะแนนตัวชี้วัด: เฉพาะผู้ดูแล',
  /** Of the warning that a generated tab carries; it begins otherwise than the others. */
  warning: 'คะแนนตัวชี้วัดเขียนชีตนี้เอง สิ่งที่พิมพ์ทับจะถูกเขียนกลับเมื่อคำนวณครั้งต่อไป',
  title: 'กำหนดสิทธิ์แก้ไข',
  noKeepers:
    'ยังไม่ได้กำหนดสิทธิ์ เพราะยังไม่รู้ว่าใครเป็นผู้ดูแล โปรดพิมพ์อีเมลของผู้ดูแลในชีต "ตั้งค่า" แถว ผู้ดูแล (หลายคนคั่นด้วยจุลภาค) แล้วกดเมนูนี้อีกครั้ง',
  notKeeper: (address: string): string =>
    `ยังไม่ได้กำหนดสิทธิ์ เพราะคุณ (${address}) ยังไม่อยู่ในรายชื่อผู้ดูแล หากทำต่อคุณจะแก้ไขไฟล์นี้ไม่ได้ โปรดเพิ่มอีเมลของคุณในชีต "ตั้งค่า" แถว ผู้ดูแล หรือให้ผู้ดูแลเป็นผู้กด`,
  intro: 'หากตกลง โปรแกรมจะให้แก้ไขได้เฉพาะผู้ที่ระบุไว้นี้',
  formLine: (title: string, addresses: readonly string[]): string => `• ${title}: ${addresses.join(', ')}`,
  headLine: '• แถวหัวตารางและช่องชื่ออำเภอของแบบกรอก: ผู้ดูแลเท่านั้น',
  keepersLine: (count: number, addresses: readonly string[]): string =>
    `• ชีตตั้งค่าและชีตผลคะแนน รวม ${count} ชีต: ผู้ดูแลเท่านั้น (${addresses.join(', ')}) ผู้ดูแลจึงเป็นผู้กด คำนวณคะแนน`,
  ownerLine: 'เจ้าของไฟล์แก้ไขได้ทุกชีตเสมอ ทุกคนที่เปิดไฟล์ได้ยังอ่านได้ทุกชีต ชีตที่สร้างขึ้นภายหลังยังไม่ถูกป้องกันจนกว่าจะกดเมนูนี้อีกครั้ง',
  warnings: 'โปรดทราบ',
  formLeftOpen: (title: string, owners: readonly string[]): string =>
    `• ${title} ยังไม่ถูกป้องกัน เพราะยังไม่มีอีเมลของ ${owners.join(', ')} โปรดพิมพ์ในชีต "ตั้งค่า" คอลัมน์ อีเมลผู้กรอก แล้วกดเมนูนี้อีกครั้ง`,
  formWithoutOwner: (title: string): string =>
    `• ${title} ยังไม่ถูกป้องกัน เพราะไม่พบว่าเป็นของกลุ่มงานใด โปรดดูคอลัมน์ กลุ่มงานที่รับผิดชอบ ในชีต "ตัวชี้วัด"`,
  badAddresses: (words: readonly string[]): string =>
    `• ไม่ใช่ที่อยู่อีเมล จึงไม่ได้ใช้: ${words.join(', ')} (ชีต "ตั้งค่า")`,
  notShared: (addresses: readonly string[]): string =>
    `• ยังไม่ได้แชร์ไฟล์ให้แก้ไขแก่ ${addresses.join(', ')} โปรดแชร์ด้วยปุ่มแชร์ มิฉะนั้นจะกรอกไม่ได้`,
  anyone:
    '• หากไฟล์เปิดให้ "ทุกคนที่มีลิงก์" แก้ไขได้ ใครก็เพิ่มชีตหรือแก้ชีตที่ไม่ได้ป้องกันได้ โปรแกรมตรวจเรื่องนี้เองไม่ได้ โปรดดูที่ปุ่มแชร์ แล้วเปลี่ยนเป็นแชร์รายคน',
  undo: (count: number): string =>
    `เคยกำหนดสิทธิ์ไว้แล้ว ${count} ชีต กด ใช่ (Yes) เพื่อกำหนดใหม่ตามนี้ กด ไม่ (No) เพื่อยกเลิกการป้องกันทั้งหมดที่โปรแกรมนี้เคยทำไว้ กด ยกเลิก (Cancel) เพื่อไม่เปลี่ยนแปลง`,
  done: (count: number): string => `กำหนดสิทธิ์แก้ไขแล้ว ${count} ชีต`,
  undone: (count: number): string => `ยกเลิกการป้องกันที่โปรแกรมเคยทำไว้แล้ว ${count} ชีต`,
  foreign: (titles: readonly string[]): string =>
    `ชีต ${list(titles)} มีผู้ป้องกันไว้เองอยู่ก่อน โปรแกรมจึงไม่เปลี่ยน หากต้องการให้โปรแกรมกำหนด โปรดยกเลิกการป้องกันเดิม (เมนู ข้อมูล > ป้องกันชีตและช่วง) แล้วกดเมนูนี้อีกครั้ง`,
  refused: (addresses: readonly string[]): string =>
    `Google ไม่รับที่อยู่ ${addresses.join(', ')} โปรดตรวจตัวสะกดในชีต "ตั้งค่า" แล้วกดเมนูนี้อีกครั้ง`,
  locked: (titles: readonly string[]): string =>
    `ชีต ${list(titles)} ถูกป้องกันจากคุณ โปรดให้เจ้าของไฟล์หรือผู้ดูแลเป็นผู้กด`,
  partly: 'กำหนดสิทธิ์ได้ไม่ครบ',
} as const;
