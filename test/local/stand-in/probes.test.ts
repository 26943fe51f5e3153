import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { answerOf } from '../../../src/addon/self-test/notebook.ts';
import { assumptions } from '../../../src/language/self-test/assumptions.ts';
import { type Alteration, alter } from './altered.ts';
import { ALL_PROBES, probeBench } from './probe-bench.ts';

const named = ALL_PROBES.map((probe) => [probe.id, probe.what, probe] as const);

describe('the stand-in does what is taken for granted about Google', () => {
  it.each(named)('%s: %s', (_id, _what, { ask }) => {
    const { seen, verdict } = answerOf((note) => ask(probeBench(), note));
    expect(verdict, seen).toBe('as assumed');
  });
});

/** A Google that answers everything a little otherwise, and one that never refuses. */
const ALTERED: Record<string, Alteration> = {
  'answers otherwise': {
    isLonger: true,
    answer(value) {
      if (typeof value === 'number') return value + 1;
      if (typeof value === 'string') return `${value}x`;
      return typeof value === 'boolean' ? !value : value === null ? 'x' : value;
    },
  },
  'never refuses': { isMeek: true },
};

describe('every probe fails where Google does otherwise', () => {
  it.each(named)('%s', (id, _what, { ask }) => {
    // The one thing that is no service.
    if (id === 'open-big-numbers') vi.stubGlobal('BigInt', Number);
    const verdicts = Object.values(ALTERED).map(
      (alteration) =>
        answerOf((note) =>
          ask(
            probeBench((service) => alter(service, alteration)),
            note,
          ),
        ).verdict,
    );
    vi.unstubAllGlobals();
    expect(verdicts.filter((verdict) => verdict === 'otherwise' || verdict === 'failed')).not.toEqual([]);
  });

  it('and none fails because its services are looked at through glass', () => {
    for (const [id, , { ask }] of named) {
      const answer = answerOf((note) =>
        ask(
          probeBench((service) => alter(service, {})),
          note,
        ),
      );
      expect(answer.verdict, `${id}: ${answer.seen}`).toBe('as assumed');
    }
  });
});

describe('the table of probes', () => {
  it('has every assumption once', () => {
    expect(ALL_PROBES.map(({ id }) => id).sort()).toEqual(Object.keys(assumptions).sort());
  });

  it('is the list in docs/differences-from-google.md', () => {
    const page = readFileSync(new URL('../../../docs/differences-from-google.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| `([\w-]+)` \| (.*) \| (doc|recorded|known) \|$/gm)].map(
      ([, id, what, source]) => ({ id, what, source }),
    );
    expect(rows).toEqual(ALL_PROBES.map(({ id, what, source }) => ({ id, what, source })));
  });
});
