import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Engine, OpenedWorkbook } from '../../../src/local/command-line/engine.ts';
import type { ScoreReport } from '../../../src/local/command-line/report.ts';
import { run } from '../../../src/local/command-line/run.ts';

const DISTRICT = {
  name: 'เมืองสระแก้ว',
  kind: 'อำเภอ',
  complete: true,
  total: 4.3,
  percent: 86,
  grade: 'ดีมาก',
  rank: 1,
  range: [4.3, 4.3] as [number, number],
  assessed: 100,
  sections: [{ score: 4.3 }],
  indicators: [{ status: 'scored', score: 4.25, weight: 100 }],
};

/** A report of the contract's shape with two districts, the second incomplete. */
export const REPORT: ScoreReport = {
  round: { province: 'สระแก้ว', fiscalYear: 2567, round: 2, unconfirmed: 3 },
  districts: [
    {
      ...DISTRICT,
      name: 'วังน้ำเย็น',
      complete: false,
      rank: null,
      grade: null,
      range: [3.5, 4.5],
      indicators: [
        { status: 'missing', score: null, weight: 50 },
        { status: 'problem', score: null, weight: 50 },
        // Monitored only: nobody waits for it.
        { status: 'missing', score: null, weight: 0 },
      ],
    },
    DISTRICT,
  ],
  issues: [
    {
      severity: 'notice',
      code: 'text-number',
      tab: 'กรอกผล ก',
      cell: 'B3',
      message: 'อ่านข้อความเป็นตัวเลข',
      owner: '',
    },
    {
      severity: 'warning',
      code: 'weights-not-100',
      tab: 'ตัวชี้วัด',
      cell: 'F12',
      message: 'น้ำหนักรวม 95',
      owner: 'กลุ่ม ก',
    },
  ],
  failed: false,
};

/** The same round when nothing can be scored. */
export const FAILED: ScoreReport = {
  ...REPORT,
  districts: [],
  issues: [
    { severity: 'error', code: 'tab-missing', tab: '', cell: '', message: 'ไม่พบชีต "อำเภอ"', owner: '' },
  ],
  failed: true,
};

export interface Outcome {
  status: number;
  out: string;
  err: string;
  /** What was done to workbooks, in order. */
  done: string[];
  /** What a person who waits was shown, in order, with `end` and everything that was printed. */
  seen: string[];
  /** What was written, by path relative to the folder. */
  written: Map<string, string>;
}

export interface Surroundings {
  /** Files that exist, by name. The content `bad` is no workbook. */
  files?: Record<string, string>;
  report?: ScoreReport;
  /** Somebody looks: what they are shown goes to {@link Outcome.seen}. */
  watched?: boolean;
  /** Names of the files of forms; '' is the one of all. */
  forms?: string[];
  /** The error that making PDFs ends with. */
  office?: Error;
  /** The error that writing ends with. */
  writeError?: Error;
}

/** Runs one call in a fresh folder, on an engine that only notes what it is asked for. */
export async function call(args: string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'khanaen-call-'));
  for (const [name, text] of Object.entries(surroundings.files ?? {}))
    await writeFile(path.join(folder, name), text);
  const report = surroundings.report ?? REPORT;
  const outcome: Outcome = { status: -1, out: '', err: '', done: [], seen: [], written: new Map() };
  const workbook = (content: string): OpenedWorkbook => ({
    call: (entryPoint) => {
      outcome.done.push(entryPoint);
      return entryPoint === 'checkData' ? { issues: report.issues, failed: report.failed } : report;
    },
    fillSample: () => void outcome.done.push('fillSample'),
    save: async () => new TextEncoder().encode(`${content} saved`),
  });
  const engine: Engine = {
    open: async (bytes) => {
      const content = new TextDecoder().decode(bytes);
      if (content === 'bad')
        throw Object.assign(new Error('ไฟล์นี้ไม่ใช่ .xlsx'), { name: 'UnreadableFileError' });
      if (content === 'crash') throw new TypeError('x is not\na function');
      return workbook(content);
    },
    create: async () => workbook('new'),
    forms: async (scored, whole) =>
      (surroundings.forms ?? []).map((name) => ({ name: name === '' ? whole : name, bytes: scored })),
    toPdf: async (workbooks) => {
      if (surroundings.office) throw surroundings.office;
      return workbooks.map((bytes) => new TextEncoder().encode(`pdf of ${new TextDecoder().decode(bytes)}`));
    },
    write: async (file, bytes) => {
      if (surroundings.writeError) throw surroundings.writeError;
      outcome.written.set(path.relative(folder, file), new TextDecoder().decode(bytes));
    },
  };
  outcome.status = await run(args, {
    version: '1.2.3',
    folder,
    engine,
    ...(surroundings.watched
      ? {
          startProgress: () => ({
            at: (stage: string) => void outcome.seen.push(stage),
            end: () => void outcome.seen.push('end'),
          }),
        }
      : {}),
    print: (text) => {
      outcome.out += text;
      outcome.seen.push('printed');
    },
    warn: (text) => {
      outcome.err += text;
      outcome.seen.push('warned');
    },
  });
  return outcome;
}
