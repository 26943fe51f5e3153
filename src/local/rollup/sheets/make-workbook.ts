import type { RollUp } from '../roll-up.ts';
export async function makeWorkbook(_: RollUp): Promise<Uint8Array> { return new Uint8Array(); }
