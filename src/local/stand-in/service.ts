import type { Kind, Run } from './run.ts';

/** A method of a service: what kind of call it is and what it does. */
export interface Method {
  kind: Kind;
  // Scripts pass anything; each method says and checks what it takes.
  // biome-ignore lint/suspicious/noExplicitAny: the arguments come from a script
  run: (...args: any[]) => unknown;
}

export type Methods = Record<string, Method>;

const contents = new WeakMap<object, { type: string; content: unknown }>();

/** Marks functions with the kind of call they are. */
function marked(kind: Kind): (functions: Record<string, Method['run']>) => Methods {
  return (functions) => {
    const methods: Methods = {};
    for (const name in functions) {
      const run = functions[name];
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
export const others = marked('other');

/**
 * An object as a script sees it: it has these methods and constants and nothing else. Anything else that is asked of
 * it throws. `content` is what {@link contentOf} gives back when a script passes the object to another method;
 * `before` runs before each method (a deleted sheet throws there).
 */
export function service(
  run: Run,
  type: string,
  methods: Methods,
  content?: unknown,
  constants: Record<string, unknown> = {},
  before: () => void = () => {},
): object {
  const ready: Record<string, unknown> = Object.assign(Object.create(null), constants);
  const label = type.charAt(0).toLowerCase() + type.slice(1);
  const object = new Proxy(Object.create(null), {
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
  contents.set(object, { type, content });
  return object;
}

/** What stands behind an object of this type that a script passed; undefined when it is none. */
export function contentOf<T>(value: unknown, type: string): T | undefined {
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
  return (...args: unknown[]): unknown => {
    try {
      run.enter(method.kind, name);
      before();
      const result = method.run(...args);
      return run.realm && typeof result === 'object' ? run.realm.adopt(result) : result;
    } catch (error) {
      throw toScript(run, error);
    }
  };
}

/** An error as the script can catch it: Google's are called Exception. */
export function toScript(run: Run, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const name = error.name === 'Error' ? 'Exception' : error.name;
  if (run.realm) return run.realm.error(name, error.message);
  error.name = name;
  return error;
}
