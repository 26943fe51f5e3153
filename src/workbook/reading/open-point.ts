import { lookAlikeKey, normalise } from './normalise.ts';

const SETTLED = lookAlikeKey('ยืนยันแล้ว');

/** What a รอยืนยัน cell still leaves open: its text, '' where it is blank or begins with ยืนยันแล้ว. */
export function openPoint(text: string): string {
  return lookAlikeKey(text).startsWith(SETTLED) ? '' : normalise(text);
}
