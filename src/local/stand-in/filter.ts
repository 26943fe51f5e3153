/** What a filter asks of one of its columns, counted from its first one: one of the values, or conditions. */
export interface FilterColumn {
  readonly column: number;
  /** Texts as the cells show them. */
  readonly values?: readonly string[];
  /** Blank cells pass too. */
  readonly blank?: boolean;
  /** `operator`: as .xlsx names it, such as `greaterThan`; absent: equal, with * and ? for any letters. */
  readonly conditions?: readonly { readonly operator?: string; readonly value: string }[];
  /** All conditions hold, not one of them. */
  readonly isAnd?: boolean;
}
