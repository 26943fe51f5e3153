import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodePoint } from '../../../src/workbook/rules/canonical.ts';
import { sha256Hex, utf8 } from '../../../src/workbook/rules/sha256.ts';

it.each([
  // FIPS 180-4's own examples.
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
])('SHA-256 of %j is as published', (text, hash) => {
  expect(sha256Hex(text)).toBe(hash);
});

it('SHA-256 of any text, and its bytes, are as Node has them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(Buffer.from(utf8(text)).equals(Buffer.from(text, 'utf8'))).toBe(true);
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
  );
  expect(sha256Hex('คะแนน 😀 é')).toBe(createHash('sha256').update('คะแนน 😀 é').digest('hex'));
});

it('half a surrogate pair is told as the sign for an unknown character', () => {
  expect(Buffer.from(utf8('ก\ud800')).toString('utf8')).toBe('ก\ufffd');
});

it('texts are sorted by code point, as other languages sort them', () => {
  // U+FF5E is above no surrogate, and yet below U+1F600.
  expect(['😀', '～', 'ก2', 'ก10', 'ก', ''].sort(byCodePoint)).toEqual(['', 'ก', 'ก10', 'ก2', '～', '😀']);
});
