import type { RunServices } from "../host/book.ts";
import type { Gate, TabData, World } from "../types.ts";
import { chartsService, spreadsheetApp } from "./api/spreadsheet-app.ts";
import { doubleApostrophes } from "./apostrophes.ts";
import { BATCH, BatchPlugin } from "./batch.ts";
import { type PlainCell, plainValue } from "./cells.ts";
import { dataOfTabs } from "./content.ts";
import { rememberConditions } from "./criteria.ts";
import { type CustomCall, CustomFunctions } from "./custom.ts";
import { type Evaluated, quickenEvaluation } from "./evaluation.ts";
import { isTextFormat } from "./formats.ts";
import { notBuilt } from "./formula-check.ts";
import { canonicalFormula } from "./formula-text.ts";
import { completeFunctions } from "./functions.ts";
import { type CellChange, Hand, type Position } from "./hand.ts";
import { drawHiddenData } from "./hidden-data.ts";
import { type Manners, mannersOf } from "./locale.ts";
import { problemAt } from "./problem.ts";
import { quicken } from "./quick.ts";
import { isoOfSerial, serialOfIso } from "./serial.ts";
import { drawsHidden, Side, SidePlugin } from "./side.ts";
import { keepSpills } from "./spills.ts";
import {
  CompiledFormula,
  type Dispatch,
  type Getters,
  helpers,
  Model,
  type ModelData,
  registries,
} from "./spreadsheet.ts";
import { Tabs } from "./tabs.ts";
import { readTyped } from "./typed.ts";
import { STRICTEST, type Unproven } from "./unproven.ts";
import { View } from "./view.ts";
import type { formulasIn } from "./volatile.ts";
import { type ZoneClock, zoneClock } from "./zone.ts";

export interface BookOptions {
  /** What a custom function gets for a cell with an error: its text, or no call at all; Google's way is not known (fact A10). */
  readonly errorArguments?: "text" | "skip";
  /** How formulas that scripts write are read: by the spreadsheet's locale, or in US syntax; both are reported (facts B9, B10). */
  readonly formulas?: "local" | "US";
  /** Answers of Google's that differ from what the stand-in takes for granted. */
  readonly unproven?: Partial<Unproven>;
}

export type Operation = (hand: Hand) => void;

registries.featurePluginRegistry.add("conveyor_batch", BatchPlugin);
registries.corePluginRegistry.add("conveyor_side", SidePlugin);
completeFunctions();
doubleApostrophes();
rememberConditions();
quickenEvaluation();
drawHiddenData(drawsHidden);

/** Opens a workbook: plain tabs, or data that the engine saved or read from a file. */
export function openBook(content: readonly TabData[] | object, world: World, options: BookOptions = {}): Book {
  return new Book(content, world, options);
}

/** One open workbook: the engine's model is its only truth; scripts write to it in batches (facts B24, B21). */
export class Book implements Evaluated {
  readonly manners: Manners;
  /** Marks of the formulas that scripts write. */
  readonly formulaManners: Manners;
  readonly zoneClock: ZoneClock;
  readonly unproven: Unproven;
  /** Reads for which custom functions still show that they are being calculated. */
  loadingReads: number;
  readonly custom: CustomFunctions;
  readonly model: Model;
  readonly tabs: Tabs;
  readonly side: Side;
  /** Name of the file, as Spreadsheet.getName gives it. */
  name = "Workbench";
  /** The cell whose custom function is being called. */
  calculating: Position | undefined;
  /** The formulas of each tab, as far as asked for since cells were calculated last. */
  readonly formulas = new Map<string, ReturnType<typeof formulasIn>>();
  /** The formula that `evaluate` is calculating outside of any cell. */
  isolated: CompiledFormula | undefined;
  private queue: Operation[] = [];
  private busy = false;
  private failure: unknown;

  constructor(
    content: readonly TabData[] | object,
    readonly world: World,
    readonly options: BookOptions,
  ) {
    this.unproven = { ...STRICTEST, ...options.unproven };
    this.loadingReads = this.unproven.loadingReads;
    this.manners = mannersOf(world.locale);
    const read = options.formulas === "US" ? mannersOf("en_US") : this.manners;
    this.formulaManners = this.unproven.semicolons === "refused" ? { ...read, refusesSemicolons: true } : read;
    this.zoneClock = zoneClock(world.zone);
    this.custom = new CustomFunctions(this);
    this.tabs = new Tabs(this);
    this.side = new Side(this);
    const { locale } = this.manners;
    const data = Array.isArray(content)
      ? dataOfTabs(content as readonly TabData[], this.manners, this.year)
      : { ...content, settings: { ...(content as Partial<ModelData>).settings, locale } };
    this.model = new Model(data, { custom: { conveyor: this } });
    quicken(this.model);
    keepSpills(this.model);
  }

  /** The day of TODAY(), as serial day of the spreadsheet's zone. */
  get today(): number {
    return Math.floor(this.now);
  }

  beforeEvaluation(): void {
    this.formulas.clear();
  }

  /** What the user looks at. */
  readonly view = new View(this);

  /** A new id for something in the engine. */
  newId(kind: string): string {
    return `${kind}-${this.model.uuidGenerator.smallUuid()}`;
  }

  /** The year of a date typed without one. */
  get year(): number {
    return Number(isoOfSerial(this.today).slice(0, 4));
  }

  /** The moment of NOW(): noon of the world's fixed day or the time it says, or the real one. */
  get now(): number {
    const { today } = this.world;
    return today === null ? this.zoneClock.serial(Date.now()) : serialOfIso(today) + (today.includes("T") ? 0 : 0.5);
  }

  /** Lets formulas call the bundle. Formulas that were waiting for these names are read anew. */
  setCustomFunctions(names: readonly string[], call: CustomCall): void {
    this.custom.set(names, call);
    this.write((hand) => {
      const { getters } = hand;
      for (const sheetId of getters.getSheetIds())
        for (const cell of getters.getCells(sheetId)) {
          if (!cell.isFormula || !cell.compiledFormula.isBadExpression) continue;
          hand.reread(getters.getCellPosition(cell.id), cell.compiledFormula.toFormulaString(getters));
        }
    });
    this.flush();
    // Names that an earlier workbook made known to the engine are read as functions, but have had no one to call.
    this.model.dispatch("EVALUATE_CELLS");
  }

  /** Queues a change; it is carried out with all others before the next read. */
  write(operation: Operation): void {
    this.queue.push(operation);
  }

  /** Forgets what is queued: Google may do so when it kills a run, nobody knows. */
  drop(): void {
    this.queue = [];
    this.tabs.forget();
    this.side.forget();
  }

  /** Carries out what is queued, as one change. */
  flush(): void {
    if (this.busy || this.queue.length === 0) return;
    this.busy = true;
    this.failure = undefined;
    try {
      (this.model.dispatch as unknown as Dispatch)(BATCH);
    } finally {
      this.busy = false;
    }
    if (this.failure !== undefined) throw this.failure;
  }

  /** The workbook with everything queued carried out; while formulas are being calculated, as it stands. */
  get getters(): Getters {
    this.flush();
    return this.model.getters;
  }

  /** For the plugin that carries out the queue. */
  applyQueue(dispatch: Dispatch): void {
    const queue = this.queue;
    this.queue = [];
    this.tabs.forget();
    this.side.forget();
    const hand = new Hand(dispatch, this.model.getters);
    try {
      for (const operation of queue) operation(hand);
    } catch (error) {
      this.failure = error;
    }
    // What was written before a refused write stays written.
    try {
      hand.finish();
    } catch (error) {
      this.failure ??= error;
    }
  }

  /**
   * What a person typed, for the plugin: the engine has already understood formulas and numbers of the locale, but not all of
   * its dates, amounts of money and words for true and false.
   */
  typed(content: string, format: string): CellChange | undefined {
    if (this.busy || content === "" || /^[='+]/.test(content) || isTextFormat(format)) return undefined;
    if (Number.isFinite(Number(content))) return undefined;
    const read = readTyped(content, this.manners, this.year);
    return read.content.startsWith("'") ? undefined : read;
  }

  /** Calculates a formula written as the spreadsheet's locale writes it, outside of any cell. */
  evaluate(formula: string): PlainCell[][] | { readonly error: string } {
    const { getters } = this;
    const sheetId = getters.getSheetIds()[0]!;
    const text = canonicalFormula(formula.startsWith("=") ? formula : `=${formula}`, this.manners);
    const problem = notBuilt(text);
    if (problem) return { error: `not implemented: ${problem}` };
    this.isolated = CompiledFormula.Compile(text, sheetId, getters);
    try {
      const result = getters.evaluateFormulaResult(sheetId, text);
      if (Array.isArray(result))
        return Array.from({ length: result[0]?.length ?? 0 }, (_, row) =>
          result.map((column) => plainValue(column[row]!)),
        );
      if (registries.errorTypes.has(String(result.value)))
        return { error: [result.value, result.message].filter(Boolean).join(" ") };
      return [[plainValue(result)]];
    } finally {
      this.isolated = undefined;
    }
  }

  /** Values of a range in A1 notation, `Tab!A1:B2`; without a tab, of the first. */
  read(a1: string): PlainCell[][] {
    const { getters } = this;
    const { sheetId, zone } = this.area(a1);
    const { top, bottom, left, right } = zone;
    return Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (_, c) =>
        plainValue(getters.getEvaluatedCell({ sheetId, row: top + r, col: left + c })),
      ),
    );
  }

  /** What Sheets says when one points at a cell with an error, null where there is none. */
  problem(a1: string): string | null {
    const { sheetId, zone } = this.area(a1);
    return problemAt(this, { sheetId, row: zone.top, col: zone.left });
  }

  private area(a1: string) {
    const range = this.getters.getRangeFromSheetXC(this.getters.getSheetIds()[0]!, a1);
    if (range.invalidXc || range.invalidSheetName) throw new Error(`Not a range of this workbook: ${a1}`);
    return range;
  }

  /** The global `SpreadsheetApp` of one run of a script. */
  spreadsheetApp(gate: Gate, run: RunServices): object {
    return spreadsheetApp(this, gate, run);
  }

  /** The global `Charts` of one run of a script. */
  charts(gate: Gate): object {
    return chartsService(gate);
  }

  /**
   * The workbook to be kept. The library writes a formula that resembles the one above as its difference from it, which it
   * cannot read back while a custom function in it is not known yet; so every cell is written out.
   */
  exportData(): ModelData {
    this.flush();
    const data = this.model.exportData();
    return { ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, cells: this.written(sheet.id) })) };
  }

  private written(sheetId: string): ModelData["sheets"][number]["cells"] {
    const { getters } = this;
    const cells = getters.getCells(sheetId).map((cell) => {
      const { col, row } = getters.getCellPosition(cell.id);
      const text = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
      return [helpers.toXC(col, row), text] as const;
    });
    return Object.fromEntries(cells.filter(([, text]) => text !== ""));
  }
}
