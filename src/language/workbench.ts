/** What the workbench says, in the browser and in the terminal. */
export const workbenchText = {
  about: 'เปิดไฟล์ในเบราว์เซอร์ พร้อมเมนูคะแนนตัวชี้วัด (the whole experience in the browser, no Google account)',
  file: 'ไฟล์ที่จะเปิด ถ้าไม่ระบุคือไฟล์ตัวอย่าง out/workbench.xlsx (workbook to open)',
  port: 'เลขพอร์ต (port, default 8787 or a free one)',
  open: 'เปิดเบราว์เซอร์ให้ (open the browser)',
  ready: (url: string, file: string): string =>
    `เปิดที่ ${url}\nไฟล์: ${file} ทุกการแก้ไขบันทึกทันที กด Ctrl+C เพื่อปิด\nที่อยู่นี้มีรหัสลับของการเปิดครั้งนี้ ใครมีก็อ่านและแก้ไฟล์ได้`,
  badPort: (port: string): string => `เลขพอร์ต "${port}" ต้องเป็นเลข 0 ถึง 65535`,
  badLanguage: (language: string): string => `ไม่รู้จักภาษา "${language}" โปรดใช้ --lang th หรือ --lang en`,
  portTaken: (port: number): string => `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ โปรดระบุเลขอื่นด้วย --port`,
  stopped: 'ปิดแล้ว ข้อมูลอยู่ในไฟล์ครบ',
  menuBar: 'เมนู',
  download: 'ดาวน์โหลดไฟล์ .xlsx',
  saved: 'บันทึกในไฟล์แล้ว',
  saving: 'กำลังบันทึก',
  notSaved: (detail: string): string =>
    `บันทึกไม่ได้ (${detail}) กำลังลองใหม่เรื่อย ๆ อย่าเพิ่งปิดหน้านี้ โปรดดาวน์โหลดไฟล์เก็บไว้ก่อน`,
  offline: 'ขาดการติดต่อกับโปรแกรม โปรดเปิดคำสั่ง khanaen workbench อีกครั้ง',
  wrongKey: 'โปรแกรมถูกเปิดใหม่ ที่อยู่ของหน้านี้จึงใช้ไม่ได้แล้ว โปรดเปิดด้วยที่อยู่ใหม่ที่คำสั่งแสดงไว้',
  working: (item: string): string => `กำลังทำงาน: ${item}`,
  failed: 'ทำไม่สำเร็จ',
  goTo: (place: string): string => `ไปที่ ${place}`,
  openLink: 'เปิดลิงก์',
  drop: 'วางไฟล์ .xlsx ที่นี่เพื่อเปิดแทนไฟล์นี้',
  replace: (file: string): string =>
    `เปิด "${file}" แทนข้อมูลในไฟล์นี้หรือไม่ ข้อมูลเดิมเก็บไว้ในประวัติของไฟล์ และกดย้อนกลับได้`,
  replaceTitle: 'เปิดไฟล์อื่น',
  tooLarge: 'ไฟล์ใหญ่เกิน 20 MB จึงไม่ได้เปิด ข้อมูลเดิมยังอยู่',
  cannotOpen: (reason: string): string => `เปิดไฟล์ไม่ได้ ${reason} ข้อมูลเดิมยังอยู่`,
  tooMuch: 'ข้อมูลที่วางใหญ่เกิน 4 MB จึงไม่ได้วาง โปรดแบ่งวางทีละส่วน',
  busy: 'กำลังคำนวณอยู่ โปรดรอให้เสร็จแล้วลองใหม่',
  protectedCell: 'ช่องนี้ถูกป้องกันไว้ จึงแก้ไขไม่ได้',
  refusals: {
    protected: 'มีช่องที่ถูกป้องกันไว้ จึงแก้ไขไม่ได้',
    'too-long': 'ข้อความยาวเกิน 32,767 ตัวอักษรที่ช่องหนึ่งเก็บได้ จึงไม่ได้ใส่ ข้อมูลเดิมในช่องยังอยู่',
    'too-far': 'เลยขอบของชีตที่ไฟล์ .xlsx เก็บได้ จึงไม่ได้ทำ',
    title: 'ใช้ชื่อชีตนี้ไม่ได้ ชื่อยาวได้ 31 ตัวอักษร ต้องไม่ซ้ำ และไม่ใช้ : \\ / ? * [ ] หรืออักขระควบคุม',
    'last-tab': 'ต้องมีชีตที่มองเห็นอย่างน้อยหนึ่งชีต จึงไม่ได้ลบ',
    merged: 'ในช่วงที่เลือกมีช่องที่ผสานกันอยู่ จึงเรียงลำดับไม่ได้ โปรดเลือกช่วงที่ไม่มีช่องผสาน',
    gone: 'ชีตนี้ถูกลบไปแล้ว',
  },
  atCell: (cell: string): string => `ช่อง ${cell}: `,
  notHere: 'ยังทำในหน้านี้ไม่ได้ โปรดทำใน Google ชีต',
  owner: 'เจ้าของไฟล์',
  lookAs: 'ใช้งานในชื่อ',
  buttons: { OK: 'ตกลง', CANCEL: 'ยกเลิก', YES: 'ใช่', NO: 'ไม่ใช่', CLOSE: 'ปิด' },
  sheetArea: 'ตารางข้อมูล',
  undo: 'ย้อนกลับ',
  redo: 'ทำซ้ำ',
  tools: 'เครื่องมือ',
  find: 'ค้นหาและแทนที่',
  filter: 'ตัวกรอง',
  sortUp: 'เรียงจากน้อยไปมาก',
  sortDown: 'เรียงจากมากไปน้อย',
  versions: 'ประวัติ',
  undone: (words: string): string => `ย้อนกลับแล้ว: ${words}`,
  redone: (words: string): string => `ทำซ้ำแล้ว: ${words}`,
  nothingToUndo: 'ไม่มีสิ่งที่ทำในหน้าต่างนี้ให้ย้อนกลับ',
  nothingToRedo: 'ไม่มีอะไรให้ทำซ้ำ',
  changedSince: (words: string, places: string): string =>
    `"${words}" ถูกหน้าต่างอื่นแก้ทับไปแล้ว${places === '' ? '' : ` ที่ ${places}`} หากทำต่อ สิ่งที่แก้ภายหลังตรงนั้นจะหายไป (ยังอยู่ในประวัติของไฟล์) ทำต่อหรือไม่`,
  place: (tab: string, cell: string): string => `ชีต "${tab}" ช่อง ${cell}`,
  morePlaces: (count: number): string => `และอีก ${count} แห่ง`,
  versionsTitle: 'ประวัติของไฟล์',
  versionsAbout: 'ข้อมูลของไฟล์ 20 ครั้งล่าสุด กดเพื่อเปิดดู หรือนำกลับมาเป็นไฟล์ใหม่ข้าง ๆ ไฟล์นี้',
  noVersions: 'ยังไม่มีข้อมูลก่อนหน้า',
  look: 'เปิดดู',
  bringBack: 'นำกลับมาเป็นสำเนา',
  broughtBack: (file: string): string => `เก็บสำเนาไว้ที่ ${file} แล้ว เปิดด้วยคำสั่ง khanaen workbench ตามด้วยชื่อไฟล์นี้`,
  versionBanner: (at: string): string => `กำลังดูข้อมูลเมื่อ ${at} แก้ไขไม่ได้`,
  readOnly: 'หน้านี้มีไว้ดูข้อมูลก่อนหน้า จึงแก้ไขไม่ได้ หากต้องการใช้ โปรดกด นำกลับมาเป็นสำเนา',
  noVersion: 'ไม่มีข้อมูลครั้งนี้แล้ว เก็บไว้เพียง 20 ครั้งล่าสุด',
  outsideTitle: 'ไฟล์ถูกแก้จากที่อื่น',
  outside: 'ระหว่างที่เปิดอยู่ที่นี่ มีโปรแกรมอื่นเขียนไฟล์นี้ จึงยังไม่บันทึกทับ โปรดเลือกว่าจะใช้ข้อมูลใด อีกชุดหนึ่งจะเก็บไว้ในประวัติของไฟล์',
  keepOurs: 'ใช้ข้อมูลในหน้านี้',
  takeTheirs: 'ใช้ข้อมูลในไฟล์',
  later: 'ยังไม่เลือก',
  outsideState: 'ไฟล์ถูกแก้จากที่อื่น จึงยังไม่บันทึก กดที่นี่เพื่อเลือก',
  copyByKey: 'เบราว์เซอร์ไม่ให้เขียนคลิปบอร์ดจากเมนู โปรดกด Ctrl+C หรือ Ctrl+X',
  pasteByKey: 'เบราว์เซอร์ไม่ให้อ่านคลิปบอร์ดจากเมนู โปรดกด Ctrl+V',
  needsKey:
    'โปรดเปิดด้วยที่อยู่เต็มที่คำสั่ง khanaen workbench แสดงไว้ ซึ่งมีรหัสลับของการเปิดครั้งนี้ ผู้อื่นในเครื่องเดียวกันจึงเปิดดูไม่ได้\n\n(Open the whole address that the command khanaen workbench printed.)\n',
} as const;

/** The same words in any language. */
type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Words<T[K]>;
};

export type FrameWords = Words<typeof workbenchText>;
