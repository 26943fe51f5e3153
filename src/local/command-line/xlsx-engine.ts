import { readFile } from 'node:fs/promises';
import type { Workbook } from '../stand-in/workbook.ts';
import type { Engine, OpenedWorkbook } from './engine.ts';
import { giveBackMemory, holdLess } from './give-back-memory.ts';

/**
 * The built add-on on the stand-in for Google, over .xlsx files. Everything is loaded when it is first needed.
 * @param codeFile the built Code.js
 */
export function xlsxEngine(codeFile: URL): Engine {
  async function begin(workbook: Workbook): Promise<OpenedWorkbook> {
    const [{ createStandIn }, { loadAddOn }, { fillSample }, code] = await Promise.all([
      import('../stand-in/stand-in.ts'),
      import('../stand-in/load-add-on.ts'),
      import('../sample/fill-sample.ts'),
      readFile(codeFile, 'utf8'),
    ]);
    // Google ends a run after six minutes, and the add-on stops writing before. Here nobody ends it, so its clock stands
    // still while it works: on a slow machine a large round is late, never half-written.
    let at = new Date();
    const addOn = loadAddOn(code, createStandIn(workbook, { now: () => at }));
    return {
      call(entryPoint, ...passed) {
        at = new Date();
        return addOn.call(entryPoint, ...passed);
      },
      fillSample: () => fillSample(workbook),
      save: async () => {
        giveBackMemory();
        return (await import('../workbook-file/save-workbook.ts')).saveWorkbook(workbook);
      },
    };
  }

  return {
    open: async (bytes) => {
      holdLess(bytes.length);
      return begin(await (await import('../workbook-file/open-workbook.ts')).openWorkbook(bytes));
    },
    create: async () => begin((await import('../stand-in/workbook.ts')).newWorkbook()),
    forms: async (scored, whole) => (await import('../workbook-file/form-files.ts')).formFiles(scored, whole),
    toPdf: async (workbooks) => (await import('./libre-office.ts')).toPdf(workbooks),
    write: async (path, bytes) =>
      (await import('../workbook-file/write-whole-file.ts')).writeWholeFile(path, bytes),
  };
}
