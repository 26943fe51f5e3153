import Papa from 'papaparse';

/** Files saved as CSV by Excel in Thai are in this encoding unless they were saved as UTF-8. */
const THAI = 'windows-874';

/** The cells of a .csv or .tsv file as texts, whatever its delimiter; blank lines are left out. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decode(bytes);
  // Excel writes the delimiter into the first line of some files.
  const [line = '', named = ''] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const { data } = Papa.parse<string[]>(text.slice(line.length), {
    delimiter: named,
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  return data;
}

/** By its mark where there is one; else UTF-8 where it is well-formed, and Thai of Windows where it is not. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(THAI).decode(bytes);
  }
}
