import { expect, test } from 'vitest';
import { ALL_IDS } from './cases.ts';
import { COVERED, LEFT_OUT, NOT_COVERED } from './covered.ts';

test('every published case is repeated by a test or listed with the reason why not', () => {
  const told = new Set<string>([...Object.values(COVERED).flat(), ...Object.keys(NOT_COVERED)]);
  expect([...told].sort()).toEqual([...ALL_IDS].sort());
});

test('no case is both covered and not covered', () => {
  const covered = new Set<string>(Object.values(COVERED).flat());
  expect(Object.keys(NOT_COVERED).filter((id) => covered.has(id))).toEqual([]);
  expect(Object.keys(LEFT_OUT).filter((id) => !covered.has(id))).toEqual([]);
});
