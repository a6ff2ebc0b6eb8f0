import type { Catalogue, Place } from "../errors.ts";
import { plural } from "../plural.ts";
import { cut } from "../short.ts";

const at = (f: Place) =>
  f.row === 0 ? `“${f.argument}”` : `${f.across ? "Column" : "Row"} ${f.row} of the range “${f.argument}”`;

const SAME = {
  rows: "Select both from the same rows, for example A2:A and B2:B.",
  columns: "Select both from the same columns, for example B1:1 and B2:2.",
  cells: "Select two ranges of one length, both running down or both across.",
};
const count = (n: number, one: string) => `${n} ${plural("en", n, one, `${one}s`)}`;
const size = (f: { rows: number; columns: number }) => `${count(f.rows, "row")} by ${count(f.columns, "column")}`;

export const errors: Catalogue = {
  NOT_A_CHOICE: (f) => `“${f.argument}” is “${cut(f.got)}”. Type one of: ${f.choices.map((c) => `"${c}"`).join(", ")}.`,
  MISSING: (f) => `“${f.argument}” is not given. Select the cells that hold it.`,
  NOT_A_LINE: (f) => `“${f.argument}” is ${size(f)}. Select one column (or one row) of your table.`,
  NOT_ONE_CELL: (f) => `“${f.argument}” is ${size(f)}. Select one cell, or type the value.`,
  UNEQUAL: (f) =>
    `“${f.first}” has ${count(f.firstRows, (f.unit ?? "rows").slice(0, -1))} and “${f.second}” has ${f.secondRows}. ${SAME[f.unit ?? "rows"]}`,
  UNEQUAL_SHAPES: (f) =>
    `“${f.first}” is ${f.firstShape} cells and “${f.second}” is ${f.secondShape}. Select two ranges of the same size.`,
  TOO_NARROW: (f) =>
    `“${f.argument}” has ${count(f.columns, "column")} and needs ${f.needed}. Select the whole table of the method tab.`,
  ERROR_VALUE: (f) => `${at(f)} holds the error ${cut(f.got)}. Correct the formula there, or wrap it in IFERROR.`,
  NOT_A_NUMBER: (f) => `${at(f)} holds “${cut(f.got)}”. Type a number there, or clear the cell.`,
  NOT_A_DATE: (f) => `${at(f)} holds “${cut(f.got)}”. Type a date there, such as 2026-03-31, or clear the cell.`,
  NOT_YES_OR_NO: (f) => `${at(f)} holds “${cut(f.got)}”. Type TRUE or FALSE there, or clear the cell.`,
  NEGATIVE: (f) => `${at(f)} holds ${cut(f.got)}, and it cannot be below zero. Check the sign.`,
  NOT_A_SHARE: (f) =>
    `${at(f)} holds ${cut(f.got)}, that is more than all. Did you mean ${cut(f.percent)} %? Type it with the % sign.`,
  OUT_OF_BOUNDS: (f) =>
    `“${f.argument}” is ${cut(f.got)}. Type a ${f.whole ? "whole " : ""}number from ${f.least} to ${f.most}.`,
  MORE_THAN_ALL: (f) =>
    `${f.row === 0 ? "" : `Row ${f.row} of the ranges: `}“${f.second}” ${cut(f.to)} is more than “${f.first}” ${cut(f.from)}. Check that the two are not swapped.`,
  THRESHOLDS_NOT_THREE: (f) =>
    `“${f.argument}” has ${count(f.count, "cell")}. Select three: the least potential of class A, of B and of C.`,
  NAMES_INSIDE: (f) =>
    `Column ${f.column} of the range “${f.argument}” holds names, such as “${cut(f.got)}”. Select only the columns with numbers.`,
  UNKNOWN_KIND: (f) =>
    `Row ${f.row} of the range “${f.argument}” is of the kind “${cut(f.got)}”. Type one of: open, won, lost.`,
  ALIAS_TWICE: (f) =>
    `Rows ${f.first} and ${f.row} of the range “${f.argument}” both have the alias “${cut(f.alias)}”. Delete it in one of them.`,
  THRESHOLD_MISSING: (f) =>
    `“${f.argument}” is blank while other thresholds are filled. Type all three, or clear all three to use shares.`,
  THRESHOLDS_OUT_OF_ORDER: (f) =>
    `${f.names.join(", ")} are ${f.values.map(cut).join(", ")}. Type them from large to small: A the largest, C the smallest.`,
  PERIOD_REVERSED: (f) => `“${f.first}” ${f.from} is after “${f.second}” ${f.to}. Type the earlier date first.`,
  NO_STAGES: (f) => `“${f.argument}” holds no stages. Select the names of the stages, first to last.`,
  STAGE_TWICE: (f) =>
    `Row ${f.row} of the range “${f.argument}” repeats the stage “${cut(f.stage)}”. Delete one of the two rows.`,
  STAGE_WITHOUT_STEP: (f) =>
    `${at(f)} is “${cut(f.stage)}”, which the playbook does not have. Add a row for this stage to the playbook, or correct the spelling.`,
  NOT_FOUR: (f) =>
    `“${f.argument}” has ${count(f.count, "number")}. Select four cells: clients, average order, orders per client, margin.`,
  UNKNOWN_FUNCTION: (f) =>
    `There is no function “${cut(f.got)}”. ${f.near.length > 0 ? `Closest: ${f.near.join(", ")}. ` : ""}Type =EXPLAIN() for the list of all.`,
};
