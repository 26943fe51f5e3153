import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} Report vitest's JSON report, as far as it is read here
 * @property {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 */

/**
 * Adds tests and checks up into the closing line `N passed, N failed`, which is read by machines.
 * A file that could not be loaded, and a run that ended badly without a failed test, count as one failure.
 * @param {string} file vitest's JSON report
 * @param {{ passed: number, failed: number }} checks what ran besides the tests
 * @param {number} status vitest's exit status
 * @returns {Promise<{ passed: number, failed: number, skipped: string[] }>}
 */
export async function countResults(file, checks, status) {
  let { passed, failed } = checks;
  /** @type {string[]} */
  const skipped = [];
  const { testResults } = /** @type {Report} */ (
    JSON.parse(await readFile(file, 'utf8').catch(() => '{"testResults":[]}'))
  );
  for (const { status: outcome, assertionResults } of testResults) {
    const bad = assertionResults.filter((one) => one.status === 'failed').length;
    passed += assertionResults.filter((one) => one.status === 'passed').length;
    failed += bad === 0 && outcome === 'failed' ? 1 : bad;
    for (const one of assertionResults) {
      if (one.status !== 'passed' && one.status !== 'failed') skipped.push(one.fullName);
    }
  }
  if (status !== 0 && failed === checks.failed) failed += 1;
  return { passed, failed, skipped };
}
