import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { freeGlobals } from '../../scripts/gate/free-globals.mjs';

const freeIn = (code: string): string[] =>
  [...freeGlobals(parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true })).keys()].sort();

it.each<[code: string, free: string[]]>([
  ['a;', ['a']],
  ['var a; a;', []],
  ['a(); function a() {}', []],
  ['{ let a; } a;', ['a']],
  ['{ var a; } a;', []],
  ['(function () { var a; })(); a;', ['a']],
  ['(function f() { f(); });', []],
  ['(function f() {}); f();', ['f']],
  ['x => x + y;', ['y']],
  ['function f() { return arguments; }', []],
  ['() => arguments;', ['arguments']],
  ['({ a: b, [c]: d, e });', ['b', 'c', 'd', 'e']],
  ['a.b.c[d];', ['a', 'd']],
  ['var { a, b: c = d, ...e } = f; a; c; e; b;', ['b', 'd', 'f']],
  ['var [a = b, ...c] = d; c;', ['b', 'd']],
  ['function f({ a }, [b] = c, ...d) { return a + b + d; }', ['c']],
  ['try { a(); } catch (e) { e; }', ['a']],
  ['try {} catch (e) {} e;', ['e']],
  ['try { } catch { a; }', ['a']],
  ['for (const a of b) a;', ['b']],
  ['for (const a of b); a;', ['a', 'b']],
  ['for (let i = 0; i < n; i++) i;', ['n']],
  ['switch (a) { case b: let c; c; }', ['a', 'b']],
  ['outer: for (;;) { break outer; }', []],
  ['class A extends B { c() { return A; } [d]() {} }', ['B', 'd']],
  ['(class A { b() { return A; } });', []],
  ['(class A { }); A;', ['A']],
  ['typeof process;', ['process']],
  ['`$' + '{a}`; b`c`;', ['a', 'b']],
  ['a = 1;', ['a']],
  ['if (a) { function b() {} b(); }', ['a']],
  ['async function f() { for await (const a of b) await a; }', ['b']],
])('%s', (code, free) => {
  expect(freeIn(code)).toEqual(free);
});
