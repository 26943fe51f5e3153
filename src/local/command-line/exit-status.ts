/** How the program ends; see the contract, section 4. */
export const EXIT = {
  done: 0,
  nothingScored: 1,
  wrongCall: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
