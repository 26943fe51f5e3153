import { noticeText } from '../../../language/notices.ts';
import { papersText } from '../../../language/papers.ts';
import { statusText } from '../../../language/status.ts';
import type { ScoredDistrict } from '../../scored-district.ts';
import { GENERATED } from '../../vocabulary.ts';
import { lateGroups } from '../papers/late-groups.ts';
import { mailLink } from '../papers/mail-link.ts';
import { memoAsText } from '../papers/memo-as-text.ts';
import { sayAnnouncement } from '../papers/say-announcement.ts';
import { sayLetter } from '../papers/say-letter.ts';
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

/**
 * Name and message, which together are as wide as a phone and with the state as wide as standing paper; link to the tab, the
 * two PDFs; the letter, wide so that it takes no more lines than the message.
 */
const WIDTHS = [88, 302, 120, 80, 120, 120, 520];
const EMAIL_WIDTH = 190;
const LINK_COLUMN = 3;
const SIGNED_COLUMN = 4;
const WHOLE_COLUMN = 5;
const MAIL_COLUMN = 7;

/** A row of the table: whom it is for, and which tab is theirs. */
interface Notice {
  readonly name: string;
  readonly state: string;
  readonly key: string;
  readonly message: string;
  /** The letter that goes with the form; '' where there is none. */
  readonly letter: string;
  readonly email: string;
  /** A link that opens a mail; null where there is no address. */
  readonly mail: string | null;
}

/**
 * แจ้งผล: a link to the tab, a print-ready PDF, a message and a letter that stand alone and a link that writes a mail, for
 * every district; the memo and the announcement as texts; what is to be sent to work groups that are late. What tells the
 * ranks of all is not sent from here: it stands in ภาพรวม, for the chief.
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
  const widths = hasEmail ? [...WIDTHS, EMAIL_WIDTH] : WIDTHS;
  const tab = new TabBuilder(widths);
  tab.line(noticeText.title(GENERATED.notices, roundWords(round.settings)), 'title');
  tab.line(labelLine(round), labelStyle(round));
  tab.line(statusText.countedAt(calculatedAt.people), 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  const top = tab.next;
  const { unit } = unitWords(districts);
  tab.header([
    unit,
    noticeText.message,
    ...noticeText.headers,
    papersText.letterHeader,
    ...(hasEmail ? [noticeText.email] : []),
  ]);
  const view = { ...run, owners: ownersOf(round), today: dayOf(calculatedAt.machine) };
  const add = (notice: Notice): void => addNotice(tab, notice, pagesOf(notice.key), run.fileUrl, hasEmail);
  for (const [name, key] of [
    [GENERATED.overview, 'overview'],
    [GENERATED.summary, 'summary'],
  ] as const)
    add({ name, state: completeness(districts), key, message: '', letter: '', email: '', mail: null });
  const subject = noticeText.wholeSubject(roundWords(round.settings));
  for (const district of districts) {
    const message = sayResult(view, district, adviceOf(district));
    const notice = {
      name: district.name,
      state: stateWords(district),
      key: districtTabKey(district),
      message,
      letter: sayLetter(run, district) || papersText.notYet,
      email: district.email,
      mail: mailLink([district.email], subject, message),
    };
    add(notice);
  }
  // A long letter: behind what is sent to each district.
  if (pagesOf('memo')) {
    const { memo: name, memoState: state } = noticeText;
    add({ name, state, key: 'memo', message: memoAsText(run), letter: '', email: '', mail: null });
  }
  const announcement = sayAnnouncement(run);
  tab.row(
    [
      papersText.announcementRow,
      announcement || papersText.nobody,
      announcement === '' ? '' : papersText.announcementState,
    ],
    ['nameText', announcement === '' ? 'text' : 'message', 'text'],
  );
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: widths.length });
  addLateGroups(tab, run);
  tab.row([]).line(noticeText.howToSend, 'heading');
  for (const line of [statusText.copy, ...noticeText.whoSees]) tab.line(line, 'subtitle');
  return tab.build({ key: 'notices', title: GENERATED.notices, frozenRows: 0, frozenColumns: 0 });
}

function addNotice(
  tab: TabBuilder,
  { name, state, key, message, letter, email, mail }: Notice,
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
  if (mail) tab.link({ row, column: MAIL_COLUMN, to: { kind: 'url', url: mail } });
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
      letter,
      ...(hasEmail ? [email] : []),
    ],
    [
      'nameText',
      message === '' ? 'text' : 'message',
      'text',
      look,
      pdfLook,
      pdfLook,
      letter === '' || letter === papersText.notYet ? 'text' : 'message',
      ...(hasEmail ? [mail ? ('link' as const) : ('text' as const)] : []),
    ],
  );
}

/** Below the table: the work groups whose day is over, with what to write to them. */
function addLateGroups(tab: TabBuilder, run: ScoredRun): void {
  const groups = lateGroups(run);
  tab.row([]).line(papersText.groupsHeading, 'heading');
  if (groups.length === 0) {
    tab.line(papersText.noLateGroup, 'subtitle');
    return;
  }
  const top = tab.next;
  tab.header([papersText.groupHeader, noticeText.message, noticeText.email]);
  for (const { name, message, email, mail } of groups) {
    if (mail) tab.link({ row: tab.next, column: 2, to: { kind: 'url', url: mail } });
    tab.row([name, message, email || papersText.noAddress], ['nameText', 'message', mail ? 'link' : 'text']);
  }
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: 3 });
}
