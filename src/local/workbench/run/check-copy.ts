import { loadAddOn } from '../../stand-in/load-add-on.ts';
import { createStandIn } from '../../stand-in/stand-in.ts';
import type { ProblemData, ProblemList } from '../messages.ts';
import { withCopy } from './open-copy.ts';

/** A look at what has to be mended, at a copy of the workbook: nothing of it is written. */
export interface CheckCall {
  readonly kind: 'check';
  readonly bytes: Uint8Array;
  readonly code: string;
}

/** More than a person reads; the list in the workbook has all. */
const MOST = 300;

interface Issue extends ProblemData {
  readonly severity: 'error' | 'warning' | 'notice';
}

/** What ตรวจสอบข้อมูล would list, without its notices: they ask nobody to mend anything. */
export function checkCopy({ bytes, code }: CheckCall): Promise<ProblemList> {
  return withCopy(bytes, async (workbook) => {
    const at = new Date();
    const standIn = createStandIn(workbook, { now: () => at });
    standIn.askAtAlerts(() => 'CLOSE');
    // The add-on's answer is plain data in the contract's shape.
    const { issues } = loadAddOn(code, standIn).call('checkData') as { issues: readonly Issue[] };
    const asked = issues.filter(({ severity }) => severity !== 'notice');
    const problems = asked.slice(0, MOST).map(({ severity, tab, cell, message, owner }): ProblemData => {
      return { isError: severity === 'error', tab, cell, message, owner };
    });
    return { result: { problems, more: asked.length - problems.length }, isKept: false };
  });
}
