import type { RunServices } from "../../host/book.ts";
import { strict } from "../../host/strict.ts";
import type { Gate } from "../../types.ts";
import type { Book } from "../book.ts";
import { Access, RangeMeaning, SheetMeaning } from "./access.ts";
import { ruleBuilder } from "./conditional-format.ts";
import * as enums from "./enums.ts";
import { rangeListOf, rangeOf } from "./range.ts";
import { sheetOf } from "./sheet.ts";
import { activeRange, spreadsheetOf } from "./spreadsheet.ts";
import { textStyleBuilder } from "./text-style.ts";
import { validationBuilder } from "./validation.ts";

/** The global `SpreadsheetApp` of one run of a script. */
export function spreadsheetApp(book: Book, gate: Gate, run: RunServices): object {
  const access: Access = new Access(book, gate, run, {
    spreadsheet: () => spreadsheetOf(access),
    sheet: (sheetId) => sheetOf(access, sheetId),
    range: (area) => rangeOf(access, area),
    rangeList: (areas) => rangeListOf(access, areas),
  });
  const active = () => spreadsheetOf(access);
  return access.wrap("SpreadsheetApp", {
    ...enumerations(gate, {
      BorderStyle: enums.BorderStyle,
      DataValidationCriteria: enums.DataValidationCriteria,
      DeveloperMetadataLocationType: enums.DeveloperMetadataLocationType,
      DeveloperMetadataVisibility: enums.DeveloperMetadataVisibility,
      ProtectionType: enums.ProtectionType,
      SheetType: enums.SheetType,
      WrapStrategy: enums.WrapStrategy,
    }),
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: () => sheetOf(access, book.calculating?.sheetId ?? book.view.activeSheetId),
    getActiveRange: () => activeRange(access),
    setActiveSheet: (sheet: unknown) => {
      const { sheetId } = access.need(sheet, SheetMeaning, "SpreadsheetApp.setActiveSheet");
      book.view.activate(sheetId);
      return sheetOf(access, sheetId);
    },
    setActiveRange: (range: unknown) => {
      const area = access.need(range, RangeMeaning, "SpreadsheetApp.setActiveRange");
      book.view.select(area);
      return rangeOf(access, area);
    },
    flush: () => book.flush(),
    getUi: () => run.ui(),
    newConditionalFormatRule: () => ruleBuilder(access),
    newDataValidation: () => validationBuilder(access),
    newTextStyle: () => textStyleBuilder(access),
  });
}

/** The global `Charts`, as far as charts in a spreadsheet need it. */
export function chartsService(gate: Gate): object {
  return strict(
    "Charts",
    enumerations(gate, {
      ChartType: enums.ChartType,
      ChartHiddenDimensionStrategy: enums.ChartHiddenDimensionStrategy,
      Position: enums.Position,
    }),
    gate,
  );
}

function enumerations<T extends { readonly [name: string]: object }>(gate: Gate, all: T): T {
  return Object.fromEntries(Object.entries(all).map(([name, members]) => [name, strict(name, members, gate)])) as T;
}
