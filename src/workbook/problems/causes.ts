import { causeText } from '../../language/causes.ts';
import { isFormTitle } from '../set-up/input-tabs.ts';
import type { Problem, ProblemCode, Severity } from './problem.ts';

/** Problems that one person mends for one reason. */
export interface Cause {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** Who has to act: the work group whose form it is, or whoever keeps the workbook. */
  readonly actor: string;
  /** As found, at least one. */
  readonly problems: readonly [Problem, ...Problem[]];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];

/** What is wrong in a form its work group mends; a row of ตัวชี้วัด belongs to a group, and is mended by the keeper. */
const actorOf = ({ tab, owner }: Problem): string =>
  owner !== '' && isFormTitle(tab) ? owner : causeText.keeper;

/** One cause for all problems of a code that one person has to mend: the gravest first, then person by person. */
export function causesOf(problems: readonly Problem[]): Cause[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code} ${actorOf(problem)}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  const causes = Array.from(groups.values(), (group): Cause => {
    const [first] = group;
    return { severity: first.severity, code: first.code, actor: actorOf(first), problems: group };
  });
  const actors = Array.from(new Set(causes.map(({ actor }) => actor)));
  const place = ({ severity, actor }: Cause): number =>
    ORDER.indexOf(severity) * 1000 + actors.indexOf(actor);
  // Array.sort is stable in every V8 that Apps Script has had.
  return causes.sort((a, b) => place(a) - place(b));
}
