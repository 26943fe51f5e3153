import { noticeText } from '../../language/notices.ts';
import { statusText } from '../../language/status.ts';
import { GENERATED } from '../vocabulary.ts';
import type { ScoredRun } from './describe-tabs.ts';
import { tellResult } from './notices/tell-result.ts';
import { completeness, tellWhole } from './notices/tell-whole.ts';
import { labelLine, MARK_ROW } from './people-lines.ts';
import { stateWords } from './state-words.ts';
import { dayOf } from './status/due.ts';
import { ownersOf } from './status/owners.ts';
import { roundWords } from './status/round-words.ts';
import type { StyleName } from './style.ts';
import { TabBuilder } from './tab-builder.ts';
import type { PrintedPage, TabDescription } from './tab-description.ts';
import { districtTabKey } from './titles.ts';

const WIDTHS = [140, 170, 90, 130];
const EMAIL_WIDTH = 190;
const MESSAGE_WIDTH = 440;
const LINK_COLUMN = 2;
const PDF_COLUMN = 3;

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
 * `outdated`: the formula that repeats the summary's mark; `pages`: how the tabs there are go on paper, by key;
 * `adviceOf`: one line of advice for a district by its index, '' for none.
 */
export function describeNotices(
  run: ScoredRun,
  outdated: string,
  pages: ReadonlyMap<string, PrintedPage>,
  adviceOf: (district: number) => string = () => '',
): TabDescription {
  const { assessment, districts, calculatedAt } = run;
  const { round } = assessment;
  const hasEmail = round.districts.some(({ email }) => email !== '');
  const tab = new TabBuilder([...WIDTHS, ...(hasEmail ? [EMAIL_WIDTH] : []), MESSAGE_WIDTH]);
  tab.line(noticeText.title(GENERATED.notices, roundWords(round.settings)), 'title');
  tab.line(labelLine(round), 'mark');
  tab.line(statusText.countedAt(calculatedAt.people), 'subtitle');
  tab.formula({ row: MARK_ROW, column: 0, formula: outdated }).line('', 'mark');
  for (const line of [...noticeText.whoSees, statusText.copy]) tab.line(line, 'subtitle');
  const top = tab.next;
  tab.header([...noticeText.headers, ...(hasEmail ? [noticeText.email] : []), noticeText.message]);
  const view = { ...run, owners: ownersOf(round), today: dayOf(calculatedAt.machine) };
  addNotice(
    tab,
    {
      name: noticeText.whole,
      state: completeness(districts),
      key: 'summary',
      email: '',
      message: tellWhole(view),
    },
    run.fileUrl,
    pages,
    hasEmail,
  );
  districts.forEach((district, index) => {
    const notice = {
      name: district.name,
      state: stateWords(district),
      key: districtTabKey(round.districts, index),
      email: round.districts[index]?.email ?? '',
      message: tellResult(view, index, adviceOf(index)),
    };
    addNotice(tab, notice, run.fileUrl, pages, hasEmail);
  });
  tab.box({ row: top, column: 0, rows: tab.next - top, columns: WIDTHS.length + (hasEmail ? 2 : 1) });
  return tab.build({ key: 'notices', title: GENERATED.notices, frozenRows: 0, frozenColumns: 0 });
}

function addNotice(
  tab: TabBuilder,
  { name, state, key, email, message }: Notice,
  fileUrl: string,
  pages: ReadonlyMap<string, PrintedPage>,
  hasEmail: boolean,
): void {
  const page = pages.get(key);
  const row = tab.next;
  if (page) {
    tab.link({ row, column: LINK_COLUMN, to: { kind: 'own', key, cell: 'A1' } });
    if (fileUrl !== '') tab.link({ row, column: PDF_COLUMN, to: { kind: 'pdf', key, page } });
  }
  const pdf = fileUrl === '' ? noticeText.printIt : noticeText.openPdf;
  const look: StyleName = page ? 'link' : 'text';
  tab.row(
    [
      name,
      state,
      page ? noticeText.openTab : noticeText.noTab,
      page ? pdf : '',
      ...(hasEmail ? [email] : []),
      message,
    ],
    [
      'nameText',
      'text',
      look,
      fileUrl === '' ? 'text' : look,
      ...(hasEmail ? ['text' as const] : []),
      'message',
    ],
  );
}
