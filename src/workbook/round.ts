import type { CalendarDate } from '../language/dates.ts';
import type {
  Barred,
  Criterion,
  District,
  Exact,
  Grade,
  Indicator,
  Result,
  Section,
} from '../scoring/index.ts';
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

/** ใช้กับ: whom an indicator concerns. */
export interface Scope {
  /** Kinds of districts, as อำเภอ has them. */
  readonly kinds: readonly string[];
  /** Names of single districts, as อำเภอ has them. */
  readonly names: readonly string[];
  /** Words that fit nothing here, as kinds of ratees that this office does not have: they count for nobody. */
  readonly others: readonly string[];
}

export interface IndicatorRow extends Indicator {
  readonly sectionName: string;
  /** null: every district. */
  readonly scope: Scope | null;
  readonly evidence: string;
  readonly note: string;
  /** What ช่วงข้อมูล says: results of the round alone, or since the fiscal year began; '' where nothing. */
  readonly period: string;
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
  /** Where หมายเหตุ stands; null: no such column. */
  readonly notePlace: Place | null;
  /** True where คะแนนจากกลุ่มงาน holds something that is no score: that comes before everything else. */
  readonly isScoreFaulty: boolean;
  /** null: no หลักฐาน column. */
  readonly evidence: { readonly text: string; readonly place: Place | null } | null;
  /** What stands in the inputs, for messages that quote it; null where no such cell exists. */
  readonly inputCells: readonly (Cell | null)[];
}

/** Who stands for the results of a form, as its two rows below the districts say it. */
export interface TypedConfirmation {
  /** ผู้ยืนยันผล; '' where blank or no such row is there. */
  readonly by: string;
  /** วันที่ยืนยันผล; null where blank, unreadable or no such row is there. */
  readonly on: CalendarDate | null;
}

/** What one cell of a form says of a result: an input, or the work group's own score. */
export interface FormResult {
  readonly code: string;
  readonly label: string;
  /** Name of the district, or ทุกอำเภอ. */
  readonly district: string;
  /** The same for whatever was typed that means the same; '' where blank. */
  readonly text: string;
  readonly place: Place;
}

/** The row of ค่าเป้าหมายรายอำเภอ that counts for a district and indicator: it replaces target and levels. */
export interface OwnTarget {
  /** Its target cell. */
  readonly place: Place;
  /** ตั้งแต่วันที่; null: from the start. */
  readonly since: CalendarDate | null;
  /** อ้างถึง: the letter. */
  readonly reference: string;
  readonly note: string;
  /** null where it says ไม่ประเมิน or has to be mended: see `barred`. */
  readonly criterion: Criterion | null;
  readonly barred: Barred | null;
  /** What ตัวชี้วัด says, which it replaces. */
  readonly rule: Criterion;
}

/** One indicator that concerns a district, and what was reported for it. */
export interface RatedIndicator {
  /** With the target and levels that count for the district. */
  readonly indicator: IndicatorRow;
  /** null: those of ตัวชี้วัด count. */
  readonly own: OwnTarget | null;
  readonly result: PlacedResult;
}

/** What a comparison with ตัวชี้วัดกลาง found. */
export interface CentralRules {
  /** Number of differences that were found. */
  readonly differences: number;
  /** False where some of the tab could not be read, and so not be compared. */
  readonly isWhole: boolean;
}

/** A row of ผลหลังกลั่นกรอง: the committee's or the chief's own figure of a district. */
export interface ModeratedRow {
  /** 0–100. */
  readonly percent: Exact;
  readonly reason: string;
  /** มติ/วันที่ as typed. */
  readonly decision: string;
  readonly place: Place;
}

/** A result form as it was laid out. */
export interface FormLayout {
  readonly title: string;
  /** Indices of the indicators that have an input column in it. */
  readonly indicators: readonly number[];
  /** The work groups that answer for them, in the order of their columns. */
  readonly groups: readonly string[];
  readonly confirmation: TypedConfirmation;
  /** What its cells say, where somebody stands for them; else nothing. */
  readonly results: readonly FormResult[];
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
  /** As ตัวชี้วัด has them. */
  readonly indicators: readonly IndicatorRow[];
  /** Per district those that concern it, in the order of ตัวชี้วัด. */
  readonly rated: readonly (readonly RatedIndicator[])[];
  /** The day up to which dated targets count, where ข้อมูล ณ วันที่ does not tell; null where no target is dated. */
  readonly countedOn: CalendarDate | null;
  /** ผลหลังกลั่นกรอง by index of the district; of most there is none. */
  readonly moderated: ReadonlyMap<number, ModeratedRow>;
  /** The day on which another target begins to count by itself; null where none will. */
  readonly nextTargetOn: CalendarDate | null;
  readonly forms: readonly FormLayout[];
  /** How the rules compare with ตัวชี้วัดกลาง; null where there is no such tab. */
  readonly central: CentralRules | null;
  /** Number of รอยืนยัน cells that are not settled. */
  readonly unconfirmed: number;
}
