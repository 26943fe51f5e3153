const SEE_HELP = 'See khanaen --help.';

export const ENGLISH_USAGE = {
  unknownOption: (option: string) => `There is no option ${option}. ${SEE_HELP}`,
  unknownCommand: (command: string) => `There is no command "${command}". ${SEE_HELP}`,
  missingArgument: () => `The name of a file is missing. ${SEE_HELP}`,
  missingValue: (option: string) => `The option ${option} needs a value behind it. ${SEE_HELP}`,
  tooManyArguments: () => `One file at a time; put a name with spaces in quotes. ${SEE_HELP}`,
  other: (detail: string) => `The call is wrong (${detail}). ${SEE_HELP}`,
};

export const ENGLISH_FILES = {
  notFound: (file: string) => `There is no file "${file}". Check the name and the folder.`,
  isFolder: (file: string) => `"${file}" is no file. Name an .xlsx file.`,
  notReadable: (file: string) => `The file "${file}" may not be read. Check its permissions.`,
  tooLarge: (file: string, megabytes: number) =>
    `The file "${file}" is larger than ${megabytes} MB. Check that it is the right one.`,
  cannotRead: (file: string, reason: string) => `The file "${file}" cannot be read. ${reason}`,
  exists: (file: string) => `There is a file "${file}" already. Add --force to replace it.`,
  existsForScore: (file: string) =>
    `There is a file "${file}" already. Add --force to replace it, or give another name with -o.`,
  notXlsx: (file: string) => `The name "${file}" has to end in .xlsx.`,
  noFolder: (folder: string) => `There is no folder "${folder}" to save in. Make it first.`,
  targetIsFolder: (file: string) => `Nothing was saved, because "${file}" is no file. Name a file.`,
  notWritable: (file: string) =>
    `The file "${file}" may not be written. Give another place with -o, or check the folder's permissions.`,
  outputFailed: (code: string) =>
    `Not all of the output arrived (${code}). Check where it goes to, and try again.`,
  leadsNowhere: (file: string) =>
    `"${file}" is a link that leads nowhere, so nothing was saved. Remove it, or give another name with -o.`,
  nameTooLong: (file: string) => `The name "${file}" is too long. Give a shorter one with -o.`,
  diskFull: (file: string) => `The disk is full, so "${file}" was not saved. Make room and try again.`,
  tabsNotWritten: (tabs: readonly string[]) =>
    tabs.length > 0
      ? `The tabs ${tabs.map((tab) => `"${tab}"`).join(', ')} could not be written, so nothing was saved. Take their protection away and try again.`
      : 'Not every tab could be written, so nothing was saved. Try again.',
  cannotWrite: (file: string, reason: string) => `The file "${file}" could not be saved (${reason}).`,
};

export const ENGLISH_PROGRESS = {
  opening: 'Opening the file',
  calculating: 'Calculating',
  saving: 'Saving the file',
};

export const englishInternalError = (detail: string): string =>
  `The program went wrong; your file is as it was. Please report this: ${detail}`;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const ENGLISH_RESULTS = {
  title: (province: string, round: number, fiscalYear: number) =>
    `Scores of ${province}, round ${round}, fiscal year ${fiscalYear} (B.E.)`,
  estimate: (points: number) => `Provisional scores: ${counted(points, 'point')} to be confirmed`,
  invented: 'Invented data: the results in the sample are made up, no district reported them.',
  columns: {
    rank: 'Rank',
    district: 'District',
    total: 'Total',
    percent: 'Percent',
    grade: 'Grade',
    status: 'Status',
  },
  complete: 'complete',
  missing: (count: number) => `${counted(count, 'indicator')} not reported`,
  faulty: (count: number) => `${counted(count, 'indicator')} to be mended`,
  countedZero: (count: number) => `${counted(count, 'indicator')} not reported, counted as 0`,
  assessedOnly: (percent: string) =>
    `scored from ${percent} percent of the weights, the rest is not assessed`,
  range: (lowest: string, highest: string) => `total may become ${lowest} to ${highest}`,
  moreDistricts: (count: number) => `and ${count} more, see the tab "สรุปคะแนน"`,
  nothingScored: 'Nothing could be scored and nothing was saved. Mend the following and try again.',
  cannotBeScored: 'Nothing can be scored until the errors above are mended.',
  rankedBy: 'ranked by percent',
  leftOut: 'not ranked, because less was assessed than the tab "ตั้งค่า" asks for',
  noIssues: 'No problems found',
  severity: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  count: (word: string, count: number) => `${word}: ${count}`,
  seeIssues: '(details in the tab "ตรวจสอบข้อมูล")',
  seeAll: '(every notice: --all)',
  kind: (name: string, count: number) => `• Notice: ${name}: ${count}`,
  kinds: {
    unconfirmed: 'to be confirmed',
    'text-number': 'text read as a number',
    'date-mended': 'Buddhist year in a date cell',
    'name-mended': 'name typed otherwise',
    'half-filled': 'one of two inputs is blank',
    'target-only': 'no levels 1–4, only a target',
    'evidence-missing': 'a result without evidence',
    'not-assessed': 'not assessed',
    confirmed: "the work group's own score counts",
    'note-missing': 'a low score without a remark',
    'setting-ignored': 'something that is not used',
    'out-of-scope': 'not assessed where the indicator does not apply',
    'tab-kept': 'a tab no longer used, but kept',
    'central-differs': 'differs from the central indicators',
    'central-unreadable': 'central indicators not read as a whole',
  },
  otherKind: (code: string) => `something else (${code})`,
  ownedBy: (owner: string) => `(${owner})`,
  place: (tab: string, cell: string) => (cell ? `tab "${tab}" cell ${cell}` : `tab "${tab}"`),
  made: (file: string) => `Made: ${file}`,
  saved: (file: string) => `Saved: ${file}`,
  next: (file: string) => `Fill in the tabs that begin with "กรอกผล", then run khanaen score "${file}"`,
};
