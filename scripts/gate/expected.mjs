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

/** Code.js stays below this. */
export const MAXIMUM_BYTES = 320 * 1024;

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
const SERVICES = `CacheService HtmlService LockService Logger PropertiesService Session SpreadsheetApp Utilities
  console`;

/** Every name Code.js may use without declaring it. */
export const ALLOWED_GLOBALS = new Set(`${LANGUAGE} ${SERVICES}`.split(/\s+/));
