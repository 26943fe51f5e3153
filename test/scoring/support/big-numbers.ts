/** How many big numbers (BigInt) are made while something is computed; they are many times slower than doubles. */
export function bigNumbersMadeBy(work: () => unknown): number {
  const real = globalThis.BigInt;
  let made = 0;
  globalThis.BigInt = new Proxy(real, {
    apply(target, self, args) {
      made += 1;
      return Reflect.apply(target, self, args);
    },
  });
  try {
    work();
  } finally {
    globalThis.BigInt = real;
  }
  return made;
}
