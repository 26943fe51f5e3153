import { parseA1 } from '../a1.ts';
import { signatureError, text } from '../check-arguments.ts';
import type { Service } from '../google.ts';
import { sameRect } from '../rect.ts';
import { unquote } from '../references.ts';
import type { NamedRange } from '../rules.ts';
import { changes, contentOf, type Methods, service, structures } from '../service.ts';
import { checkEditable } from './editable.ts';
import { type RangeContent, rangeService } from './range.ts';
import type { TiedRun } from './ties.ts';

/** The methods of the spreadsheet about named ranges. */
export function namedRangeMethods(run: TiedRun): Methods<'Spreadsheet'> {
  const { workbook } = run;
  const find = (name: string): NamedRange | undefined =>
    workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
  return {
    ...structures<'Spreadsheet'>({
      getNamedRanges: () => workbook.namedRanges.map((range) => namedRangeService(run, range)),
      getRangeByName(name: unknown) {
        const wanted = text('Spreadsheet.getRangeByName', name);
        const named = find(wanted);
        if (named) return namedCells(run, named);
        const [, title, cells = ''] = /^(?:(.*)!)?([^!]*)$/.exec(wanted) ?? [];
        const sheet = title === undefined ? workbook.sheets[workbook.active] : workbook.sheet(unquote(title));
        const rect = sheet && parseA1(cells, sheet.maxRows, sheet.maxColumns);
        return sheet && rect ? rangeService(run, sheet, rect) : null;
      },
    }),
    ...changes<'Spreadsheet'>({
      setNamedRange(...args: unknown[]) {
        const [name, target] = args;
        const content = contentOf<RangeContent>(target, 'Range');
        if (!content || args.length !== 2) throw signatureError('Spreadsheet.setNamedRange', args);
        const wanted = checkName(text('Spreadsheet.setNamedRange', name));
        checkEditable(run, content.sheet, content.rect);
        const known = find(wanted);
        const changed = { name: wanted, sheetId: content.sheet.id, rect: content.rect };
        if (!known) workbook.namedRanges.push(changed);
        else if (known.rect && known.sheetId === changed.sheetId && sameRect(known.rect, changed.rect))
          return;
        else Object.assign(known, changed);
        workbook.touched.add('names');
      },
      removeNamedRange(name: unknown) {
        const known = find(text('Spreadsheet.removeNamedRange', name));
        if (!known) throw new Error(`There is no range named "${String(name)}".`);
        workbook.namedRanges = workbook.namedRanges.filter((range) => range !== known);
        workbook.touched.add('names');
      },
    }),
  };
}

/** A NamedRange as scripts see it. */
function namedRangeService(run: TiedRun, range: NamedRange): Service<'NamedRange'> {
  return service(
    run,
    'NamedRange',
    structures<'NamedRange'>({ getName: () => range.name, getRange: () => namedCells(run, range) }),
    range,
    {},
    () => {
      if (!run.workbook.namedRanges.includes(range)) throw new Error('Named range not found.');
    },
  );
}

function namedCells(run: TiedRun, range: NamedRange): Service<'Range'> {
  const sheet = run.workbook.sheetById(range.sheetId);
  if (!sheet || !range.rect) throw new Error('Range not found');
  return rangeService(run, sheet, range.rect);
}

/** Letters (Thai too), digits and _; not like a cell, a number or TRUE and FALSE; at most 250. */
function checkName(name: string): string {
  const shape = /^[\p{L}_][\p{L}\p{M}\p{N}_]{0,249}$/u;
  if (
    !shape.test(name) ||
    /^(true|false)$/i.test(name) ||
    /^[a-z]{1,3}\d+$/i.test(name) ||
    /^r\d*c\d*$/i.test(name)
  ) {
    throw new Error(`The name "${name}" is not valid for a named range.`);
  }
  return name;
}
