import { exact } from '../../scoring/index.ts';
import type { Cell } from '../grid.ts';
import { TICK_WORDS } from '../vocabulary.ts';
import { lookAlikeKey } from './normalise.ts';
import { NOT_A_NUMBER, type Reading, readNumber } from './read-number.ts';
import { storedText } from './stored-number.ts';

const WORDS = new Map(Object.entries(TICK_WORDS).map(([word, yes]) => [lookAlikeKey(word), yes]));

/** Reads a drop-down of yes and no as 1 and 0; words other than the contract's are unreadable, never guessed. */
export function readTick(cell: Cell): Reading {
  const { value, percent } = cell;
  if (typeof value === 'boolean') return tick(value);
  if (typeof value === 'number') return percent ? NOT_A_NUMBER : word(storedText(value));
  if (typeof value !== 'string') return NOT_A_NUMBER;
  const reading = readNumber(cell);
  return reading.kind === 'number' || reading === NOT_A_NUMBER ? word(value) : reading;
}

const word = (text: string): Reading => {
  const yes = WORDS.get(lookAlikeKey(text));
  return yes === undefined ? NOT_A_NUMBER : tick(yes);
};

const tick = (yes: boolean): Reading => ({ kind: 'number', value: exact(yes ? 1 : 0), fromText: false });
