/** The figures of an earlier month or round, as they were shown then: what ▲ and ▼ tell the change from. */
export interface Earlier {
  /** Which: `31 ก.ค. 67`, `รอบที่ 1 ปีงบประมาณ 2567`. */
  readonly label: string;
  /** The last day that those figures can be of: 2024-07-31; '' where it is not told. */
  readonly day: string;
  /** Total and score per indicator code, by the district's name. */
  readonly districts: ReadonlyMap<string, EarlierDistrict>;
}

export interface EarlierDistrict {
  readonly total: number | null;
  readonly scores: ReadonlyMap<string, number>;
  /** Targets by code, where they were kept. */
  readonly targets: ReadonlyMap<string, number>;
}
