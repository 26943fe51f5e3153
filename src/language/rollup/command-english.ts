import type { Words } from '../workbench.ts';
import type { rollUpText } from './command.ts';

/** What `khanaen rollup` says with `--lang en`; names and grades stay as the workbooks have them. */
export const rollUpEnglish: Words<typeof rollUpText> = {
  about: "bring many provinces' scored workbooks together: .xlsx, .html, or a folder of Parquet",
  files: 'scored workbooks, or folders of them',
  output: 'an .xlsx or .html file, or a folder for Parquet; may be given more than once',
  rules: 'the workbook whose rules the others are compared with',
  verify: 'score every file again and compare',
  noEngine:
    'rollup needs DuckDB, which is not installed here: run npm install --no-save @duckdb/node-api@1.5.6-r.1 in the folder of the program, and try again',
  noOutput: 'Where to save is not given: add -o with the name of an .xlsx or .html file, or of a folder',
  badOutput: (name) =>
    `Cannot save "${name}": the name must end in .xlsx or .html; for Parquet give the name of a folder`,
  notAFolder: (name) =>
    `Cannot use "${name}" as a folder, since a file is called so: name another folder for the Parquet`,
  twoFolders: 'Only one folder for Parquet can be given',
  badRules: (file) =>
    `Cannot read the rules in "${file}", since its tab "ตั้งค่า" or "ตัวชี้วัด" has errors: run npm start -- check "${file}" to see what to mend`,
  reading: (at, of) => `Reading file ${at} of ${of}`,
  joining: 'Joining',
  writing: 'Saving',
  noWorkbook: 'No file could be used, so nothing was saved',
  title: (round) => `The country, ${round}`,
  round: (fiscalYear, round) => `round ${round} of fiscal year ${fiscalYear}`,
  counts: (provinces, districts, complete) =>
    `Provinces: ${provinces}, districts: ${districts}, of which complete: ${complete}`,
  ruleSets: (sets) =>
    sets === 1
      ? 'All provinces have the same rules'
      : `There are ${sets} sets of rules, each with a ranking of its own`,
  differences: (provinces, differences) =>
    `Differences from the shared rules: ${differences}, in ${provinces} province${provinces === 1 ? '' : 's'}`,
  columns: { rank: 'Rank', province: 'Province', district: 'District', percent: 'Percent', grade: 'Grade' },
  more: (count) => `and ${count} more`,
  moreFindings: (count) => `and ${count} more findings: see all with --json, or in what was saved`,
  history: (round) => `Compared with ${round}, kept in the same folder`,
  finding: (severity, file, message) => `• ${severity} "${file}": ${message}`,
};
