/** Addresses in a cell, one or many, between commas, semicolons, blanks or line breaks; what is none apart. */
export function readAddresses(text: string): { addresses: string[]; words: string[] } {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const isAddress = (part: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(part);
  return {
    addresses: unique(parts.filter(isAddress).map((part) => part.toLowerCase())),
    words: parts.filter((part) => !isAddress(part)),
  };
}

export const unique = (list: readonly string[]): string[] => Array.from(new Set(list));
