import type { OBSTACLES } from '../../../scripts/deploy/words.mjs';

export type Answer = { status: number; body: unknown } | { unreachable: string };

/** What Google answers, by `METHOD host`, and what a deployment should then come to. */
export interface Scenario {
  /** The clasp command that fails, or the one that is to be seen. */
  command: string[];
  /** Where the answer is documented or was reported. */
  source: string;
  answers: Record<string, Answer>;
  result: keyof typeof OBSTACLES | 'done';
}

const TOKEN = 'POST oauth2.googleapis.com';
const READ = 'GET script.googleapis.com';
const WRITE = 'PUT script.googleapis.com';
/** An account that Google knows. */
export const signedIn: Record<string, Answer> = {
  [TOKEN]: { status: 200, body: { access_token: 'none', expires_in: 3599, token_type: 'Bearer' } },
  'GET www.googleapis.com': { status: 200, body: { id: '1', email: 'officer@example.com' } },
};

/** Google's API tells an error like this: github.com/googleworkspace/python-samples issue 79. */
const refused = (code: number, status: string, message: string, reason = 'forbidden'): Answer => ({
  status: code,
  body: { error: { code, message, errors: [{ message, domain: 'global', reason }], status } },
});
const file = (name: string, type: string, source: string) => ({ name, type, source });
const content = (...files: object[]): Answer => ({ status: 200, body: { scriptId: 'id', files } });
const MANIFEST = file('appsscript', 'JSON', '{}');

export const SCENARIOS: Record<string, Scenario> = {
  'the API is off': {
    command: ['pull'],
    source: 'github.com/google/clasp issues 256, 973; googleworkspace/python-samples issue 79',
    answers: {
      ...signedIn,
      [READ]: refused(
        403,
        'PERMISSION_DENIED',
        'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
      ),
    },
    result: 'api-off',
  },
  'an admin restricts what clasp asks for': {
    command: ['pull'],
    source:
      'developers.google.com/identity/protocols/oauth2 (refresh token expiration); google/clasp issue 85',
    answers: { [TOKEN]: { status: 400, body: { error: 'admin_policy_enforced' } } },
    result: 'admin',
  },
  'an admin disables apps for the domain': {
    command: ['pull'],
    source: 'developers.google.com/workspace/drive/api/guides/handle-errors (domainPolicy)',
    answers: {
      ...signedIn,
      [READ]: refused(
        403,
        'PERMISSION_DENIED',
        'The domain administrators have disabled Drive apps.',
        'domainPolicy',
      ),
    },
    result: 'admin',
  },
  'the sign-in was taken back': {
    command: ['pull'],
    source: 'developers.google.com/identity/protocols/oauth2 (refresh token expiration)',
    answers: {
      [TOKEN]: {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
      },
    },
    result: 'sign-in-again',
  },
  'not every box was ticked at the sign-in': {
    command: ['pull'],
    source: 'the standard answer of Google APIs to a missing scope; google/clasp issue 1030',
    answers: {
      ...signedIn,
      [READ]: refused(
        403,
        'PERMISSION_DENIED',
        'Request had insufficient authentication scopes.',
        'insufficientPermissions',
      ),
    },
    result: 'sign-in-again',
  },
  'the account may not edit the script': {
    command: ['pull'],
    source: 'googleworkspace/python-samples issue 79',
    answers: {
      ...signedIn,
      [READ]: refused(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
    },
    result: 'no-permission',
  },
  'there is no such script': {
    command: ['pull'],
    source: 'the standard NOT_FOUND of Google APIs (google.rpc.Code)',
    answers: {
      ...signedIn,
      [READ]: refused(404, 'NOT_FOUND', 'Requested entity was not found.', 'notFound'),
    },
    result: 'no-such-script',
  },
  'there is no network': {
    command: ['pull'],
    source: 'Node',
    answers: { [TOKEN]: { unreachable: 'ENOTFOUND' } },
    result: 'no-network',
  },
  'Google has a bad day': {
    command: ['pull'],
    source: 'the standard INTERNAL of Google APIs (google.rpc.Code)',
    answers: {
      ...signedIn,
      [READ]: refused(501, 'UNIMPLEMENTED', 'Internal error encountered.', 'backendError'),
    },
    result: 'unknown',
  },
  'the script is new': {
    command: ['pull'],
    source: 'developers.google.com/apps-script/api/reference/rest/v1/projects/getContent',
    answers: {
      ...signedIn,
      [READ]: content(MANIFEST, file('รหัส', 'SERVER_JS', 'function myFunction() {\n\n}\n')),
    },
    result: 'done',
  },
  'an earlier version is there': {
    command: ['pull'],
    source: 'as above',
    answers: {
      ...signedIn,
      [READ]: content(MANIFEST, file('Code', 'SERVER_JS', '/**\n * คะแนนตัวชี้วัด (Khanaen) 0.0.1\n */\n')),
    },
    result: 'done',
  },
  'somebody else has a script there': {
    command: ['pull'],
    source: 'as above',
    answers: {
      ...signedIn,
      [READ]: content(MANIFEST, file('มาโคร', 'SERVER_JS', 'function ส่งเมล() {\n  return 1;\n}\n')),
    },
    result: 'other-script',
  },
  'the script is pushed': {
    command: ['push', '--force', '--json'],
    source: 'developers.google.com/apps-script/api/reference/rest/v1/projects/updateContent',
    answers: { ...signedIn, [READ]: content(MANIFEST), [WRITE]: content() },
    result: 'done',
  },
  'the script cannot be written': {
    command: ['push', '--force', '--json'],
    source: 'as the account that may not edit',
    answers: {
      ...signedIn,
      [READ]: content(MANIFEST),
      [WRITE]: refused(403, 'PERMISSION_DENIED', 'The caller does not have permission'),
    },
    result: 'no-permission',
  },
};
