import type { CriterionRule } from '../criteria/index.ts';
import type { Operator, Terms } from '../criteria/terms.ts';
import type { Exact } from '../exact/exact.ts';

/** What a measure needs of its indicator. */
export interface Measurable {
  /** หน่วยวัด. */
  readonly unit: string;
  /** Input labels in order. */
  readonly labels: readonly string[];
  readonly owner: string;
  readonly criterion: Terms | null;
}

/** What the arithmetic itself can object to; `input` is the index of the label at fault. */
export interface Fault {
  readonly code: 'zero-denominator' | 'out-of-range';
  readonly input: number;
}

/** `faults`: one or more, all there are. */
export type Value = { readonly value: Exact } | { readonly faults: readonly Fault[] };

/** What a change leads to: a value that stands so to `bound`, and the level it earns; 5 is the target. */
export interface Goal {
  readonly level: number;
  readonly operator: Operator;
  readonly bound: Exact;
}

/** วิธีวัด: how what was typed becomes one value, and in which words. One number per label; ticks are 1 and 0. */
export interface MeasureDefinition {
  /** As the drop-down of วิธีวัด offers it. */
  readonly word: string;
  readonly labels: LabelRule;
  readonly reads: 'number' | 'tick';
  /** True where a blank input beside a filled one counts as 0. */
  readonly blankIsZero: boolean;
  /** What blank cells of ตัวชี้วัด mean; null: the value is the score, without a criterion. */
  readonly defaults: Defaults | null;
  /** True where value and target are an answer (yes or no), not an amount. */
  readonly isAnswer: boolean;
  /** Whether value and target are percents; `by-unit`: where หน่วยวัด says so. */
  readonly percents: 'always' | 'by-unit' | 'never';
  /** True where handbooks as a rule give levels 1–4, so that their absence is told. */
  readonly hasUsualLevels: boolean;
  readonly value: (inputs: readonly Exact[]) => Value;
  readonly outOfRange: OutOfRange;
  /** What the first input is counted in; '' for nothing. */
  readonly inputUnit: (indicator: Labelled) => string;
  /** The unit that value and target share: ร้อยละ, ข้อ …; '' where there is none. */
  readonly valueUnit: (indicator: Labelled) => string;
  /** What was typed, and the value it gives where that is another figure. `decimals`: 0–4. */
  readonly sayInputs: (
    indicator: Measurable,
    inputs: readonly Exact[],
    value: Exact,
    decimals: number,
  ) => string;
  /** The value alone, as ผลการดำเนินงาน of a form; never a figure on the other side of the target. */
  readonly sayValue: (indicator: Measurable, value: Exact, decimals: number) => string;
  /** The target as it stands behind the word เป้าหมาย: ไม่น้อยกว่าร้อยละ 100; `: ทำครบ 5 ข้อ`. */
  readonly sayTarget: (indicator: Measurable, terms: Terms) => string;
  /** How to reach a value; null where nobody is advised to. */
  readonly advice: MeasureAdvice | null;
  /** Slips of scale in what was typed; null where there are none to ask about. */
  readonly doubts: Doubts | null;
}

export type Labelled = Pick<Measurable, 'unit' | 'labels'>;

/** ข้อมูลที่กรอก. */
export interface LabelRule {
  readonly least: number;
  readonly most: number;
  /** The label where the cell is blank; null where it may not be. */
  readonly usual: string | null;
  /** What is said of fewer or more. */
  readonly wrong: string;
}

export interface Defaults {
  /** The rule where no levels are given. */
  readonly rule: CriterionRule;
  /** The target, by the number of labels; null where it has to be typed. */
  readonly target: ((labels: number) => Exact) | null;
}

/** What is said of an input that the arithmetic cannot take: in the sentence that explains, and as a problem. */
export interface OutOfRange {
  readonly explained: (label: string, typed: string) => string;
  readonly problem: (label: string, typed: string) => string;
}

/** The measure turned round: which amount leads to a value. The amount is the first input, or how many are ticked. */
export interface MeasureAdvice {
  readonly now: (inputs: readonly Exact[]) => Exact;
  /** The amount at which the value equals `target` exactly, all other inputs kept. */
  readonly at: (target: Exact, inputs: readonly Exact[]) => Exact;
  /** The ends of what the amount can be; null for none. */
  readonly least: Exact | null;
  readonly most: (inputs: readonly Exact[]) => Exact | null;
  /** The figures whose digits a change has too; none: it is whole. */
  readonly typed: (inputs: readonly Exact[], target: Exact) => readonly Exact[];
  /** All inputs once the amount has changed. */
  readonly after: (inputs: readonly Exact[], change: Exact) => readonly Exact[];
  /** Behind the sentence that explains: what would earn 5 points. `change`: positive is more. */
  readonly sayFull: (indicator: Measurable, change: Exact, terms: Terms) => string;
  /** The change as one of several: เบิกจ่ายเพิ่ม 80,000 บาท. */
  readonly sayChange: (indicator: Measurable, change: Exact, goal: Goal) => ToldChange;
}

export interface ToldChange {
  readonly action: string;
  /** True where it speaks of less. */
  readonly isLess: boolean;
}

/** What stands in the cell of an input. */
export type InputText = (input: number) => string;

/** What is said is '' where nothing is to be asked. */
export interface Doubts {
  /** True where what is typed is a percent itself. */
  readonly isTypedPercent: (indicator: Labelled) => boolean;
  /** Of a value above 100. */
  readonly above100: (indicator: Labelled, typed: InputText, value: Exact) => string;
  /** Of a value that can hardly be: บาท where ล้านบาท is meant, a slipped digit. */
  readonly implausible: (indicator: Measurable, typed: InputText, value: Exact, terms: Terms) => string;
}
