import { verifyText } from '../../language/verify.ts';
import { toNumber } from '../../scoring/index.ts';
import type { ScoredDistrict } from '../scored-district.ts';
import type { StandingValue } from '../tabs/contents-mark.ts';
import type { TabValue } from '../tabs/tab-description.ts';
import { standingValue } from './compare-tab.ts';
import type { TidyRecord } from './read-tidy.ts';

/** Rows of one district that were kept or written under one receipt. */
export interface ReceiptThen {
  readonly district: string;
  readonly rows: readonly TidyRecord[];
}

/** The rows that carry a receipt; null where none do. */
export function rowsOfReceipt(rows: readonly TidyRecord[], code: string): ReceiptThen | null {
  const found = rows.filter((row) => String(row.receipt ?? '') === code);
  const [first] = found;
  return first ? { district: String(first.district ?? ''), rows: found } : null;
}

/** A figure that is another one now, in words for people. */
export interface MovedFigure {
  readonly what: string;
  readonly then: TabValue;
  readonly now: TabValue;
}

/** What of a district's figures is other now: totals, then per indicator value, target and score. */
export function changesSinceReceipt({ rows }: ReceiptThen, now: ScoredDistrict): MovedFigure[] {
  const [first = {}] = rows;
  const { figures } = verifyText;
  const totals = [
    change(figures.total, first.district_total, now.total),
    change(figures.percent, first.district_percent, now.percent),
    change(figures.grade, first.district_grade, now.grade),
  ];
  const codes = new Set([...rows.map((row) => String(row.code ?? '')), ...now.rows.map(codeOf)]);
  const single = Array.from(codes).flatMap((code) => {
    const then = rows.find((row) => String(row.code ?? '') === code) ?? {};
    const row = now.rows.find((one) => codeOf(one) === code);
    const target = row?.indicator.criterion ? toNumber(row.indicator.criterion.target) : null;
    return [
      change(verifyText.value(code), then.value, row?.value ?? null),
      change(verifyText.target(code), then.target, target),
      change(verifyText.score(code), then.score, row?.score ?? null),
    ];
  });
  return [...totals, ...single].flat();
}

const codeOf = ({ indicator }: ScoredDistrict['rows'][number]): string => indicator.code;

/** Kept figures may have become texts on their way through other programs. */
function change(what: string, kept: StandingValue | undefined, now: TabValue): MovedFigure[] {
  const then = standingValue(kept ?? '');
  const isSame =
    typeof now === 'number' && then !== null
      ? Math.abs(Number(then) - now) <= NEAR * Math.max(1, Math.abs(now))
      : then === now;
  return isSame ? [] : [{ what, then, now }];
}

const NEAR = 1e-12;
