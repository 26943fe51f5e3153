import { cellList, MOST_CELLS } from './causes.ts';
import type { CommandLineWords } from './command-line.ts';
import type { UnreadablePlace, UnreadableReason } from './files.ts';
import { rollUpEnglish } from './rollup/command-english.ts';

const SEE_HELP = 'See npm start -- --help';

const REASONS: Readonly<Record<UnreadableReason, string>> = {
  empty: 'The file is empty: choose an .xlsx file with data',
  'not-xlsx': 'This is no .xlsx file: save it as .xlsx in Excel, LibreOffice or Google Sheets, and try again',
  'old-format': 'This is the old format (.xls): open it and save it as .xlsx',
  encrypted: 'The file has a password: open it and save it without one',
  damaged:
    'The .xlsx file is damaged or not whole: download or copy it again, or open it in Excel and save it',
  'too-large':
    'Unpacked, the .xlsx file is too large to be opened safely: delete tabs or rows that are not used',
  entities: 'The .xlsx file holds unsafe XML (DOCTYPE): open it in Excel and save it again',
  'no-sheets': 'The .xlsx file has no tab that can be read: is it the right file?',
};

function unreadable(reason: UnreadableReason, { part, sheet, cell }: UnreadablePlace = {}): string {
  const where = sheet ? `tab "${sheet}"${cell ? ` cell ${cell}` : ''}` : part ? `part ${part}` : '';
  return where === '' ? REASONS[reason] : `${REASONS[reason]} (found at: ${where})`;
}

const shown = (value: string | number | boolean | null): string =>
  value === null ? '(blank)' : `"${String(value)}"`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the command line says with `--lang en`. Titles of tabs and what stands in them stay Thai. */
export const commandLineEnglish: CommandLineWords = {
  help: {
    usage: 'Usage:',
    commands: 'Commands:',
    options: 'Options:',
    arguments: 'Files:',
    programOptions: '[command] [options]',
    anyOptions: '[options]',
    about:
      'Khanaen: weighted scorecards from a workbook that was filled in. Without a command: make, score and show the ' +
      'sample out/sample.xlsx',
    exitStatus:
      '\nExit status:\n' +
      '  0  scored or checked\n' +
      '  1  the set-up is wrong, so that nothing could be scored\n' +
      '  2  a wrong call, or a file that cannot be read or written',
    help: 'show this help',
    version: 'show the version',
    newCommand: "make a fresh workbook with empty forms from the built-in pack's indicators",
    newFile: 'file to make',
    province: 'province, Thai or English; by default สระแก้ว',
    year: 'fiscal year of the Buddhist era; by default 2567',
    round: 'round, 1 or 2; by default 2',
    blank: 'without indicators, to type your own',
    scoreCommand: 'score a filled-in workbook, make its summaries and save it',
    inputFile: 'filled-in workbook',
    output: 'where to save; by default FILE-scored.xlsx; FILE itself is allowed',
    checkCommand: 'list the problems, write nothing',
    force: 'replace an existing file',
    lang: 'language of messages, th (default) or en; tabs stay Thai; also KHANAEN_LANG',
    json: 'print JSON and nothing else to standard output',
    districtTabs: 'make a tab for each district above 80 too',
    all: 'print every notice instead of counting them by kind',
  },
  usage: {
    unknownOption: (option) => `Unknown option ${option}. ${SEE_HELP}`,
    unknownCommand: (command) => `Unknown command "${command}". ${SEE_HELP}`,
    missingArgument: () => `No file was named. ${SEE_HELP}`,
    missingOption: (option) => `The option ${option} is missing. ${SEE_HELP}`,
    missingValue: (option) => `The option ${option} needs a value behind it. ${SEE_HELP}`,
    tooManyArguments: () => `One file at a time; a name with spaces stands in quotation marks. ${SEE_HELP}`,
    badLanguage: (language) => `Unknown language "${language}": use --lang th or --lang en`,
    other: (detail) => `The call is wrong (${detail}). ${SEE_HELP}`,
  },
  files: {
    notFound: (file) => `There is no file "${file}": check its name and folder`,
    isFolder: (file) => `"${file}" is no file: name an .xlsx file`,
    notReadable: (file) => `The file "${file}" may not be read: check its permissions`,
    tooLarge: (file, megabytes) => `The file "${file}" is larger than ${megabytes} MB: is it the right one?`,
    cannotRead: (file, reason) => `The file "${file}" cannot be read. ${reason}`,
    exists: (file) => `The file "${file}" exists: add --force to replace it`,
    existsForScore: (file) =>
      `The file "${file}" exists: add --force to replace it, or name another one with -o`,
    notXlsx: (file) => `The name "${file}" must end in .xlsx`,
    noFolder: (folder) => `There is no folder "${folder}" to save in: make it first`,
    targetIsFolder: (file) => `Not saved, since "${file}" is no file: name a file`,
    notWritable: (file) =>
      `The file "${file}" may not be written: name another place with -o, or check the permissions of the folder`,
    outputFailed: (code) => `Not all output arrived (${code}): check where it goes, and run it again`,
    leadsNowhere: (file) =>
      `"${file}" is a link that leads nowhere, so nothing was saved: delete it, or name another file with -o`,
    nameTooLong: (file) => `The name "${file}" is too long: choose a shorter one with -o`,
    diskFull: (file) =>
      `The disk is full, so "${file}" was not saved: delete what is not used, and try again`,
    tabsNotWritten: (tabs) =>
      tabs.length > 0
        ? `The tabs ${tabs.map((tab) => `"${tab}"`).join(', ')} could not be written, so nothing was saved: ` +
          'take their protection away, and run it again'
        : 'Not all tabs could be written, so nothing was saved: run it again',
    cannotWrite: (file, reason) => `The file "${file}" cannot be saved (${reason})`,
  },
  progress: { opening: 'Opening the file', calculating: 'Calculating', saving: 'Saving the file' },
  results: {
    title: (province, round, fiscalYear) =>
      `Scores of ${province}, round ${round}, fiscal year ${fiscalYear}`,
    estimate: (points) => `Estimate: ${counted(points, 'point')} to be confirmed`,
    invented: 'Invented data: the results in the sample are no real results of any district',
    columns: {
      rank: 'Rank',
      district: 'District',
      total: 'Total',
      percent: 'Percent',
      grade: 'Grade',
      status: 'Status',
    },
    complete: 'complete',
    missing: (count) => `${count} missing`,
    faulty: (count) => `${count} to be mended`,
    countedZero: (count) => `${count} not handed in, counted as 0`,
    assessedOnly: (percent) => `only ${percent}% of the weights are assessed`,
    range: (lowest, highest) => `total between ${lowest} and ${highest}`,
    moreDistricts: (count) => `and ${count} more, see the tab "สรุปคะแนน"`,
    nothingScored: 'Nothing could be scored, and no file was saved. Mend the following and run it again',
    cannotBeScored: 'Nothing can be scored until the errors above are mended.',
    rankedBy: 'ranked by percent',
    leftOut: 'not ranked: less is assessed than the tab "ตั้งค่า" asks for',
    noIssues: 'no problems',
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    count: (word, count) => counted(count, word),
    seeIssues: '· see the tab "ตรวจสอบข้อมูล"',
    seeAll: '· --all lists every notice',
    kind: (name, count) => `• notice: ${name}: ${count}`,
    kinds: {
      unconfirmed: 'to be confirmed',
      'text-number': 'a text read as a number',
      'date-mended': 'a year of a date cell read as Buddhist era',
      'name-mended': 'a name read in spite of a slip',
      'half-filled': 'one of two cells filled',
      'target-only': 'no levels 1–4, only a target',
      'evidence-missing': 'a result without evidence',
      'not-assessed': 'not assessed',
      confirmed: 'score given by the work group',
      'note-missing': 'a low score without a note',
      'setting-ignored': 'something that is not used',
      'out-of-scope': 'not assessed where the indicator does not apply',
      'tab-kept': 'a tab that is no longer used, but kept',
      'central-differs': 'differs from the central indicators',
      'central-unreadable': 'central indicators not fully readable',
    },
    cause: (name, places, example, most) =>
      `${name}: ${places.length} (${cellList(places, most ?? MOST_CELLS)}), such as ${example}`,
    otherKind: (code) => code,
    ownedBy: (owner) => `(${owner})`,
    place: (tab, cell) => (cell ? `tab "${tab}" cell ${cell}` : `tab "${tab}"`),
    made: (file) => `Made: ${file}`,
    saved: (file) => `Saved: ${file}`,
    nextBlank: (file) =>
      `Open the file, type the indicators into the tab "ตัวชี้วัด", press เตรียมรอบ > ปรับแบบกรอกตามตัวชี้วัด, then fill in the forms (in the browser: npm run workbench -- "${file}")`,
    next: (file) => `Fill in the tabs that begin with "กรอกผล", then run npm start -- score "${file}"`,
  },
  verify: {
    command: 'compute the figures again in memory and compare them with the generated tabs; write nothing',
    codeOption: 'receipt to look up, such as 7K2M-9QXA',
    noCode: (typed) => `"${typed}" is no receipt: it has 8 characters, such as 7K2M-9QXA`,
    isOf: (code, district) => `${code} fits the present figures of ${district}`,
    isOfNone: (code) =>
      `${code} fits the present figures of nobody in this file: check its letters, and that file and round are the same`,
    compared: (count) =>
      count === 0
        ? 'The generated tabs hold exactly what is computed again.'
        : `${counted(count, 'cell')} of the generated tabs differ from what is computed again: score the file, and look who changed what.`,
    unscored: () =>
      'The file was never scored, so there is nothing to compare. Score it first with npm start -- score and its name.',
    stopped: () =>
      'The file cannot be scored, so nothing was compared. See why with npm start -- check and its name.',
    difference: (tab, cell, there, recomputed) => {
      if (cell !== '')
        return `tab "${tab}" cell ${cell}: there ${shown(there)}, computed again ${shown(recomputed)}`;
      if (recomputed !== null) return `tab "${tab}" is gone`;
      return there === null
        ? `tab "${tab}" lacks rows or columns that were kept`
        : `tab "${tab}" should be gone: it is not in the tab "อำเภอ"`;
    },
    more: (count) => `and ${counted(count, 'more cell')} (all of them with --json)`,
  },
  print: {
    command: "a PDF of every district's form to sign, and one of all of them; needs LibreOffice",
    output: 'folder for the PDFs; made where there is none',
    whole: 'แบบประเมินทุกแห่ง',
    made: (count, folder) =>
      `Made the PDFs of ${counted(count, 'form')} and one of all, in the folder: ${folder}`,
    notAFolder: (folder) => `"${folder}" is a file, not a folder: name another folder with -o`,
    noForms:
      'There are no tabs of districts to print (above 80 districts none are made): score with --district-tabs first',
    noOffice:
      'LibreOffice, which makes the PDFs, was not found: install it from https://www.libreoffice.org, or print the scored file yourself',
    noPdf: 'LibreOffice could not make the PDFs, so no file was written: close LibreOffice, and try again',
  },
  rollUp: rollUpEnglish,
  unreadable,
  internalError: (detail) =>
    `The program failed. Your file was not changed. Please report this with its message: ${detail}`,
};
