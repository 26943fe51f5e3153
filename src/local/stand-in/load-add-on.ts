import vm from 'node:vm';
import { type Realm, realmSource } from './realm.ts';
import type { StandIn } from './stand-in.ts';

export interface AddOn {
  /**
   * Calls a top-level function of the script. Arrays, dates and plain objects are copied both ways. Throws Google's
   * "Script function not found" for an unknown name, and an Error with the script's message when the function throws.
   */
  call(name: string, ...args: unknown[]): unknown;
}

/** ECMAScript has these, Apps Script does not offer them to scripts (or only by another name). */
const ABSENT = ['SharedArrayBuffer', 'Atomics', 'WebAssembly'];

/** Runs a script on a stand-in, with nothing around it but ECMAScript and the stand-in's services. */
export function loadAddOn(code: string, standIn: StandIn): AddOn {
  // An ordinary global object: each look-up of a name in one that hands on to ours takes a call (8 % of a whole run).
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  /** What is there beside the script's own functions. */
  const names = new Set<string>();
  try {
    for (const name of ABSENT) vm.runInContext(`delete globalThis.${name}`, context);
    const makeRealm = vm.runInContext(realmSource, context) as (plain: object) => Realm; // what realmSource is
    standIn.run.realm = makeRealm(Object.prototype);
    const setClock = vm.runInContext(clockSource, context) as (now: () => number) => void; // what clockSource is
    setClock(() => standIn.workbook.now().getTime());
    for (const [name, value] of Object.entries(standIn.globals)) {
      Object.defineProperty(context, name, { value, writable: true, configurable: true });
    }
    for (const name of Object.getOwnPropertyNames(context)) names.add(name);
    vm.runInContext(code, context, { filename: 'Code.js' });
  } catch (error) {
    throw toHostError(error);
  }
  const { realm } = standIn.run;
  return {
    call(name, ...args) {
      const found: unknown = Object.hasOwn(context, name) && !names.has(name) ? context[name] : undefined;
      if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
      try {
        return toHost(found(...args.map((arg) => realm?.adopt(arg) ?? arg)));
      } catch (error) {
        throw toHostError(error);
      }
    },
  };
}

/** Script source of a function that makes the script's `new Date()` and `Date.now()` follow the workbook's clock. */
const clockSource = `(function (now) {
  var Real = Date;
  Date = class Date extends Real {
    constructor() { arguments.length ? super(...arguments) : super(now()); }
    static now() { return now(); }
  };
})`;

/** A copy made of our own arrays, dates and objects. */
function toHost(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, toHost);
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date((value as Date).getTime()); // is one
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = toHost((value as Record<string, unknown>)[key]); // an object
  return copy;
}

function toHostError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('message' in error)) return error;
  if (error instanceof Error) return error;
  const copy = new Error(String(error.message), { cause: error });
  if ('name' in error) copy.name = String(error.name);
  if ('stack' in error) copy.stack = String(error.stack);
  return copy;
}
