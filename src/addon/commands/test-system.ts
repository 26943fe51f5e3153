import { selfTestText } from '../../language/self-test/self-test.ts';
import { countOf } from '../../workbook/tabs/self-test/describe-self-test.ts';
import type { SelfTestReport } from '../../workbook/tabs/self-test/self-test-report.ts';
import { testAndWrite } from './self-test/test-and-write.ts';
import { withLock } from './shared/lock.ts';
import { showToast } from './shared/show.ts';

/** Tries on a scratch tab what is taken for granted about Google, and shows what came of it in ทดสอบระบบ. */
export function testAndShow(): SelfTestReport {
  showToast(selfTestText.begun);
  const report = withLock(testAndWrite);
  showToast(selfTestText.found(countOf(report)));
  return report;
}
