import type { RollUpFindings } from './issues.ts';

const AGAIN = 'open it, press คำนวณคะแนน, and bring the files together again';

/** The same in English, for the terminal: the tab ตรวจสอบไฟล์ and the JSON stay Thai. */
export const rollUpFindingEnglish: RollUpFindings = {
  unreadable: (_, reason) => `${reason}: the file is not used`,
  notAWorkbook:
    'has neither a tab "ข้อมูลวิเคราะห์" nor tabs to fill in, so it is no scorecard and is not used: if it should be one, ask the province for the scored file',
  notScored:
    'is not scored (nothing in its tab "ข้อมูลวิเคราะห์"), so it is not used: open it and press คำนวณคะแนน, or run npm start -- score, and try again',
  olderVersion: (columns) =>
    `was scored by an older version: "ข้อมูลวิเคราะห์" lacks ${columns.slice(0, 3).join(', ')}${columns.length > 3 ? ` and ${columns.length - 3} more columns` : ''}, so it is not used: update the program and press คำนวณคะแนน`,
  noRound:
    'does not say its fiscal year or round, or mixes several, so it is not used: fill in "ปีงบประมาณ" and "รอบที่" in the tab "ตั้งค่า" and score it again',
  noProvince:
    'does not say its province, or mixes several, so it is not used: fill in "จังหวัด" in the tab "ตั้งค่า" and score it again',
  otherRound: (its, used) =>
    `is of ${its.english} while most files are of ${used.english}, so it is not used: bring it together apart, or ask the province for the other round`,
  provinceTwice: (province, round, used) =>
    `is another file of ${province}, ${round.english}; "${used}" is used, which was scored last: keep the right one only`,
  stale: `was changed after it was scored, and the scores used do not hold the changes: ${AGAIN}`,
  unfinished: `was not scored to the end the last time, so its scores may not be the latest: ${AGAIN}`,
  noCopy: `has no copy of the inputs that were scored, so nobody can see whether they changed: ${AGAIN}`,
  otherRules: (there, here) =>
    `has had its rules changed after it was scored (by ${there}, now ${here}); the ranking counts it under the former: score it again`,
  rulesUnreadable:
    'has rules that cannot be read in "ตั้งค่า" and "ตัวชี้วัด", so they are not compared: see its tab "ตรวจสอบข้อมูล", mend them and score it again',
  unconfirmed: (points) =>
    `has provisional scores: ${points} points are to be confirmed in its column "รอยืนยัน" before official use`,
  marked: (label) =>
    `is marked "${label}": make sure that it holds real data, and let the province take the mark out of "ตั้งค่า"`,
  ownTargets: (province, count) =>
    `scores ${count} results of ${province} by the tab "ค่าเป้าหมายรายอำเภอ": see the letters named there before comparing`,
  figuresDiffer: (count, { tab, cell, there, recomputed }) =>
    `shows other figures than are computed again in ${count} cells, first in ${cell} of "${tab}": there ${there ?? '(blank)'}, computed again ${recomputed ?? '(blank)'}: ${AGAIN}`,
  cannotVerify:
    'cannot be scored again, since its inputs have errors: see its tab "ตรวจสอบข้อมูล", mend them and score it again',
  codeTwice: (code, places) =>
    `code ${code} stands for districts of more than one province: ${places.join(', ')}: mend the wrong one in its tab "อำเภอ" and score it again`,
  rangeUnknown: (count) =>
    `the range that ${count} incomplete districts can reach is not known, since inputs changed after scoring: score it again`,
  tooLarge: (count) =>
    `has ${count} figures too large to be added up, which are left out of the country's percentages: look at their unit in the forms`,
  lockFile: 'is a temporary file of a spreadsheet program and is passed over: close the real one first',
  sameFile: (other) => `holds exactly what "${other}" holds and is passed over`,
  notXlsx: 'is no .xlsx file and is passed over: save it as .xlsx if it holds scores of a province',
  rollUp: 'is a file that this command made, and is passed over',
};
