/** What begins the name of every scope. */
export const SCOPE = 'https://www.googleapis.com/auth/';

const SHEET = 'spreadsheets.currentonly';
const DIALOG = 'script.container.ui';
const EMAIL = 'userinfo.email';

export type OAuthScope = typeof SHEET | typeof DIALOG | typeof EMAIL;

/** The scopes that the manifest asks for. */
export const ALL_SCOPES: readonly OAuthScope[] = [SHEET, DIALOG, EMAIL];

/** Methods of one type that need the same. */
export interface MethodScopes {
  readonly type: string;
  /** null: no scope at all; it works before anybody agreed to anything. */
  readonly scope: OAuthScope | null;
  /**
   * `doc`: so says Google's reference. `known`: common knowledge, to be seen with an account that agreed to nothing.
   */
  readonly source: 'doc' | 'known';
  /** The page, behind `https://developers.google.com/apps-script/reference/`. */
  readonly page: string;
  readonly methods: string;
}

const of = (
  type: string,
  scope: OAuthScope | null,
  source: MethodScopes['source'],
  page: string,
  methods: string,
): MethodScopes => ({ type, scope, source, page, methods });

/** Every method of Google's that the add-on calls. A method that is not here stops the tests. */
export const METHOD_SCOPES: readonly MethodScopes[] = [
  of('SpreadsheetApp', SHEET, 'doc', 'spreadsheet/spreadsheet-app', 'getActiveSpreadsheet'),
  of(
    'SpreadsheetApp',
    null,
    'known',
    'spreadsheet/spreadsheet-app',
    'flush getUi newConditionalFormatRule newDataValidation newRichTextValue',
  ),
  of(
    'Spreadsheet',
    SHEET,
    'doc',
    'spreadsheet/spreadsheet',
    `deleteSheet getActiveSheet getEditors getId getNamedRanges getOwner getRangeByName getSheetByName getSheets
    getSpreadsheetLocale getSpreadsheetTimeZone getUrl insertSheet removeNamedRange setActiveSheet setNamedRange
    setSpreadsheetLocale setSpreadsheetTimeZone toast`,
  ),
  of(
    'Sheet',
    SHEET,
    'doc',
    'spreadsheet/sheet',
    `copyTo deleteColumns deleteRows getCharts getColumnWidth getConditionalFormatRules getDataRange getDrawings
    getFilter getFrozenColumns getFrozenRows getImages getIndex getLastColumn getLastRow getMaxColumns getMaxRows
    getName getProtections getRange getRangeList getRowHeight getSheetId getSheetValues hasHiddenGridlines hideColumns hideSheet insertChart
    insertColumnsAfter insertRowsAfter insertRowsBefore isColumnHiddenByUser isSheetHidden newChart protect removeChart setColumnWidth setColumnWidths
    setConditionalFormatRules setFrozenColumns setFrozenRows setHiddenGridlines setName updateChart`,
  ),
  of(
    'Range',
    SHEET,
    'doc',
    'spreadsheet/range',
    `breakApart clearContent clearDataValidations collapseGroups createFilter expandGroups getA1Notation getBackground getBackgrounds getColumn
    getDataValidations getDisplayValues getFormula getFormulas getGridId getMergedRanges getNotes getNumColumns getNumRows
    getNumberFormat getNumberFormats getRichTextValues getRow getSheet getValue getValues merge mergeAcross offset protect
    setBackground setBackgrounds setBorder setDataValidation setFontColor setFontColors setFontFamily setFontLine
    setFontSize setFontSizes setFontWeight setFontWeights setFormula setHorizontalAlignment setHorizontalAlignments
    setNote setNotes setNumberFormat setNumberFormats setRichTextValue setRichTextValues setValue setValues
    setVerticalAlignment setVerticalAlignments setWrap setWraps shiftColumnGroupDepth`,
  ),
  of('RangeList', SHEET, 'doc', 'spreadsheet/range-list', 'getRanges setBorder'),
  of('NamedRange', SHEET, 'doc', 'spreadsheet/named-range', 'getName getRange'),
  of('Filter', SHEET, 'doc', 'spreadsheet/filter', 'getRange remove'),
  of(
    'Protection',
    SHEET,
    'doc',
    'spreadsheet/protection',
    `addEditor addEditors canDomainEdit canEdit getDescription getEditors getRange isWarningOnly remove removeEditors
    setDescription setDomainEdit setWarningOnly`,
  ),
  of(
    'EmbeddedChart',
    SHEET,
    'known',
    'spreadsheet/embedded-chart',
    'getChartId getContainerInfo getOptions getRanges modify',
  ),
  of(
    'ContainerInfo',
    SHEET,
    'known',
    'spreadsheet/container-info',
    'getAnchorColumn getAnchorRow getOffsetX getOffsetY',
  ),
  of('ChartOptions', null, 'known', 'charts/chart-options', 'get'),
  ...['Chart', 'BarChart', 'ColumnChart', 'ComboChart', 'LineChart'].map((kind) =>
    of(
      `Embedded${kind}Builder`,
      SHEET,
      'known',
      `spreadsheet/embedded-${kind.replace(/(.)(?=Chart)/, '$1-').toLowerCase()}-builder`,
      `addRange asBarChart asColumnChart asComboChart asLineChart build clearRanges setColors setNumHeaders setOption setPosition
      setRange setTitle setXAxisTitle setYAxisTitle`,
    ),
  ),
  of('DataValidation', null, 'known', 'spreadsheet/data-validation', 'getCriteriaValues getHelpText'),
  of(
    'DataValidationBuilder',
    null,
    'known',
    'spreadsheet/data-validation-builder',
    'build requireFormulaSatisfied requireNumberBetween requireValueInList setAllowInvalid setHelpText',
  ),
  of(
    'ConditionalFormatRule',
    null,
    'known',
    'spreadsheet/conditional-format-rule',
    'getGradientCondition getRanges',
  ),
  of(
    'ConditionalFormatRuleBuilder',
    null,
    'known',
    'spreadsheet/conditional-format-rule-builder',
    `build setBackground setGradientMaxpointWithValue setGradientMinpointWithValue setRanges whenCellEmpty
    whenTextEqualTo`,
  ),
  of('GradientCondition', null, 'known', 'spreadsheet/gradient-condition', 'getMaxColor getMinColor'),
  of('RichTextValue', null, 'known', 'spreadsheet/rich-text-value', 'getLinkUrl getText'),
  of(
    'RichTextValueBuilder',
    null,
    'known',
    'spreadsheet/rich-text-value-builder',
    'build setLinkUrl setText',
  ),
  of('Ui', DIALOG, 'doc', 'base/ui', 'alert prompt'),
  of('Ui', null, 'known', 'base/ui', 'createMenu'),
  of('Menu', null, 'known', 'base/menu', 'addItem addSeparator addSubMenu addToUi'),
  of('PromptResponse', null, 'known', 'base/prompt-response', 'getResponseText getSelectedButton'),
  of('Session', EMAIL, 'doc', 'base/session', 'getActiveUser getEffectiveUser'),
  of('User', EMAIL, 'doc', 'base/user', 'getEmail'),
  of('PropertiesService', null, 'doc', 'properties/properties-service', 'getDocumentProperties'),
  of(
    'Properties',
    null,
    'doc',
    'properties/properties',
    'deleteProperty getProperties getProperty setProperties setProperty',
  ),
  of('LockService', null, 'doc', 'lock/lock-service', 'getDocumentLock'),
  of('Lock', null, 'doc', 'lock/lock', 'hasLock releaseLock tryLock'),
  of('ScriptApp', null, 'doc', 'script/script-app', 'requireAllScopes requireScopes'),
  of('Utilities', null, 'doc', 'utilities/utilities', 'formatDate'),
];

const known = new Map(
  METHOD_SCOPES.flatMap(({ type, scope, methods }) =>
    methods.split(/\s+/).map((method): [string, OAuthScope | null] => [`${type}.${method}`, scope]),
  ),
);

/** The scope of a method, `Type.method`; null where it needs none, undefined where the table does not know it. */
export const scopeOf = (method: string): OAuthScope | null | undefined => known.get(method);
