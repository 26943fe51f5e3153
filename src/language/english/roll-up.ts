/** What `khanaen rollup` says on the terminal; its help is in both languages already. */
export const ENGLISH_ROLL_UP = {
  noEngine:
    'The command rollup needs DuckDB, which is not installed here. Run npm install --no-save @duckdb/node-api@1.5.6-r.1 in the folder of the program, then try again.',
  noOutput: 'Where to save is missing. Add -o and the name of an .xlsx or .html file, or of a folder.',
  badOutput: (name: string) =>
    `"${name}" cannot be saved: the name has to end in .xlsx or .html. For Parquet, name a folder.`,
  notAFolder: (name: string) =>
    `"${name}" cannot be used as a folder: a file has that name. Name another folder for Parquet.`,
  twoFolders: 'Only one folder for Parquet can be given.',
  badRules: (file: string) =>
    `The rules in "${file}" cannot be read: its tab "ตั้งค่า" or "ตัวชี้วัด" has errors. Run khanaen check "${file}" to see what to mend.`,
  reading: (at: number, of: number) => `Reading file ${at} of ${of}`,
  joining: 'Bringing together',
  writing: 'Saving',
  noWorkbook: 'No file could be used, so nothing was saved.',
  title: (fiscalYear: number, round: number) =>
    `The country, round ${round}, fiscal year ${fiscalYear} (B.E.)`,
  counts: (provinces: number, districts: number, complete: number) =>
    `Provinces: ${provinces} · Districts: ${districts} · Complete: ${complete}`,
  ruleSets: (sets: number) =>
    sets === 1 ? 'All provinces have the same rules' : `${sets} sets of rules, each ranked by itself`,
  differences: (provinces: number, differences: number) =>
    `Rules that differ: ${differences}, in provinces: ${provinces}`,
  columns: { rank: 'Rank', province: 'Province', district: 'District', percent: 'Percent', grade: 'Grade' },
  more: (count: number) => `and ${count} more`,
  moreFindings: (count: number) => `and ${count} more; see all with --json or in what was saved`,
  history: (fiscalYear: number, round: number) =>
    `Compared with round ${round} of fiscal year ${fiscalYear} (B.E.), kept in the same folder`,
};
