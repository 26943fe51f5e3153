import { problemText } from '../../language/problems.ts';
import { isErrorText } from '../reading/read-number.ts';
import { isShownAsStored } from '../reading/shown-as-stored.ts';
import type { RowReader } from './row-reader.ts';

/** What is wrong with the code of a row, null where nothing is: it has to be what people see in its cell. */
export function codeFault(row: RowReader): string | null {
  const code = row.text('code');
  const { value } = row.cell('code');
  const format = row.format('code');
  if (isErrorText(code)) return problemText.notAName(code);
  if (typeof value === 'object') return problemText.codeIsDate(code);
  if (typeof value === 'number') {
    return isShownAsStored(value, format) ? null : problemText.codeShownOtherwise(code, format);
  }
  return code.indexOf(' ') >= 0 ? problemText.codeWithSpace(code) : null;
}
