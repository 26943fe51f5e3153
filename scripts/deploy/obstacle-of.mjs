/**
 * What clasp's words mean: its own (`No credentials found.`), Google's behind it, and the network's. The first that
 * fits counts. clasp tells failures by words alone; every one of them ends with exit status 1.
 * @type {[words: RegExp, obstacle: keyof typeof import('./words.mjs').OBSTACLES][]}
 */
const MEANINGS = [
  [/no credentials found|not logged in/i, 'not-signed-in'],
  [/has not enabled the Apps Script API/i, 'api-off'],
  [
    /admin_policy_enforced|policy_enforced|org_internal|domain administrators?|domainPolicy|disabled by (?:your|the) admin/i,
    'admin',
  ],
  [
    /invalid_grant|invalid_rapt|invalid authentication credentials|insufficient authentication scopes/i,
    'sign-in-again',
  ],
  [
    /no access, refresh token|no refresh token|invalid_client|unauthorized_client|deleted_client/i,
    'sign-in-again',
  ],
  [/does not have permission|permission.denied/i, 'no-permission'],
  [/entity was not found|script id is not|project settings not found/i, 'no-such-script'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|certificate/,
    'no-network',
  ],
];

/** @param {import('./clasp.mjs').Said} said by a call that failed */
export function obstacleOf({ stdout, stderr }) {
  const words = `${stderr}\n${stdout}`;
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? 'unknown';
}
