import type { CalendarDate } from '../language/dates.ts';
import type { District, Exact, Grade, Indicator, Result, Section } from '../scoring/index.ts';
import type { Cell, Place } from './grid.ts';

/** ตั้งค่า: the รายการ table. */
export interface Settings {
  readonly province: string;
  readonly office: string;
  /** พ.ศ.; null where the row is missing or blank. */
  readonly fiscalYear: number | null;
  readonly round: 1 | 2 | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** ข้อมูล ณ วันที่, as it is to be shown. */
  readonly asOf: string;
  /** The same as a date; null where blank or no date. */
  readonly asOfDate: CalendarDate | null;
  readonly decimals: number;
  readonly missingAsZero: boolean;
  readonly notAssessedAsZero: boolean;
  /** ข้อความกำกับ, shown on every generated tab that people read. */
  readonly label: string;
  readonly assessor: string;
  readonly assessorPosition: string;
  readonly superior: string;
  readonly superiorPosition: string;
  readonly keepers: string;
  /** แสดงอันดับ: on districts' pages and in their messages. */
  readonly showRank: boolean;
  /** จัดอันดับเมื่อประเมินอย่างน้อย: percent, 0–100. */
  readonly rankFrom: Exact;
  /** หนังสืออ้างถึง. */
  readonly reference: string;
  /** ขอทบทวนภายใน; null where blank or no date. */
  readonly reviewBy: CalendarDate | null;
  /** ต้องยืนยันก่อนปิดรอบ. */
  readonly mustConfirm: boolean;
  /** ต้องอธิบายเมื่อต่ำกว่า: a score, null: off. */
  readonly explainBelow: Exact | null;
  /** เลขไทยในแบบพิมพ์. */
  readonly thaiDigits: boolean;
}

export interface SectionRow extends Section {
  /** แบบประเมิน: the part of the signed form that it stands in. */
  readonly form: 'results' | 'competency';
  readonly place: Place;
  /** The cell of its name; `place` is that of its share. */
  readonly namePlace: Place;
}

export interface Group {
  readonly name: string;
  readonly email: string;
  /** กำหนดส่ง as it is to be shown, and as a date; null where blank or no date. */
  readonly due: string;
  readonly dueDate: CalendarDate | null;
}

export interface DistrictRow extends District {
  readonly code: string;
  readonly person: string;
  readonly position: string;
  readonly email: string;
  readonly place: Place;
}

export interface IndicatorRow extends Indicator {
  readonly sectionName: string;
  readonly evidence: string;
  readonly note: string;
  /** What รอยืนยัน leaves open, '' where nothing or where it is settled. */
  readonly unconfirmed: string;
  /** True where any of levels 1–4 is given. */
  readonly hasLevels: boolean;
  readonly codePlace: Place;
  readonly weightPlace: Place;
  readonly targetPlace: Place;
}

/** One district's result for one indicator, with the cells it came from. */
export interface PlacedResult extends Result {
  /** One per label; null where no such cell exists. */
  readonly inputPlaces: readonly (Place | null)[];
  readonly confirmedPlace: Place | null;
  /** null: no หลักฐาน column. */
  readonly evidence: { readonly text: string; readonly place: Place | null } | null;
  /** What stands in the inputs, for messages that quote it; null where no such cell exists. */
  readonly inputCells: readonly (Cell | null)[];
}

/** What a comparison with ตัวชี้วัดกลาง found. */
export interface CentralRules {
  /** Number of differences that were found. */
  readonly differences: number;
  /** False where some of the tab could not be read, and so not be compared. */
  readonly isWhole: boolean;
}

/** A result form as it was laid out. */
export interface FormLayout {
  readonly title: string;
  /** Indices of the indicators that have an input column in it. */
  readonly indicators: readonly number[];
}

/** What generated tabs say above their contents; `settings` null where ตั้งค่า could not be found. */
export interface Head {
  readonly settings: Settings | null;
  /** Number of รอยืนยัน cells that are not settled. */
  readonly unconfirmed: number;
}

/** A workbook that could be read: everything that scoring and the tabs need. */
export interface Round {
  readonly settings: Settings;
  readonly sections: readonly SectionRow[];
  readonly grades: readonly Grade[];
  readonly groups: readonly Group[];
  readonly districts: readonly DistrictRow[];
  readonly indicators: readonly IndicatorRow[];
  /** results[district][indicator]. */
  readonly results: readonly (readonly PlacedResult[])[];
  readonly forms: readonly FormLayout[];
  /** How the rules compare with ตัวชี้วัดกลาง; null where there is no such tab. */
  readonly central: CentralRules | null;
  /** Number of รอยืนยัน cells that are not settled. */
  readonly unconfirmed: number;
}
