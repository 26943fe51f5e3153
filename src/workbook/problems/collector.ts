import type { Place } from '../grid.ts';
import { type Problem, type ProblemCode, type Severity, severityOf, stopsTheRun } from './problem.ts';

const NOWHERE: Place = { tab: '', cell: '' };
const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 };

/** Gathers problems; the same code at the same cell is told once, with its gravest severity. */
export class Problems {
  private readonly list: Problem[] = [];
  private readonly seen = new Map<string, number>();

  add(
    code: ProblemCode,
    place: Place | null,
    message: string,
    owner = '',
    severity = severityOf(code),
  ): void {
    const { tab, cell } = place ?? NOWHERE;
    const problem: Problem = { severity, code, tab, cell, message, owner };
    const key = cell === '' ? `${code}|${tab}|${message}` : `${code}|${tab}|${cell}`;
    const known = this.seen.get(key);
    if (known === undefined) {
      this.seen.set(key, this.list.length);
      this.list.push(problem);
      return;
    }
    const earlier = this.list[known];
    if (earlier && GRAVITY[severity] > GRAVITY[earlier.severity]) this.list[known] = problem;
  }

  /** Puts what `lead` says of a problem's cell in front of its message; '' leaves it as it is. */
  lead(lead: (problem: Problem) => string): void {
    this.list.forEach((problem, index) => {
      this.list[index] = { ...problem, message: lead(problem) + problem.message };
    });
  }

  get all(): readonly Problem[] {
    return this.list;
  }

  get stopTheRun(): boolean {
    return this.list.some(stopsTheRun);
  }
}
