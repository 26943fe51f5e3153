/** Whether Google, Excel or LibreOffice gave this title to the first sheet of a new file. */
export const isNewTitle = (title: string): boolean => /^(?:ชีต|แผ่น|แผ่นงาน|Sheet)\s*\d+$/i.test(title);
