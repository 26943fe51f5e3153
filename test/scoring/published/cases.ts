import scorecards from '../../cases/scorecards.json' with { type: 'json' };
import workedExamples from '../../cases/worked-examples.json' with { type: 'json' };

export type WorkedExample = (typeof workedExamples)[number];

/** One published card: its rows carry what the source prints, which differs from source to source. */
export interface Scorecard {
  readonly id: string;
  readonly source: string;
  readonly rows: readonly Row[];
  readonly published_total: number;
  readonly published_level?: string;
}

interface Row {
  readonly weight?: number;
  readonly result_percent?: number;
  readonly percent?: number;
  readonly points?: number;
  readonly weighted?: number;
}

export const ALL_IDS: readonly string[] = [...workedExamples, ...scorecards].map(({ id }) => id);

function pick<Case extends { id: string }>(cases: readonly Case[], ids: readonly string[]): Case[] {
  return ids.map((id) => {
    const found = cases.find((one) => one.id === id);
    if (!found) throw new Error(`no case ${id}`);
    return found;
  });
}

/** Published single scores, in the order of the ids. Throws where one is not in the file. */
export const examples = (ids: readonly string[]): WorkedExample[] => pick(workedExamples, ids);

/** Published whole cards, in the order of the ids. Throws where one is not in the file. */
export const cards = (ids: readonly string[]): Scorecard[] => pick<Scorecard>(scorecards, ids);

/** The number that a case has to have for a test to mean anything. */
export function number(figure: unknown): number {
  if (typeof figure !== 'number') throw new Error(`no number: ${String(figure)}`);
  return figure;
}

/** The list of numbers that a case has to have. */
export function numbers(figures: unknown): number[] {
  if (!Array.isArray(figures)) throw new Error('no list of numbers');
  return figures.map(number);
}

/** Numerator and denominator of a case's result. */
export function counts({ result }: WorkedExample): [number, number] {
  if (typeof result !== 'object' || Array.isArray(result)) throw new Error('no counts');
  return [number(result.numerator), number(result.denominator)];
}
