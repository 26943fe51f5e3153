import { callKind } from './call-kind.ts';
import type { Google } from './google.ts';
import type { CallKind, Run } from './run.ts';

/** Scripts pass anything: each method says and checks what it takes. */
type Call = (...args: unknown[]) => unknown;

/** A method of a service: what kind of call it is and what it does. */
interface Method {
  kind: CallKind;
  run: Call;
}

/**
 * Functions under the names that a type of Google's has, each with a signature that fits Google's: as many arguments at
 * the most as Google needs, a result of Google's type.
 */
type Functions<Name extends keyof Google> = {
  [Method in keyof Google[Name]]?: Google[Name][Method] & Call;
};

declare const of: unique symbol;

/** Methods of one type, not to be mixed with those of another. */
export type Methods<Name extends keyof Google> = Record<string, Method> & { readonly [of]?: Name };

const contents = new WeakMap<object, { type: string; content: unknown }>();

/** Marks functions with the kind of call they are. */
function marked(kind: CallKind): <Name extends keyof Google>(functions: Functions<Name>) => Methods<Name> {
  return (functions) => {
    const calls = functions as Readonly<Record<string, Call>>; // what every type of functions is
    const methods: Record<string, Method> = {};
    for (const name in calls) {
      const run = calls[name];
      if (run) methods[name] = { kind, run };
    }
    return methods;
  };
}

export const reads = marked('read');
export const writes = marked('write');
export const structures = marked('structure');
export const changes = marked('change');
export const properties = marked('property');
export const flushes = marked('flush');
export const others = marked('other');

/**
 * An object as a script sees it: it has these methods and constants and nothing else. Anything else that is asked of
 * it throws. `content` is what {@link contentOf} gives back when a script passes the object to another method;
 * `before` runs before each method (a deleted sheet throws there).
 */
export function service<Name extends keyof Google>(
  run: Run,
  type: Name,
  methods: Methods<NoInfer<Name>>,
  content?: unknown,
  constants: Record<string, unknown> = {},
  before: () => void = () => {},
): Google[Name] {
  const object = answering(run, type, methods, constants, before);
  contents.set(object, { type, content });
  return object as Google[Name]; // what it lacks of that throws
}

/** An enumeration: each value is its own name; asking for one that is not there throws. */
export function enumeration(run: Run, name: string, values: readonly string[]): object {
  return answering(run, name, {}, Object.fromEntries(values.map((value) => [value, value])), () => {});
}

function answering(
  run: Run,
  type: string,
  methods: Record<string, Method>,
  constants: Record<string, unknown>,
  before: () => void,
): object {
  const ready: Record<string, unknown> = Object.assign(Object.create(null), constants);
  const label = type.charAt(0).toLowerCase() + type.slice(1);
  return new Proxy(Object.create(null), {
    get(_, property) {
      if (typeof property === 'symbol') return undefined;
      if (property in ready) return ready[property];
      const method = Object.hasOwn(methods, property) ? methods[property] : undefined;
      if (method) {
        ready[property] = callable(run, `${type}.${property}`, method, before);
        return ready[property];
      }
      if (property === 'toString') return () => type;
      if (property === 'then' || property === 'toJSON') return undefined;
      throw toScript(run, new TypeError(`${label}.${property} is not a function (not in the stand-in)`));
    },
    has: (_, property) => typeof property === 'string' && (property in methods || property in ready),
    set(_, property) {
      throw toScript(run, new TypeError(`Cannot set ${String(property)} of ${type} (not in the stand-in)`));
    },
    defineProperty: () => false,
    deleteProperty: () => false,
    ownKeys: () => [],
  });
}

/** What stands behind an object of this type that a script passed; undefined when it is none. */
export function contentOf<T>(value: unknown, type: keyof Google): T | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = contents.get(value);
  return found?.type === type ? (found.content as T) : undefined; // each type has one kind of content
}

function callable(
  run: Run,
  name: string,
  method: Method,
  before: () => void,
): (...args: unknown[]) => unknown {
  const kind = callKind(name, method.kind);
  return (...args: unknown[]): unknown => {
    try {
      run.enter(kind, name);
      before();
      const result = method.run(...args);
      return run.realm && typeof result === 'object' ? run.realm.adopt(result) : result;
    } catch (error) {
      throw toScript(run, error);
    }
  };
}

/** An error as the script can catch it: Google's are called Exception. */
function toScript(run: Run, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const name = error.name === 'Error' ? 'Exception' : error.name;
  if (run.realm) return run.realm.error(name, error.message);
  error.name = name;
  return error;
}
