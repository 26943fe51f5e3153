/** What is done to a service of the stand-in, so that probes can be seen to fail. */
export interface Alteration {
  /** What becomes of a number, text or truth value that it answers with. */
  readonly answer?: (value: unknown) => unknown;
  /** Whether its lists have one entry more. */
  readonly isLonger?: boolean;
  /** Whether it takes everything without a word. */
  readonly isMeek?: boolean;
}

const behind = new WeakMap<object, object>();

/** The service with its answers altered, and all that it gives out too. */
export function alter<T extends object>(service: T, alteration: Alteration): T {
  const { answer = (value) => value, isLonger = false, isMeek = false } = alteration;
  const altered = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...value.map(altered), ...(isLonger ? ['x'] : [])];
    if (typeof value !== 'object' || value === null || value instanceof Date) return answer(value);
    return Object.getPrototypeOf(value) === Object.prototype
      ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, altered(one)]))
      : alter(value, alteration);
  };
  const object = new Proxy(service, {
    get(target, name) {
      const member = memberOf(target, name, isMeek);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        try {
          return altered(Reflect.apply(member, target, args.map(original)));
        } catch (error) {
          if (isMeek) return anything;
          throw error;
        }
      };
    },
  });
  behind.set(object, service);
  return object;
}

/** Has every method; each gives the same again. */
const anything: object = new Proxy(
  {},
  { get: (_, name) => (name === 'toJSON' || name === 'then' ? undefined : () => anything) },
);

function memberOf(target: object, name: string | symbol, isMeek: boolean): unknown {
  try {
    return Reflect.get(target, name);
  } catch (error) {
    if (isMeek) return () => anything;
    throw error;
  }
}

function original(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(original);
  if (typeof value !== 'object' || value === null) return value;
  const service = behind.get(value);
  if (service || Object.getPrototypeOf(value) !== Object.prototype) return service ?? value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, original(one)]));
}
