import { noticeText } from '../../../language/notices.ts';
import { statusText } from '../../../language/status.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { GENERATED } from '../../vocabulary.ts';
import { labelLine, labelStyle, MARK_ROW } from '../people-lines.ts';
import type { ScoredRun } from '../scored-run.ts';
import { completeness } from '../shared/completeness.ts';
import { dayOf } from '../shared/due.ts';
import { ownersOf } from '../shared/owners.ts';
import type { PrintedPages } from '../shared/printed-pages.ts';
import { roundWords } from '../shared/round-words.ts';
import { stateWords } from '../shared/state-words.ts';
import { unitWords } from '../shared/unit-words.ts';
import type { StyleName } from '../style.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';
import { districtTabKey } from '../titles.ts';
import { sayResult } from './say-result.ts';
import { sayWhole } from './say-whole.ts';

/** Name and message, which together are as wide as a phone; state, link to the tab, the two PDFs. */
const WIDTHS = [88, 240, 130, 80, 115, 115];
const EMAIL_WIDTH = 190;
const LINK_COLUMN = 3;
const SIGNED_COLUMN = 4;
const WHOLE_COLUMN = 5;

/** A row of the table: whom it is for, and which tab is theirs. */
interface Notice {
  readonly name: string;
  readonly state: string;
  readonly key: string;
  readonly email: string;
  readonly message: string;
}

/**
 * แจ้งผล: a link to the tab, a print-ready PDF and a message that stands alone, for every district and for the whole.
 * `outdated`: the formula that repeats the summary's mark; `pagesOf`: how the tab of a key goes on paper, null where there
 * is no such tab; `adviceOf`: one line of advice for a district, '' for none.
 */
export function describeNotices(
  run: ScoredRun,
  outdated: string,
  pagesOf: (key: string) => PrintedPages | null,
  adviceOf: (district: ScoredDistrict) => string = () => '',
): TabDescription {
  const { round, districts, calculatedAt } = run;
  const hasEmail = districts.some(({ email }) => email !== '');
  const tab = new TabBuilder(hasEmail ? [...WIDTHS, EMAIL_WIDTH] : WIDTHS);
  tab.line(noticeText.title(GENERATED.notices, roundWords(round.settings)), 'title');
  tab.line(labelLine(round), labelStyle(round));
  tab.line(statusText.countedAt(calculatedAt.people), 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  const top = tab.next;
  const { unit } = unitWords(districts);
  tab.header([unit, noticeText.message, ...noticeText.headers, ...(hasEmail ? [noticeText.email] : [])]);
  const view = { ...run, owners: ownersOf(round), today: dayOf(calculatedAt.machine) };
  const add = (notice: Notice): void => addNotice(tab, notice, pagesOf(notice.key), run.fileUrl, hasEmail);
  add({
    name: noticeText.whole,
    state: completeness(districts),
    key: 'summary',
    email: '',
    message: sayWhole(run, round.settings.showRank),
  });
  if (pagesOf('memo')) {
    const { memo: name, memoState: state } = noticeText;
    add({ name, state, key: 'memo', email: '', message: '' });
  }
  for (const district of districts) {
    const notice = {
      name: district.name,
      state: stateWords(district),
      key: districtTabKey(district),
      email: district.email,
      message: sayResult(view, district, adviceOf(district)),
    };
    add(notice);
  }
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: WIDTHS.length + (hasEmail ? 1 : 0) });
  tab.row([]).line(noticeText.howToSend, 'heading');
  for (const line of [statusText.copy, ...noticeText.whoSees]) tab.line(line, 'subtitle');
  return tab.build({ key: 'notices', title: GENERATED.notices, frozenRows: 0, frozenColumns: 0 });
}

function addNotice(
  tab: TabBuilder,
  { name, state, key, email, message }: Notice,
  page: PrintedPages | null,
  fileUrl: string,
  hasEmail: boolean,
): void {
  const row = tab.next;
  const hasPdf = fileUrl !== '';
  if (page) {
    tab.link({ row, column: LINK_COLUMN, to: { kind: 'own', key, cell: 'A1' } });
    const { signed, whole } = page;
    if (hasPdf && signed) tab.link({ row, column: SIGNED_COLUMN, to: { kind: 'pdf', key, page: signed } });
    if (hasPdf) tab.link({ row, column: WHOLE_COLUMN, to: { kind: 'pdf', key, page: whole } });
  }
  const look: StyleName = page ? 'link' : 'text';
  const pdfLook = hasPdf ? look : 'text';
  const pdf = hasPdf ? noticeText.openPdf : noticeText.printIt;
  tab.row(
    [
      name,
      message,
      state,
      page ? noticeText.openTab : noticeText.noTab,
      hasPdf && page?.signed ? noticeText.openPdf : '',
      page ? pdf : '',
      ...(hasEmail ? [email] : []),
    ],
    [
      'nameText',
      message === '' ? 'text' : 'message',
      'text',
      look,
      pdfLook,
      pdfLook,
      ...(hasEmail ? ['text' as const] : []),
    ],
  );
}
