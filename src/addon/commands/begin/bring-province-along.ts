import { provinceMoved } from '../../../language/begin.ts';
import type { Grid } from '../../../workbook/grid.ts';
import { planProvince } from '../../../workbook/set-up/plan-province.ts';
import { recallTold, rememberTold } from '../../memory/told.ts';
import { attempt } from '../../sheet/attempt.ts';
import { readWorkbook } from '../../sheet/read-workbook.ts';
import { writeBlocks } from '../../sheet/write-block.ts';
import { newWriting, notWritten } from '../../sheet/writing.ts';
import { withLock } from '../shared/lock.ts';
import { askButton, showNotWritten, showToast } from '../shared/show.ts';

/**
 * Offers to bring office, position and districts along where จังหวัด was changed; a no is not asked again for that
 * province. True where something was written. `grids`: as they were read a moment ago.
 */
export function bringProvinceAlong(grids: readonly Grid[], isFollowed = false): boolean {
  const plan = planProvince(grids);
  if (!plan || plan.writes.length === 0) return false;
  const { province, settings, districts, areDistrictsKept } = plan;
  const asked = `${province} ${settings.join(' ')} ${districts}`;
  if (withLock(() => recallTold('province-asked')) === asked) return false;
  const text = provinceMoved.ask(province, settings, districts, areDistrictsKept);
  const answer = askButton(provinceMoved.title, text, 'YES_NO');
  if (answer === 'NO') withLock(() => rememberTold('province-asked', asked));
  if (answer !== 'YES') return false;
  const { isDone, outcome } = withLock(() => bring(asked));
  if (isDone) {
    const done = provinceMoved.done(province, districts);
    showToast(districts > 0 && !isFollowed ? `${done} ${provinceMoved.thenForms}` : done);
  }
  showNotWritten({ notWritten: outcome });
  return isDone;
}

/** Reads again: what is no longer what was asked about is left as it is. Districts come last. */
function bring(asked: string): { isDone: boolean; outcome: ReturnType<typeof notWritten> } {
  const workbook = readWorkbook();
  const writing = newWriting(workbook);
  const plan = planProvince(workbook.grids);
  const isSame = plan !== null && `${plan.province} ${plan.settings.join(' ')} ${plan.districts}` === asked;
  const isDone =
    isSame &&
    plan.writes.every((block) => {
      const found = workbook.sheets.find(({ title }) => title === block.title);
      return found !== undefined && attempt(writing, found.sheet, () => writeBlocks(found.sheet, [block]));
    });
  return { isDone, outcome: notWritten(writing) };
}
