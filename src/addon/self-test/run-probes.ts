import { assumptions } from '../../language/self-test/assumptions.ts';
import { selfTestText } from '../../language/self-test/self-test.ts';
import type { Answer, ProbeLine } from '../../workbook/tabs/self-test/self-test-report.ts';
import { answerOf, type Notes } from './notebook.ts';
import type { Probe } from './probe.ts';
import type { Scratch } from './scratch.ts';

const NOT_RUN: Answer = { assumed: '', seen: selfTestText.noTime, verdict: 'not run' };

/** Runs probes one after the other, each on a sheet of its own, for as long as there is time. */
export function runProbes(probes: readonly Probe[], scratch: Scratch, hasTime: () => boolean): ProbeLine[] {
  return probes.map((probe) => {
    const answer = hasTime() ? answerOf((note) => asked(probe, scratch, note)) : NOT_RUN;
    return { assumption: assumptions[probe.id], source: probe.source, ...answer };
  });
}

const asked = ({ ask }: Probe, scratch: Scratch, note: Notes): void =>
  scratch.use((bench) => ask(bench, note));
