import type { Catalogue, Place } from "../errors.ts";
import { cut } from "../short.ts";

const at = (f: Place) =>
  f.row === 0 ? `“${f.argument}”` : `${f.across ? "Column" : "Row"} ${f.row} of the range “${f.argument}”`;

export const errors: Catalogue = {
  NOT_A_CHOICE: (f) => `“${f.argument}” is “${cut(f.got)}”. Type one of: ${f.choices.map((c) => `"${c}"`).join(", ")}.`,
  MISSING: (f) => `“${f.argument}” is not given. Select the cells that hold it.`,
  NOT_A_LINE: (f) =>
    `“${f.argument}” is ${f.rows} rows by ${f.columns} columns. Select one column (or one row) of your table.`,
  NOT_ONE_CELL: (f) => `“${f.argument}” is ${f.rows} rows by ${f.columns} columns. Select one cell, or type the value.`,
  UNEQUAL: (f) =>
    `“${f.first}” has ${f.firstRows} rows and “${f.second}” has ${f.secondRows}. Select both from the same rows, for example A2:A and B2:B.`,
  UNEQUAL_SHAPES: (f) =>
    `“${f.first}” is ${f.firstShape} cells and “${f.second}” is ${f.secondShape}. Select two ranges of the same size.`,
  TOO_NARROW: (f) =>
    `“${f.argument}” has ${f.columns} columns and needs ${f.needed}. Select the whole table of the method tab.`,
  ERROR_VALUE: (f) => `${at(f)} holds the error ${cut(f.got)}. Correct the formula there, or wrap it in IFERROR.`,
  NOT_A_NUMBER: (f) => `${at(f)} holds “${cut(f.got)}”. Type a number there, or clear the cell.`,
  NOT_A_DATE: (f) => `${at(f)} holds “${cut(f.got)}”. Type a date there, such as 2026-03-31, or clear the cell.`,
  NOT_YES_OR_NO: (f) => `${at(f)} holds “${cut(f.got)}”. Type TRUE or FALSE there, or clear the cell.`,
  NEGATIVE: (f) => `${at(f)} holds ${cut(f.got)}, and it cannot be below zero. Check the sign.`,
  NOT_A_SHARE: (f) =>
    `${at(f)} holds ${cut(f.got)}, that is more than all. Did you mean ${cut(f.percent)} %? Type it with the % sign.`,
  OUT_OF_BOUNDS: (f) => `“${f.argument}” is ${cut(f.got)}. Type a number from ${f.least} to ${f.most}.`,
  MORE_THAN_ALL: (f) =>
    `${f.row === 0 ? "" : `Row ${f.row} of the ranges: `}“${f.second}” ${cut(f.to)} is more than “${f.first}” ${cut(f.from)}. Check that the two are not swapped.`,
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
    `“${f.argument}” has ${f.count} numbers. Select four cells: clients, average order, orders per client, margin.`,
  UNKNOWN_FUNCTION: (f) =>
    `There is no function “${cut(f.got)}”. Closest: ${f.near.join(", ")}. Type =EXPLAIN() for the list of all.`,
};
