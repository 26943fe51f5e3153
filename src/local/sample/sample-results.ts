import { builtInPack } from '../../workbook/pack/pack.ts';
import { COMPETENCY_RESULTS } from './competency-results.ts';
import { evidenceFor } from './evidence.ts';
import { inputLabels } from './input-labels.ts';
import { PERSON_RESULTS } from './person-results.ts';
import type { SampleResult } from './sample-result.ts';
import { SINGLE_RESULTS } from './single-results.ts';
import { UNIT_RESULTS } from './unit-results.ts';

const TABLES = [...UNIT_RESULTS, ...PERSON_RESULTS, ...COMPETENCY_RESULTS];

/**
 * Invented results for the built-in pack, cell by cell: seven districts complete, คลองหาด still without three
 * indicators, โคกสูง with words where a number belongs. Nothing here was ever reported by an office.
 */
export function sampleResults(): SampleResult[] {
  const pack = builtInPack();
  const districts = pack.districts.map(({ name }) => name);
  const typed = TABLES.flatMap(({ code, inputs }) => {
    const labels = inputLabels(pack, code);
    return inputs.flatMap((values, index) =>
      values.map((value, input) => ({
        district: known(districts[index], `${code}: more rows than districts`),
        code,
        label: known(labels[input], `${code}: more values than labels`),
        value,
      })),
    );
  });
  const reported = new Set(typed.map(({ district, code }) => `${district} ${code}`));
  const evidence = evidenceFor(
    districts,
    (district, code) => code === 'บ6' || reported.has(`${district} ${code}`),
  );
  return [...typed, ...SINGLE_RESULTS, ...evidence];
}

function known(text: string | undefined, otherwise: string): string {
  if (text === undefined) throw new Error(`sample: ${otherwise}`);
  return text;
}
