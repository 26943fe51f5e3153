import { helpText } from '../../language/set-up.ts';
import type { Pack } from '../pack/pack.ts';
import { TabBuilder } from '../tabs/tab-builder.ts';
import type { CellRule, TabDescription, TabValue } from '../tabs/tab-description.ts';
import {
  SETTINGS_HEADER as H,
  SETTING,
  TAB,
  WHEN_MISSING,
  WHEN_NOT_ASSESSED,
  YES_NO,
} from '../vocabulary.ts';

const HEADERS = [
  H.item,
  H.value,
  '',
  H.section,
  H.share,
  H.unconfirmed,
  '',
  H.grade,
  H.gradeFrom,
  '',
  H.group,
  H.groupEmail,
  H.groupDue,
];
const WIDTHS = [270, 250, 24, 140, 110, 360, 24, 150, 110, 24, 300, 200, 120];
const VALUE_COLUMN = 1;
const SHARE_COLUMN = 4;

/** ตั้งค่า of a pack: four tables side by side. */
export function describeSettings(pack: Pack): TabDescription {
  const tab = new TabBuilder(WIDTHS);
  tab.row(
    HEADERS,
    HEADERS.map((header) => (header === '' ? undefined : 'header')),
  );
  const length = Math.max(pack.settings.length, pack.sections.length, pack.grades.length, pack.groups.length);
  for (let index = 0; index < length; index += 1) {
    const setting = pack.settings[index];
    const section = pack.sections[index];
    const grade = pack.grades[index];
    const group = pack.groups[index];
    const values: TabValue[] = [
      ...(setting ?? [null, null]),
      null,
      ...(section ? [section.name, section.share, section.unconfirmed] : [null, null, null]),
      null,
      ...(grade ? [grade.name, grade.from] : [null, null]),
      null,
      ...(group ? [group.name, group.email, group.due] : []),
    ];
    tab.row(values, [
      'name',
      'inputText',
      undefined,
      'name',
      'input',
      'inputText',
      undefined,
      'name',
      'input',
    ]);
  }
  pack.settings.forEach(([name], index) => {
    const choices = CHOICES[name];
    if (!choices) return;
    const rule = { kind: 'choices', choices, strict: true, help: helpText.choose } as const;
    tab.rule({ ...rule, row: index + 1, column: VALUE_COLUMN, rows: 1, columns: 1 });
  });
  const share: CellRule = {
    kind: 'number',
    choices: [],
    strict: false,
    help: helpText.share,
    row: 1,
    column: SHARE_COLUMN,
    rows: pack.sections.length,
    columns: 1,
  };
  return tab.rule(share).build({ key: '', title: TAB.settings, frozenRows: 1, frozenColumns: 0 });
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  [SETTING.round]: ['1', '2'],
  [SETTING.decimals]: ['0', '1', '2', '3', '4'],
  [SETTING.whenMissing]: [WHEN_MISSING.wait, WHEN_MISSING.zero],
  [SETTING.whenNotAssessed]: [WHEN_NOT_ASSESSED.leave, WHEN_NOT_ASSESSED.zero],
  [SETTING.showRank]: [YES_NO.yes, YES_NO.no],
  [SETTING.mustConfirm]: [YES_NO.yes, YES_NO.no],
  [SETTING.thaiDigits]: [YES_NO.yes, YES_NO.no],
};
