import { compare, type Exact, exact, HUNDRED, over, plus, times, ZERO } from '../../../scoring/index.ts';
import type { SectionRow } from '../../round.ts';
import type { ScoredDistrict, ScoredRow, ScoredSection } from '../../scored-district.ts';
import { countedRows } from '../shared/state-words.ts';
import { isAgreement } from './is-agreement.ts';
import type { CountedWeight } from './weights.ts';

const ONE = exact(1);

/** A row of the signed form: its weight out of the 100 of its part, and what it puts into the part's score. */
export interface SignedRow extends CountedWeight {
  readonly row: ScoredRow;
  /** Score × weight; null without a score. */
  readonly product: Exact | null;
}

export interface FormSection {
  readonly section: SectionRow;
  readonly rows: readonly SignedRow[];
}

/** One part of the signed form: one table of 100, whatever sections stand in it. */
export interface FormPart extends CountedWeight {
  readonly form: SectionRow['form'];
  readonly sections: readonly FormSection[];
  readonly rows: readonly SignedRow[];
  /** Σ of the products; null where nothing has a score. */
  readonly score: Exact | null;
  /** What it puts into the total. */
  readonly product: Exact | null;
}

/** A section of one part, with the sums that its rows' weights are parts of. */
interface Weighed {
  readonly one: ScoredSection;
  readonly rows: readonly ScoredRow[];
  readonly all: Exact;
  readonly counted: Exact;
}

/**
 * The parts of a district's form: weight × share ÷ shares of the part. Where something has no score, its weight stands
 * as it is and does not count, and the weights of the rest are those that they have then: they make 100 again, so that
 * what is printed can be multiplied and added up by hand whatever is left out. Part × weight, added up, is the total.
 */
export function formParts(district: ScoredDistrict): FormPart[] {
  const counts = isAgreement(district)
    ? ({ status }: ScoredRow): boolean => status === 'missing'
    : ({ score }: ScoredRow): boolean => score !== null;
  const parts = (['results', 'competency'] as const).flatMap((form) => {
    const weighed = district.sections
      .filter(({ section }) => section.form === form)
      .map((one): Weighed => {
        const rows = countedRows(one.rows);
        return { one, rows, all: weightOf(rows), counted: weightOf(rows.filter(counts)) };
      })
      .filter(({ all }) => compare(all, ZERO) > 0);
    return weighed.length === 0 ? [] : [{ form, ...partOf(weighed, counts) }];
  });
  const sharesOf = (wanted: (part: (typeof parts)[number]) => boolean): Exact =>
    sumOf(parts.filter(wanted).map(({ share }) => share));
  const shares = sharesOf(({ isCounted }) => isCounted);
  return parts.map(({ share, allShare, isCounted, ...part }) => {
    const weight = isCounted ? partOfHundred(share, shares) : allShare;
    return { ...part, counts: isCounted, weight, product: part.score && share100(part.score, weight) };
  });
}

function partOf(weighed: readonly Weighed[], counts: (row: ScoredRow) => boolean) {
  const open = weighed.filter(({ counted }) => compare(counted, ZERO) > 0);
  const sharesOf = (some: readonly Weighed[]): Exact => sumOf(some.map(({ one }) => one.section.share));
  // A part without a share adds nothing to the total; in its own table its sections weigh the same.
  const isWeightless = compare(sharesOf(open.length > 0 ? open : weighed), ZERO) === 0;
  const shareOf = ({ one }: Weighed): Exact => (isWeightless ? ONE : one.section.share);
  const [openShares, allShares] = [open, weighed].map((some) => sumOf(some.map(shareOf))) as [Exact, Exact]; // one each
  const sections = weighed.map((each): FormSection => {
    const share = shareOf(each);
    const rows = each.rows.map((row): SignedRow => {
      const isCounted = counts(row);
      const { weight: own } = row.indicator;
      const weight = isCounted
        ? times(partOfHundred(share, openShares), over(own, each.counted))
        : over(times(own, share), allShares);
      const { score } = row.exact;
      return { row, counts: isCounted, weight, product: isCounted && score ? share100(score, weight) : null };
    });
    return { section: each.one.section, rows };
  });
  const rows = sections.flatMap((one) => one.rows);
  const products = rows.flatMap(({ product }) => product ?? []);
  return {
    sections,
    rows,
    isCounted: open.length > 0,
    share: sharesOf(open),
    allShare: sharesOf(weighed),
    score: products.length > 0 ? sumOf(products) : null,
  };
}

const sumOf = (some: readonly Exact[]): Exact => some.reduce(plus, ZERO);
const weightOf = (rows: readonly ScoredRow[]): Exact => sumOf(rows.map(({ indicator }) => indicator.weight));
const partOfHundred = (part: Exact, whole: Exact): Exact =>
  compare(whole, ZERO) > 0 ? over(times(HUNDRED, part), whole) : ZERO;
const share100 = (score: Exact, weight: Exact): Exact => over(times(score, weight), HUNDRED);
