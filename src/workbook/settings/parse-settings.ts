import { formatDate } from '../../language/dates.ts';
import { problemText } from '../../language/problems.ts';
import { asTyped, type Exact, exact } from '../../scoring/index.ts';
import type { Grid } from '../grid.ts';
import type { Problems } from '../problems/collector.ts';
import type { Settings } from '../round.ts';
import { SETTING, WHEN_MISSING, WHEN_NOT_ASSESSED } from '../vocabulary.ts';
import { checkDates } from './check-dates.ts';
import { settingReader } from './setting-reader.ts';
import type { SettingColumns } from './setting-rows.ts';

const DEFAULT_DECIMALS = 2;
/** จัดอันดับเมื่อประเมินอย่างน้อย where nothing is typed. */
const DEFAULT_RANK_FROM: Exact = exact(80);
const FIRST_YEAR = 2400;
const LAST_YEAR = 2800;

/** Reads the รายการ table; missing rows and blank values take the contract's defaults. */
export function parseSettings(tab: Grid, columns: SettingColumns, problems: Problems): Settings {
  const { place, typed, text, whole, within, choice, date, isYes } = settingReader(tab, columns, problems);
  const round = whole(SETTING.round, 1, 2, problemText.badRound);
  const [from, to] = [date(SETTING.from), date(SETTING.to)];
  const asOfDate = date(SETTING.asOf);
  const settings: Settings = {
    province: text(SETTING.province),
    office: text(SETTING.office),
    fiscalYear: whole(SETTING.fiscalYear, FIRST_YEAR, LAST_YEAR, problemText.badFiscalYear),
    round: round === 1 || round === 2 ? round : null,
    from,
    to,
    asOf: asOfDate ? formatDate(asOfDate) : typed(SETTING.asOf),
    asOfDate,
    decimals: whole(SETTING.decimals, 0, 4, problemText.badDecimals) ?? DEFAULT_DECIMALS,
    missingAsZero: choice(SETTING.whenMissing, [WHEN_MISSING.wait, WHEN_MISSING.zero], true),
    notAssessedAsZero: choice(
      SETTING.whenNotAssessed,
      [WHEN_NOT_ASSESSED.leave, WHEN_NOT_ASSESSED.zero],
      true,
    ),
    label: text(SETTING.label),
    assessor: text(SETTING.assessor),
    assessorPosition: text(SETTING.assessorPosition),
    superior: text(SETTING.superior),
    superiorPosition: text(SETTING.superiorPosition),
    keepers: text(SETTING.keepers),
    showRank: isYes(SETTING.showRank),
    rankFrom: within(SETTING.rankFrom, 100, DEFAULT_RANK_FROM, asTyped(DEFAULT_RANK_FROM)),
    reference: text(SETTING.reference),
    reviewBy: date(SETTING.reviewBy),
    mustConfirm: isYes(SETTING.mustConfirm),
    explainBelow: within(SETTING.explainBelow, 5, null, problemText.notUsed),
    thaiDigits: isYes(SETTING.thaiDigits),
  };
  checkDates(settings, place, problems);
  return settings;
}
