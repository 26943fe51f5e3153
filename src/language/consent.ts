/** Said where a person ticked only some of the permissions. */
export const consentText = {
  again: 'เมนูนี้ต้องใช้สิทธิ์ที่ยังไม่ได้ติ๊กไว้ Google จะถามอีกครั้ง โปรดติ๊กทุกช่อง (เลือกทั้งหมด) กด ต่อไป แล้วกดเมนูเดิมอีกครั้ง',
} as const;
