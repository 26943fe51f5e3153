/** What `docs` and the contract promise about dist/, as data. */

/** Functions that Google calls by name, with the parameters that Sheets offers while typing. */
export const REQUIRED_FUNCTIONS = {
  onOpen: null,
  onInstall: null,
  calculateScores: [],
  checkData: [],
  setUpWorkbook: [],
};

/** Functions people type into cells. */
export const CUSTOM_FUNCTIONS = {
  KPI_SCORE: ['value', 'target', 'operator', 'levels', 'lowest', 'criterion'],
  KPI_EXPLAIN: ['value', 'target', 'operator', 'levels', 'lowest', 'criterion'],
  KPI_WEIGHTED: ['scores', 'weights'],
  KPI_GRADE: ['percent', 'bounds'],
  THAI_NUMBER: ['text'],
  THAI_DIGITS: ['value'],
};

/** A tripwire, not a target: Code.js stays below this, or something came in that should not have. */
export const MAXIMUM_BYTES = 1100 * 1024;

/** Characters that nobody sees in an editor; in Code.js they stand as escapes. */
export const INVISIBLE = /[\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;

export const MANIFEST = {
  timeZone: 'Asia/Bangkok',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/userinfo.email',
  ],
};

/** The global names of ECMAScript 2019, without eval and Function, which nothing here needs. */
const LANGUAGE = `Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Infinity Int16Array
  Int32Array Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set
  String Symbol SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet
  decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt undefined`;

/** The services that our scopes cover. */
const SERVICES = `CacheService HtmlService LockService Logger PropertiesService ScriptApp Session SpreadsheetApp
  Utilities console`;

/**
 * Younger than ES2019, but there: V8 on Apps Script has the constructor (`BigInt('10')`), only the literals (`10n`) are
 * a parse error. Exact fractions that outgrow a double rest on it.
 */
const YOUNGER = 'BigInt';

/** Every name Code.js may use without declaring it. */
export const ALLOWED_GLOBALS = new Set(`${LANGUAGE} ${YOUNGER} ${SERVICES}`.split(/\s+/));

/**
 * What our services offer beyond our scopes: it would fail for everyone, or ask everyone for more. An `Object.member`
 * counts with that object alone, a lone `member` whatever it is asked of.
 * Source: each method's "Authorization" in Google's reference.
 * @type {Record<string, string>}
 */
export const FORBIDDEN_MEMBERS = {
  openById: 'opens another file, which spreadsheets.currentonly does not reach',
  openByUrl: 'opens another file, which spreadsheets.currentonly does not reach',
  'SpreadsheetApp.open': 'opens another file, which spreadsheets.currentonly does not reach',
  'SpreadsheetApp.create': 'makes another file, which needs the scope spreadsheets',
  newTrigger: 'makes a trigger, which needs the scope script.scriptapp',
  getProjectTriggers: 'reads triggers, which needs the scope script.scriptapp',
  deleteTrigger: 'deletes a trigger, which needs the scope script.scriptapp',
  getOAuthToken: "hands out the user's own key",
};
