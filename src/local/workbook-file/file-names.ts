/** Letters of any language that a name keeps; beyond, file systems that count 255 bytes may refuse it. */
const LONGEST = 60;
/** What Windows keeps for itself, whatever stands behind it. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A text as a file is called in every system: no path, no hidden file, nothing that a shell or a disk refuses. */
function safeName(text: string): string {
  const plain = Array.from(text.normalize('NFC').replace(/[\p{C}"*/:<>?\\|]+/gu, ' '))
    .slice(0, LONGEST)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.]+$/g, '');
  return plain === '' || RESERVED.test(plain) ? `_${plain}` : plain;
}

/** Names of files for these texts, in order, each only once, capitals aside. */
export function fileNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const name = safeName(text);
    let free = name;
    for (let turn = 2; taken.has(free.toLowerCase()); turn++) free = `${name} ${turn}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
