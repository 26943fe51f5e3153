import type { Rect } from './rect.ts';

/** What may be typed into a cell. `foreign` is a rule of the file that this model does not understand. */
export type ValidationCondition =
  | { kind: 'list'; values: string[]; showDropdown: boolean }
  | { kind: 'between'; from: number; to: number }
  | { kind: 'at-least'; from: number }
  | { kind: 'formula'; formula: string }
  | { kind: 'foreign' };

export interface Validation {
  condition: ValidationCondition;
  allowInvalid: boolean;
  helpText: string | null;
  /** The `<dataValidation>` element of the file, kept to be written back. */
  xml?: string;
}

export interface ValidationArea {
  rect: Rect;
  validation: Validation;
}

/** When a conditional format applies. Text of the formula without `=`. */
export type ConditionalTest =
  | { kind: 'formula'; formula: string }
  | { kind: 'text-equal' | 'text-contains' | 'text-starts'; text: string }
  | { kind: 'between'; from: number; to: number }
  | { kind: 'greater' | 'at-least' | 'less' | 'at-most' | 'equal'; number: number }
  | { kind: 'empty' | 'not-empty' };

export interface GradientPoint {
  color: string;
  type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
  value: string;
}

export interface ConditionalRule {
  ranges: Rect[];
  test?: ConditionalTest;
  background?: string | null;
  fontColor?: string | null;
  bold?: boolean;
  gradient?: { min: GradientPoint; mid?: GradientPoint; max: GradientPoint };
  /** The `<cfRule>` element of the file, kept to be written back. */
  xml?: string;
}

/** A protected sheet or range. Editing it is for the owner and `editors`. */
export interface Protection {
  kind: 'SHEET' | 'RANGE';
  /** Null for a sheet, and for a range whose cells were all deleted. */
  rect: Rect | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
  unprotected: Rect[];
  /** Nobody was named yet: whoever may edit the file may edit this, and Google names no editors. */
  isOpen?: boolean;
  /** It stands in the opened file as a sheet protection. */
  fromFile?: boolean;
}

export interface NamedRange {
  name: string;
  /** The sheet's id. */
  sheetId: number;
  /** Null once the cells it named were deleted. */
  rect: Rect | null;
}
