import type { ReportedIndicator } from '../../report.ts';

/** True while a result is awaited or to be mended and nothing stands for it. */
export const isOpen = ({ status, score }: ReportedIndicator): boolean =>
  score === null && (status === 'missing' || status === 'problem');
