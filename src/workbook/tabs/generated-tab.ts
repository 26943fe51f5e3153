import type { ScoredDistrict } from '../scored-district.ts';
import type { ScoredRun } from './scored-run.ts';
import type { PrintedPages } from './shared/printed-pages.ts';
import type { TabDescription } from './tab-description.ts';

/** A generated tab: what is known of it before it is described. */
interface TabFacts {
  /** What it is, whatever its title. */
  readonly key: string;
  /** Its title where no tab of the user's has it. */
  readonly title: string;
  /** Who reads it; a tab for machines has its header in row 1, and no line that people read above it. */
  readonly readers: 'everyone' | 'ratee' | 'work groups' | 'strategy group' | 'machines';
  /**
   * How it says that its figures are no longer the latest, in the cell that `MARK_ROW` names: by a formula that watches
   * the inputs, by one that repeats what the summary says, or not at all.
   */
  readonly staleLine: 'watches' | 'repeats' | 'none';
  /** Made hidden; a tab that people show or hide stays so. */
  readonly isHidden: boolean;
}

/** One that every scored round has. */
export interface RoundTab extends TabFacts {
  readonly made: 'for the round';
  readonly describe: (view: TabView) => TabDescription;
  /** How it goes on paper, where what stands in it does not tell. */
  readonly pages?: (tab: TabDescription) => PrintedPages;
}

/** One that is made when somebody asks for it, and kept up to date by every run while it stands. */
export interface RequestedTab extends TabFacts {
  readonly made: 'on request';
  readonly describe: (view: TabView) => TabDescription;
}

/** One for every district; key and title are those of the family. */
export interface DistrictTab extends TabFacts {
  readonly made: 'for a district';
  /** Called once a run; what it returns, once a district. */
  readonly describe: (view: TabView) => (district: ScoredDistrict, title: string) => TabDescription;
}

/** One that a run writes only when something happened, with what it alone knows; no calculation removes it. */
export interface KeptTab extends TabFacts {
  readonly made: 'when something happened';
}

export type GeneratedTab = RoundTab | RequestedTab | DistrictTab | KeptTab;

/** What the tabs of a run are described from. */
export interface TabView {
  readonly run: ScoredRun;
  /** The formula that repeats the summary's line, see `staleLine`. */
  readonly staleFormula: string;
  readonly hasDistrictTabs: boolean;
  /** All that stand beside this one but for those of districts and those for the add-on alone, under the titles they have. */
  readonly titles: readonly { readonly key: string; readonly title: string }[];
  /** Another tab of this run, under the title that it is to have; throws where there is none. */
  readonly tabOf: (key: string) => TabDescription;
  /** How the tab of a key goes on paper; null where there is none. */
  readonly pagesOf: (key: string) => PrintedPages | null;
}
