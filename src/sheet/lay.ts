import { METHOD_TABS } from "../model/method/layout.ts";
import type { Area, SheetPlan, TabKey } from "../reports/plan.ts";
import { planCells } from "../reports/plan-cells.ts";
import { span } from "../reports/refs.ts";
import { holds } from "./areas.ts";
import { writeAround } from "./around.ts";
import { type Aside, keepAside } from "./aside.ts";
import {
  type Beside,
  besides,
  extentOf,
  formulasOf,
  isFormula,
  orBack,
  placesOf,
  SPILLS,
  settled,
  takeOut,
} from "./beside.ts";
import { toSheet } from "./cells.ts";
import type { Clock } from "./clock.ts";
import { clearChecks, dress } from "./dress.ts";
import { noteWriting } from "./fenced.ts";
import { type Freezing, freezeLaid, type Unfinished } from "./freeze.ts";
import { clearTheWay } from "./in-the-way.ts";
import { partMerged } from "./merged-cells.ts";
import {
  addMark,
  addTab,
  type Counts,
  countsIn,
  frozenOn,
  isPlain,
  laidIn,
  noteLaid,
  plainOn,
  setAside,
} from "./our-tabs.ts";
import { putDown } from "./put-down.ts";
import { makeRoom, watchGrid } from "./room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Lays a plan into our tab of that key, or into a new tab when `existing` is undefined, in a number of calls that does not
 * depend on the number of rows. An existing tab is never emptied first: the new content goes over the old one in one
 * call, then what is left of the old one is taken away, so that a run that dies leaves a readable tab. What people wrote
 * beside or below our blocks stays; what is in the way of the new ones moves below them, before their place is noted as ours.
 *
 * @param bare whether nothing was laid into the tab yet
 */
export function lay(
  plan: SheetPlan,
  clock: Clock,
  existing: Sheet | undefined,
  bare = existing === undefined,
  laying: Laying = {},
): Sheet {
  const { moved, freezing, unfinished, aside } = laying;
  const next = extentOf(plan);
  const noted = !plan.tall && !(METHOD_TABS as readonly TabKey[]).includes(plan.tab);
  const formulas = noted ? formulasOf(plan).length : 0;
  const { sheet, isNew } = existing
    ? { sheet: existing, isNew: false }
    : addTab(plan.tab, plan.title, freezing ? null : noted ? next : undefined, [formulas, 0]);
  if (!existing && !isNew && freezing) sheet.clearContents();
  const last = bare ? [] : (plan.standing ?? laidIn(sheet) ?? next);
  const ends = [...last, ...next, ...(bare ? [] : carriedArea(plan))].map(
    ({ row, column, rows, columns }) => [row + rows - 1, column + columns - 1] as const,
  );
  const [height, width] = [Math.max(...ends.map(([row]) => row)), Math.max(...ends.map(([, column]) => column))];
  if (existing)
    makeRoom(sheet, { rows: Math.max(plan.rows, height), columns: Math.max(plan.columns, width) }, false, 0);
  const isMoved = bare || !aside ? () => false : watchGrid(sheet);
  const wasFrozen = !bare && frozenOn(sheet) !== "";
  noteWriting(sheet, height, width);
  const anew = () => {
    aside?.said(setAside(sheet, aside.name));
    return lay(plan, clock, undefined, true, laying);
  };
  let merged: readonly GoogleAppsScript.Spreadsheet.Range[] = [];
  const ready = () => {
    openTexts(sheet, plan);
    clearChecks(sheet, plan);
    merged = sheet.getRange(1, 1, height, width).getMergedRanges();
  };
  const frozen = wasFrozen && !isPlain(sheet);
  const known = bare
    ? { found: [], taken: [], former: [] }
    : besides(sheet, last, clock, { before: aside && countsIn(sheet), frozen, isMoved, ready });
  if (known === null) return anew();
  const { found, taken, former } = known;
  const others = settled(found, plan, last);
  let stay: readonly Beside[] = [...others.kept, ...others.moved];
  let below = Math.max(0, ...stay.map(({ row }) => row));
  const isTheirs = placesOf(stay);
  const values = planCells(plan, height, width).map((line) => line.map((cell) => toSheet(cell, clock)));
  const isMovedSince = () => isMoved(Math.max(plan.rows, below), plan.columns);
  const write = (done: Area[]) => {
    makeRoom(sheet, plan, isNew, below);
    putDown(sheet, others.moved, clock);
    takeOut(sheet, others.moving);
    if (!bare) noteLaid(sheet, [...last, ...next.filter((area) => !last.some((one) => isSame(one, area)))]);
    partMerged(merged, (row, column) => !isTheirs(row, column));
    writeAround(sheet, values, stay, [...last, ...next], isMovedSince, done);
  };
  orBack(sheet, taken, write, former);
  const written: string[] = [];
  const noteWritten = (cells: readonly (readonly unknown[])[]) =>
    written.push(...cells.flat().filter((cell): cell is string => typeof cell === "string" && SPILLS.test(cell)));
  noteWritten(values);
  const anewWithout = () => {
    if (aside) keepAside(sheet, aside, [...taken.map(({ formula }) => formula), ...written], found, clock);
    return lay(plan, clock, undefined, true, laying);
  };
  if (isMovedSince()) return anewWithout();
  if (others.moving.length > 0) moved?.(others.from);
  const cleared = clearTheWay(
    sheet,
    plan,
    last,
    stay,
    (rows) => isMoved(Math.max(plan.rows, rows), plan.columns),
    clock,
  );
  if (cleared.from) moved?.(cleared.from);
  stay = cleared.stay;
  below = Math.max(0, ...stay.map(({ row }) => row));
  const gone = last.filter(
    (area) => !next.some((one) => isSame(one, area)) && !(wasFrozen && holds(next, area.row, area.column)),
  );
  if (gone.length > 0) sheet.getRangeList(gone.map((a) => span(a.row, a.column, a.rows, a.columns))).clearFormat();
  const counted: Counts = [formulas, stay.filter(({ cell }) => isFormula(cell)).length];
  if (freezing) {
    const note = noteFrozen(sheet, plan, freezing, existing !== undefined);
    const left = freezeLaid(sheet, plan, stay, freezing, { note, noteWritten, isMoved: isMovedSince }, clock);
    if (isMovedSince()) return anewWithout();
    if (left) {
      note(next, counted, "");
      unfinished?.(left);
    }
  }
  dress(sheet, plan, bare);
  if (noted && !freezing) noteLaid(sheet, next, "", counted);
  return sheet;
}

/** Notes what is frozen in a tab, which gets its mark with the first note where it has none. */
function noteFrozen(sheet: Sheet, plan: SheetPlan, { plain, day }: Freezing, isMarked: boolean) {
  let marked = isMarked;
  return (areas: readonly Area[], counts: Counts, as = plain ? plainOn(day) : day) => {
    if (isMarked) noteLaid(sheet, areas, as, counts);
    else if (!marked) addMark(sheet, plan.tab, areas, as, counts);
    marked = true;
  };
}

export interface Laying {
  /** Told from which row on stands what had to move. */
  readonly moved?: (row: number) => void;
  /** Where the report is to be values. */
  readonly freezing?: Freezing | undefined;
  /** Told of a formula that has no value to keep: the report is live then. */
  readonly unfinished?: (formula: Unfinished) => void;
  /** How a tab is kept into which somebody put rows or columns; left out where nobody looks for that. */
  readonly aside?: Aside;
}

/** Where stood what the plan brings itself, in whichever rows. */
const carriedArea = ({ carried }: SheetPlan): Area[] =>
  carried?.cells[0] ? [{ ...carried, rows: carried.cells.length, columns: carried.cells[0].length }] : [];

const isSame = (a: Area, b: Area) =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/**
 * Nobody knows what an apostrophe or a number does in a cell of plain text (fact B7), so there is none among our cells while they
 * are written, also where somebody has put a column in.
 */
function openTexts(sheet: Sheet, plan: SheetPlan): void {
  if (!plan.styles.some(({ style }) => style.format === "@")) return;
  const places = extentOf(plan).map(({ row, column, rows, columns }) => span(row, column, rows, columns));
  sheet.getRangeList(places).setNumberFormat("general");
}
