import { statusText } from '../../../language/status.ts';
import { exact, over, shownPercent } from '../../../scoring/index.ts';
import { lookAlikeKey } from '../../reading/normalise.ts';
import type { IndicatorRow } from '../../round.ts';
import { dueOf } from '../shared/due.ts';
import { countHandIn, type HandInCount, handInStyle, handInWords, isAllIn } from '../shared/hand-in.ts';
import type { Owner } from '../shared/owners.ts';
import type { StyleName } from '../style.ts';
import type { TabBuilder } from '../tab-builder.ts';
import type { TabValue } from '../tab-description.ts';
import { sayEvidence } from './say-evidence.ts';
import { sayOwner } from './say-owner.ts';
import { messageTo, type StatusView, withMessage } from './status-view.ts';

/** One row per work group: handed in, errors, evidence, the day it is due, and what to write to the group. */
export function addOwnerTable(tab: TabBuilder, view: StatusView): void {
  const { owners, columns, round, problems } = view;
  const top = tab.next;
  tab.header(
    withMessage<string>(
      [statusText.ownerHeader, ...statusText.ownerFigures],
      columns,
      statusText.message,
      '',
    ),
  );
  for (const owner of owners) {
    const errors = errorsOf(view, owner);
    const count = handInOf(view, owner.indicators);
    const due = dueCell(view, owner, count);
    const message = messageCell(view, owner, count);
    tab.row(
      withMessage<TabValue>(
        [
          owner.name || statusText.noOwner,
          handInWords(count),
          percentOf(count),
          errors,
          evidenceOf(view, owner.indicators),
          due.value,
        ],
        columns,
        message,
        null,
      ),
      withMessage<StyleName | undefined>(
        ['nameText', handInStyle(count), 'cell2', errors > 0 ? 'error' : 'center', 'center', due.style],
        columns,
        message === statusText.complete || message === null ? 'text' : 'message',
        undefined,
      ),
    );
  }
  const all = round.indicators;
  const count = handInOf(view, all);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  tab.row(
    withMessage<TabValue>(
      [statusText.sum, handInWords(count), percentOf(count), errors, evidenceOf(view, all)],
      columns,
      null,
      null,
    ),
    withMessage<StyleName>(
      ['sumText', 'formHeader', 'average2', 'formHeader', 'formHeader'],
      columns,
      'sumText',
      'sumText',
    ),
  );
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: columns + 1 });
}

const handInOf = ({ rowsOf }: StatusView, own: readonly IndicatorRow[]): HandInCount =>
  countHandIn(own.flatMap(rowsOf));

function percentOf({ sent, all }: HandInCount): number | null {
  return all === 0 ? null : shownPercent(over(exact(100 * sent), exact(all)));
}

const errorsOf = ({ problems }: StatusView, { name }: Owner): number =>
  problems.filter(({ severity, owner }) => severity === 'error' && lookAlikeKey(owner) === lookAlikeKey(name))
    .length;

/** `20/27`: attached, of the results that have a หลักฐาน column and are assessed. */
function evidenceOf({ rowsOf }: StatusView, own: readonly IndicatorRow[]): string {
  const wanted = own.flatMap(rowsOf).flatMap(({ result, status }) => {
    const { evidence } = result;
    return evidence && status !== 'not-assessed' ? [evidence.text !== ''] : [];
  });
  if (wanted.length === 0) return statusText.noEvidenceColumn;
  return statusText.of(wanted.filter((is) => is).length, wanted.length);
}

function dueCell(view: StatusView, owner: Owner, count: HandInCount): { value: string; style: StyleName } {
  const { shown: date, isDate, isPast } = dueOf(owner, view.today);
  if (date === '') return { value: statusText.noDue, style: 'center' };
  if (isPast && !isAllIn(count)) return { value: statusText.overdue(date), style: 'late' };
  return { value: date, style: isDate ? 'center' : 'text' };
}

function messageCell(view: StatusView, owner: Owner, count: HandInCount): string | null {
  if (count.all === 0) return null;
  const lack = sayEvidence(view, owner.indicators);
  if (isAllIn(count) && lack === '') return statusText.complete;
  const due = dueOf(owner, view.today);
  const words = isAllIn(count) ? statusText.butEvidence(lack) : sayOwner(owner, due, view);
  const more = lack === '' || isAllIn(count) ? '' : ` ${statusText.andEvidence(lack)}`;
  return messageTo(view, owner.shortName || statusText.noOwner, words + more, count.sent < count.all);
}
