import type { District, Expectation, Indicator, Issue, Report } from './expectation.ts';

const CONTRACT_CODES = new Set(
  `tab-missing column-missing no-districts no-indicators duplicate-district duplicate-code unknown-section bad-weight
  bad-share bad-grade bad-code bad-criterion bad-setting not-a-number cell-error zero-denominator out-of-range
  bad-target conflicting-result weights-not-100 shares-not-100 unknown-district unknown-code unknown-label no-form
  form-unreadable over-100 looks-like-fraction scale-doubtful implausible bad-date date-doubtful empty-section
  unknown-scope bad-moderated row-skipped setting-ignored no-reference confirmed-differs tab-changed history-changed
  closed-differs title-taken unconfirmed text-number date-mended half-filled target-only evidence-missing
  not-assessed confirmed note-missing name-mended`.split(/\s+/),
);

function isNear(actual: unknown, expected: number | null): boolean {
  if (expected === null || typeof actual !== 'number') return actual === expected;
  return Math.abs(actual - expected) <= 1e-14 * Math.abs(expected);
}

function tell(place: string, actual: unknown, expected: unknown): string {
  return `${place}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
}

function compareIndicator(place: string, actual: Indicator, expected: Indicator): string[] {
  const out: string[] = [];
  for (const key of ['code', 'score', 'weight', 'weighted', 'status'] as const) {
    if (actual[key] !== expected[key]) out.push(tell(`${place} ${key}`, actual[key], expected[key]));
  }
  if (expected.value !== 'any' && !isNear(actual.value, expected.value)) {
    out.push(tell(`${place} value`, actual.value, expected.value));
  }
  if (!isNear(actual.target, expected.target))
    out.push(tell(`${place} target`, actual.target, expected.target));
  const wanted = expected.targetFrom ?? null;
  const from = actual.targetFrom
    ? { ...actual.targetFrom, ...(wanted?.scoreBefore === 'any' ? { scoreBefore: 'any' } : {}) }
    : null;
  if (JSON.stringify(from) !== JSON.stringify(wanted)) out.push(tell(`${place} targetFrom`, from, wanted));
  if (wanted && expected.status === 'scored' && !actual.explanation?.includes(wanted.reference))
    out.push(`${place}: the sentence does not tell ${wanted.reference}`);
  if (typeof actual.explanation !== 'string') out.push(`${place}: no explanation`);
  if (expected.status === 'scored' && !actual.explanation) out.push(`${place}: empty explanation`);
  return out;
}

const FIGURES = [
  ...(['name', 'kind', 'complete', 'total', 'percent', 'grade', 'rank'] as const),
  ...(['coverage', 'assessed', 'moderated'] as const),
];

function compareDistrict(actual: District, expected: District): string[] {
  const place = expected.name;
  const out: string[] = [];
  for (const key of FIGURES) {
    if (actual[key] !== expected[key]) out.push(tell(`${place} ${key}`, actual[key], expected[key]));
  }
  for (const key of ['range', 'sections'] as const) {
    if (JSON.stringify(actual[key]) !== JSON.stringify(expected[key])) {
      out.push(tell(`${place} ${key}`, actual[key], expected[key]));
    }
  }
  if (actual.indicators.length !== expected.indicators.length) out.push(`${place}: number of indicators`);
  expected.indicators.forEach((indicator, n) => {
    const found = actual.indicators[n];
    if (found) out.push(...compareIndicator(`${place} ${indicator.code}`, found, indicator));
  });
  return out;
}

/** What stands in one list of problems and not in the other; codes beyond the contract's are left out. */
export function compareIssues(actual: Report['issues'], expected: Issue[]): string[] {
  const rest = actual.filter(({ code }) => CONTRACT_CODES.has(code));
  const out: string[] = [];
  for (const [severity, code, tab, cells, owner] of expected) {
    const n = rest.findIndex(
      (i) =>
        i.severity === severity &&
        code.split('|').includes(i.code) &&
        i.tab === tab &&
        [cells].flat().includes(i.cell),
    );
    const [found] = n < 0 ? [] : rest.splice(n, 1);
    if (!found) out.push(`missing: ${severity} ${code} ${tab} ${cells}`);
    else if (owner && found.owner !== owner)
      out.push(tell(`${code} ${tab} ${cells} owner`, found.owner, owner));
  }
  return [...out, ...rest.map((i) => `unexpected: ${i.severity} ${i.code} ${i.tab} ${i.cell} ${i.message}`)];
}

/** Every disagreement between the program's report and what is expected. */
export function compareReports(actual: Report, expected: Expectation['report']): string[] {
  const out: string[] = [];
  for (const [key, value] of Object.entries(expected.round)) {
    const found = { ...actual.round }[key as keyof Report['round']];
    if (found !== value) out.push(tell(`round ${key}`, found, value));
  }
  if (actual.districts.length !== expected.districts.length) out.push('number of districts');
  expected.districts.forEach((district, n) => {
    const found = actual.districts[n];
    if (found) out.push(...compareDistrict(found, district));
  });
  return [...out, ...compareIssues(actual.issues, expected.issues)];
}
