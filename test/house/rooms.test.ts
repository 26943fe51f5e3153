import { describe, expect, it } from 'vitest';
import { sourceFiles, withoutComments } from './source-files.ts';

const files = await sourceFiles();

/** local → addon → workbook → scoring; everything may use language. */
const MAY_USE: Record<string, string[]> = {
  language: ['language'],
  scoring: ['scoring', 'language'],
  workbook: ['workbook', 'scoring', 'language'],
  addon: ['addon', 'workbook', 'scoring', 'language'],
  local: ['local', 'addon', 'workbook', 'scoring', 'language'],
};

/** Rooms whose code is pushed to Google. */
const PUSHED = ['language', 'scoring', 'workbook', 'addon'];

/** Packages that go there, and the one file that names each: small, pure, and read by whoever reads Code.js. */
const TAKEN = ['workbook/rules/sha256.ts uses @noble/hashes/sha2.js'];

const SERVICES =
  /\b(?:SpreadsheetApp|LockService|PropertiesService|CacheService|HtmlService|ScriptApp|DriveApp|UrlFetchApp|GoogleAppsScript|Utilities|Session)\b/;

const THAI = /[\u0e01-\u0e3a\u0e40-\u0e5b]/;
/** Three groups of Thai letters with spaces or values between them. */
const SENTENCE = /[\u0e01-\u0e5b]\S*(?:(?: |\$\{[^}]*\})+\S*[\u0e01-\u0e5b]\S*){2}/;

describe('the rooms of the house', () => {
  it('are the five that the map shows', () => {
    expect([...new Set(files.map((file) => file.room))].sort()).toEqual(Object.keys(MAY_USE).sort());
  });

  it('are joined by arrows that point one way', () => {
    const wrong = files.flatMap((file) =>
      file.uses
        .filter((one) => !MAY_USE[file.room]?.includes(one.split('/')[0] ?? ''))
        .map((one) => `${file.name} uses ${one}`),
    );
    expect(wrong).toEqual([]);
  });

  it('take no package to Google but a hash', () => {
    const wrong = files
      .filter((file) => PUSHED.includes(file.room))
      .flatMap(({ name, packages }) => packages.map((one) => `${name} uses ${one}`));
    expect(wrong).toEqual(TAKEN);
  });

  it('name Google services only in the add-on and its stand-in', () => {
    const wrong = files
      .filter((file) => file.room !== 'addon' && !file.name.startsWith('local/stand-in/'))
      .flatMap((file) => {
        const service = SERVICES.exec(file.code)?.[0];
        return service ? [`${file.name} names ${service}`] : [];
      });
    expect(wrong).toEqual([]);
  });
});

/** Where Thai is data, not wording. */
const THAI_DATA = [
  // Every text a person reads.
  /^language\//,
  // The letter: names, labels and open points that a person wrote.
  /^workbook\/pack\//,
  /^local\/sample\//,
  // The words of the contract, and words that people type.
  /^workbook\/vocabulary/,
  /^workbook\/(?:districts|indicators|reading|settings)\//,
  // What is typed into cells to see what Google makes of it.
  /^addon\/self-test\/probes\//,
  // What Google itself calls things in Thai.
  /^local\/stand-in\//,
];

describe('Thai wording', () => {
  it('is kept in the room for language', () => {
    const wrong = files
      .filter((file) => !THAI_DATA.some((place) => place.test(file.name)))
      .flatMap((file) => {
        const line = file.code.split('\n').find((one) => THAI.test(one));
        return line ? [`${file.name}: ${line.trim()}`] : [];
      });
    expect(wrong).toEqual([]);
  });

  it('comes in single words where it is read from cells', () => {
    const sentences = files
      .filter((file) => /^workbook\/(?!pack\/|vocabulary)/.test(file.name))
      .flatMap((file) => {
        const sentence = file.code
          .match(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g)
          ?.find((text) => SENTENCE.test(text));
        return sentence ? [`${file.name}: ${sentence}`] : [];
      });
    expect(sentences).toEqual([]);
  });
});

describe('the reader of source files', () => {
  it.each([
    ["a; // 'b'\nc;", 'a;  \nc;'],
    ["'http://a' /* b */ + c", "'http://a'   + c"],
    ['x = /[/*]/; y /* z */', 'x = /[/*]/; y  '],
    ["`//a` + '\\'//'", "`//a` + '\\'//'"],
  ])('steps over comments alone in %j', (text, code) => {
    expect(withoutComments(text)).toBe(code);
  });
});
