import { ids, type Stage } from "./stage.ts";

/** Numbers from 0 to `sides` - 1 that a seed decides. */
export type Roll = (sides: number) => number;

/** mulberry32 */
export function dice(seed: number): Roll {
  let state = seed * 0x9e3779b1;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * sides);
  };
}

/** Where the rival works: a tab of the team's, and one of ours, undefined where none is there yet. */
export interface Place {
  readonly made: Stage;
  readonly roll: Roll;
  readonly team: GoogleAppsScript.Spreadsheet.Sheet;
  readonly ours: GoogleAppsScript.Spreadsheet.Sheet | undefined;
}

/** What somebody else does between two service calls; gives back the text that he typed, if any. */
export type Rival = (place: Place) => string | undefined;

export const TYPED = "typed-by-a-rival";
/** A tab that has nothing to do with the add-on. */
export const ASIDE = "Notes";
const says = { done: true, outcome: "No answer", lostReason: "", note: "" };

function type(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined, row: number, column: number): string | undefined {
  sheet?.getRange(row, column).setValue(TYPED);
  return sheet && TYPED;
}

/** Types beside a table of ours, not into a tab that has just appeared and is still empty. */
function typeBeside({ ours, roll }: Place): string | undefined {
  const [row, column] = [5 + roll(3), 24 + roll(2)];
  if (!ours || ours.getLastRow() === 0) return undefined;
  return type(ours, row, column);
}

/** Sorts rows of a table by one of its columns, as Data > Sort range does. */
function sort(sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined, first: number, roll: Roll): undefined {
  if (!sheet) return;
  const [rows, columns] = [sheet.getLastRow() - first + 1, sheet.getLastColumn()];
  if (rows > 1) sheet.getRange(first, 1, rows, columns).sort(1 + roll(columns));
}

export const rivals: { readonly [name: string]: Rival } = {
  "types into the team's table": ({ team, roll }) => type(team, 2 + roll(3), team.getLastColumn() + 1 + roll(2)),
  "types below the team's table": ({ team, roll }) => type(team, 20 + roll(9), 1 + roll(10)),
  "sorts the team's table": ({ team, roll }) => sort(team, 2, roll),
  "puts a row into the team's tab": ({ team, roll }) => void team.insertRowsBefore(1 + roll(6), 1),
  "puts a column into the team's tab": ({ team, roll }) => void team.insertColumnsBefore(1 + roll(3), 1),
  "renames the team's tab": ({ team }) => void team.setName("Renamed by hand"),
  "deletes the team's tab": ({ made, team }) => void made.hand.deleteSheet(team),
  "adds a tab with a name of ours": ({ made }) => {
    const name = ["Archive", "Funnel", "Stages"].find((one) => !made.hand.getSheetByName(one)) ?? "Farmers";
    return type(made.hand.insertSheet(name, 0), 1, 1);
  },
  "deletes another tab": ({ made }) => {
    const aside = made.hand.getSheetByName(ASIDE);
    if (aside) made.hand.deleteSheet(aside);
    return undefined;
  },
  "types beside what is ours": (place) => typeBeside(place),
  "sorts tasks": ({ ours, roll }) => (isTasks(ours) ? sort(ours, 4, roll) : undefined),
  "puts a row into a tab of ours": ({ ours, roll }) => void ours?.insertRowsBefore(4 + roll(3), 1),
  "puts a column into a tab of ours": ({ ours, roll }) => void ours?.insertColumnsBefore(1 + roll(6), 1),
  "renames a tab of ours": ({ ours }) => void ours?.setName("Renamed"),
  "deletes a tab of ours": ({ made, ours }) => {
    if (ours) made.hand.deleteSheet(ours);
    return undefined;
  },
  "builds the hunters' tasks": ({ made }) => void made.press("build", ["hunters", 1]),
  "finishes a task": ({ made, roll }) => void made.press("finish", [ids(made)[roll(2)] ?? "", says]),
  "holds the lock": ({ made }) => {
    made.lock.busy = true;
    return undefined;
  },
};

export const isTasks = (sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined): boolean =>
  sheet !== undefined && sheet.getRange("A3:P3").getValues()[0]!.includes("Why this task");

/** Adds to an outcome, a reason or a note: only where none of these is being written. */
export const typesIntoTask: Rival = ({ ours, roll }) => {
  if (!isTasks(ours)) return undefined;
  const cell = ours!.getRange(4 + roll(3), 12 + roll(3));
  const text = `${TYPED} ${cell.getValue()}`.trimEnd();
  cell.setValue(text);
  return text;
};
