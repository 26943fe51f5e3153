import { type IWorkbookData, LifecycleStages, type LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { showFormattedTexts } from './formatted-texts.ts';
import { gridLocale } from './grid-words.ts';
import { hiddenEntries } from './hidden-entries.ts';

export interface GridPage {
  readonly api: FUniver;
  /** Settles once it is there to be used. */
  readonly painted: Promise<void>;
  /** Gives the keyboard to the grid. */
  readonly focus: () => void;
  readonly isTyping: () => boolean;
  /** Settles as soon as nobody is typing into a cell. */
  readonly idle: () => Promise<void>;
}

/** Makes the grid in an element and opens a workbook in it. */
export function makeGrid(container: HTMLElement, data: Partial<IWorkbookData>): GridPage {
  const locale = 'thTH' as LocaleType;
  const isThai = document.documentElement.lang !== 'en';
  const univer = new Univer({
    locale,
    logLevel: LogLevel.WARN,
    locales: { [locale]: gridLocale(isThai) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: {},
      menu: hiddenEntries,
      // Sheets says nothing of a text that could be a number; where one belongs, checking the data does.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    // Rules cannot be edited here, and a field to search in takes what is typed into the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const { plugins } of presets)
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0] as never, plugin[1] as never);
      else univer.registerPlugin(plugin as never);
    }
  const api = FUniver.newAPI(univer);
  const painted = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
  api.createWorkbook(data);
  const injector = univer.__getInjector();
  showFormattedTexts(injector);
  return { api, painted, focus: () => injector.get(ILayoutService).focus(), ...watchTyping(api) };
}

function watchTyping(api: FUniver): Pick<GridPage, 'isTyping' | 'idle'> {
  let waiting: (() => void)[] = [];
  let isTyping = false;
  api.addEvent(api.Event.SheetEditStarted, () => {
    isTyping = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    isTyping = false;
    for (const go of waiting) go();
    waiting = [];
  });
  return {
    isTyping: () => isTyping,
    idle: () => new Promise((resolve) => (isTyping ? waiting.push(resolve) : resolve())),
  };
}
