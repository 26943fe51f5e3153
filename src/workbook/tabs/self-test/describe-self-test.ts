import { selfTestText } from '../../../language/self-test/self-test.ts';
import { GENERATED } from '../../vocabulary.ts';
import type { StyleName } from '../style.ts';
import { TabBuilder } from '../tab-builder.ts';
import type { TabDescription } from '../tab-description.ts';
import type { SelfTestReport, Verdict } from './self-test-report.ts';

const WIDTHS = [40, 430, 260, 260, 170, 150];

const LOOK: Readonly<Record<Verdict, StyleName>> = {
  'as assumed': 'centerText',
  'worded otherwise': 'centerText',
  otherwise: 'error',
  failed: 'error',
  'not run': 'waiting',
};

/** ทดสอบระบบ: what differs stands in red; the numbers are those that a letter can name. */
export function describeSelfTest(report: SelfTestReport): TabDescription {
  const { at, locale, timeZone, version, probes, times, staying } = report;
  const tab = new TabBuilder(WIDTHS)
    .line(selfTestText.title, 'title')
    .line(selfTestText.about(at, version, locale, timeZone), 'subtitle')
    .line(selfTestText.found(countOf(report)), 'subtitle');
  if (staying.length > 0) tab.line(selfTestText.staying(staying), 'mark');
  const head = tab.next;
  tab.header(selfTestText.headers);
  probes.forEach(({ assumption, assumed, seen, verdict, source }, index) => {
    tab.row(
      [index + 1, assumption, assumed, seen, selfTestText.verdicts[verdict], selfTestText.sources[source]],
      ['center', 'text', 'text', 'text', LOOK[verdict], 'centerText'],
    );
  });
  tab.row([]).header(selfTestText.timeHeaders);
  for (const { what, count, total } of times) {
    const mean = Math.round((total / count) * 10) / 10;
    tab.row([null, what, count, total, mean], [undefined, 'text', 'count', 'count', 'figure']);
  }
  return tab.build({
    key: 'selftest',
    title: GENERATED.selfTest,
    frozenRows: head + 1,
    frozenColumns: 0,
  });
}

/** How many probes came out how. */
export const countOf = ({ probes }: SelfTestReport): Record<'all' | 'good' | 'bad' | 'open', number> => {
  const among = (...verdicts: Verdict[]): number =>
    probes.filter(({ verdict }) => verdicts.indexOf(verdict) >= 0).length;
  return {
    all: probes.length,
    good: among('as assumed', 'worded otherwise'),
    bad: among('otherwise', 'failed'),
    open: among('not run'),
  };
};
