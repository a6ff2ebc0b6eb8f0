/**
 * The spreadsheet engine (o-spreadsheet), loaded once and set to speak as Google Sheets does: names of errors, no
 * reports of its own on the console. Every part of the workbench imports the engine from here.
 */
import "core-js/actual/object/group-by.js";
import * as engine from "@odoo/o-spreadsheet";

/** Names of errors in cells as Google Sheets writes them. */
const ERRORS = {
  InvalidReference: "#REF!",
  CircularDependency: "#REF!",
  SpilledBlocked: "#REF!",
  BadExpression: "#ERROR!",
  GenericError: "#ERROR!",
};
Object.assign(engine.CellErrorType, ERRORS);
for (const name of Object.values(ERRORS)) engine.registries.errorTypes.add(name);

// The engine tells its timings through console.debug, which in Node is standard output.
console.debug = () => undefined;

export const { CompiledFormula, CorePlugin, EvaluationError, Model, UIPlugin } = engine;
export const { helpers, load, parse, registries } = engine;
export const coreTypes = engine.coreTypes as Set<string>;
export type Model = engine.Model;
export type CorePlugin = engine.CorePlugin;
export type WorkbookData = Parameters<CorePlugin["import"]>[0];
export type RangeAdapters = Parameters<CorePlugin["adaptRanges"]>[0];
export type EngineRange = ReturnType<Getters["getRangeFromZone"]>;
export type CompiledFormula = ReturnType<typeof engine.CompiledFormula.Compile>;
export type Getters = Model["getters"];
export type ModelData = ReturnType<Model["exportData"]>;
export type Locale = ReturnType<Getters["getLocale"]>;
export type EvaluatedCell = ReturnType<Getters["getEvaluatedCell"]>;
export type Ast = ReturnType<typeof engine.parse>;
export type Zone = ReturnType<Getters["getSheetZone"]>;
export type Style = ReturnType<Getters["getCellStyle"]>;
/** A command of the engine, also of our own plugins. */
export type Dispatch = (
  type: string,
  payload?: object,
) => { readonly isSuccessful: boolean; readonly reasons: string[] };
