import type { Protection } from './rules.ts';

/** A protection of the whole sheet, from everybody but the owner, unless `more` says otherwise. */
export const newProtection = (more: Partial<Protection> = {}): Protection => ({
  kind: 'SHEET',
  rect: null,
  description: '',
  warningOnly: false,
  editors: [],
  domainEdit: false,
  unprotected: [],
  ...more,
});
