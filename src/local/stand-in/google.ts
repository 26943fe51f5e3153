import type { ChartBuilderName } from './chart-types.ts';

/** Google's type behind each name that the stand-in answers to. */
export interface Google extends Readonly<Record<ChartBuilderName, ChartBuilder>> {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  Spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  Sheet: GoogleAppsScript.Spreadsheet.Sheet;
  Range: GoogleAppsScript.Spreadsheet.Range;
  RangeList: GoogleAppsScript.Spreadsheet.RangeList;
  NamedRange: GoogleAppsScript.Spreadsheet.NamedRange;
  Filter: GoogleAppsScript.Spreadsheet.Filter;
  Protection: GoogleAppsScript.Spreadsheet.Protection;
  User: GoogleAppsScript.Base.User;
  DataValidation: GoogleAppsScript.Spreadsheet.DataValidation;
  DataValidationBuilder: GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  ConditionalFormatRule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
  ConditionalFormatRuleBuilder: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  GradientCondition: GoogleAppsScript.Spreadsheet.GradientCondition;
  RichTextValue: GoogleAppsScript.Spreadsheet.RichTextValue;
  RichTextValueBuilder: GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
  OverGridImage: GoogleAppsScript.Spreadsheet.OverGridImage;
  Drawing: GoogleAppsScript.Spreadsheet.Drawing;
  EmbeddedChart: GoogleAppsScript.Spreadsheet.EmbeddedChart;
  EmbeddedChartBuilder: ChartBuilder;
  ContainerInfo: GoogleAppsScript.Spreadsheet.ContainerInfo;
  ChartOptions: GoogleAppsScript.Charts.ChartOptions;
  Ui: GoogleAppsScript.Base.Ui;
  PromptResponse: GoogleAppsScript.Base.PromptResponse;
  Menu: GoogleAppsScript.Base.Menu;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  Properties: GoogleAppsScript.Properties.Properties;
  LockService: GoogleAppsScript.Lock.LockService;
  Lock: GoogleAppsScript.Lock.Lock;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
  Session: GoogleAppsScript.Base.Session;
  Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** One builder stands for those of every type of chart: which methods it has depends on the type that was chosen. */
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder;

export type Service<Name extends keyof Google> = Google[Name];
