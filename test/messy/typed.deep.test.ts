import { describe } from 'vitest';
import { examineKinds } from './typed-kinds.ts';

describe('what people type, paste and date is scored as it is shown, saved again by LibreOffice', () => {
  examineKinds('office-', Infinity);
});
