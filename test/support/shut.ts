import type { Protection } from '../../src/local/stand-in/rules.ts';

/** A protection as somebody makes it: of the whole sheet, from everybody but the owner, unless `more` says otherwise. */
export const shut = (more: Partial<Protection> = {}): Protection => ({
  kind: 'SHEET',
  rect: null,
  description: '',
  warningOnly: false,
  editors: [],
  domainEdit: false,
  unprotected: [],
  ...more,
});
