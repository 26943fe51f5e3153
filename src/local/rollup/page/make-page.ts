import type { RollUp } from '../roll-up.ts';
export async function makePage(_: RollUp): Promise<Uint8Array> {
  return new Uint8Array();
}
