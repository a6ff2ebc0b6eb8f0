import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWith } from "../cli/session.ts";

/** What a table is, in a labelled answer and as the add-on saw it. Columns by letter. */
export interface Labelled {
  readonly tab: string;
  readonly kind: string | null;
  readonly headerRow?: number;
  readonly columns?: { readonly [letter: string]: string };
  /** Month (`2026-01`) that a column holds. */
  readonly months?: { readonly [letter: string]: string };
  /** The stage whose date a column holds. */
  readonly steps?: { readonly [letter: string]: string };
  readonly groups?: string;
  readonly fixed?: { readonly [field: string]: string };
  readonly skipped?: { readonly [reason: string]: readonly number[] };
}

export interface Answer {
  readonly half: "held out" | "tuning";
  readonly locale: string;
  readonly joined?: readonly (readonly string[])[];
  readonly tables: readonly Labelled[];
}

export interface Case {
  readonly name: string;
  readonly answer: Answer;
  readonly seen: Pick<Answer, "joined" | "tables">;
}

interface TableView {
  readonly name: string;
  readonly kind: string | null;
  readonly headerRow: number;
  readonly columns: readonly { readonly field: string; readonly column: string | null }[];
  readonly months?: readonly { readonly column: string; readonly month: string; readonly field: string }[];
  readonly steps?: readonly { readonly column: string; readonly stage: string }[];
  readonly groups?: string | null;
  readonly fixed?: { readonly [field: string]: string };
  readonly joined?: readonly string[];
  readonly beside?: readonly TableView[];
}

interface Reading {
  readonly tabs: readonly TableView[];
  readonly skipped?: readonly { readonly tab: string; readonly reason: string; readonly rows: readonly number[] }[];
}

/** The labelled workbooks of a folder. */
export function labelledIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "answer.json")))
    .map(({ name }) => name)
    .sort();
}

/** Opens a labelled workbook and asks the add-on, as its Data screen does, what it sees in it. */
export async function runCase(distFolder: string, folder: string, name: string): Promise<Case> {
  const answer = JSON.parse(readFileSync(join(folder, name, "answer.json"), "utf8")) as Answer;
  const language = answer.locale.slice(0, 2) === "ru" ? "ru" : "en";
  const world = { locale: answer.locale, zone: "Europe/London", language, today: "2026-06-30" };
  const { workbench } = await openWith(distFolder, join(folder, name), world);
  const reply = JSON.parse(await workbench.call("sidebarCall", JSON.stringify(["data", []]))) as
    | { ok: true; value: Reading }
    | { ok: false; failure: { text: string } };
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.text}`);
  return { name, answer, seen: seenIn(reply.value) };
}

function seenIn({ tabs, skipped = [] }: Reading): Case["seen"] {
  const tables = tabs.flatMap((tab) =>
    [tab, ...(tab.beside ?? [])].map((table, i): Labelled => ({ ...labelled(table), ...(i === 0 ? left(tab) : {}) })),
  );
  function left({ name }: TableView): Pick<Labelled, "skipped"> {
    const rows = skipped.filter(({ tab, reason }) => tab === name && reason !== "blank");
    return { skipped: Object.fromEntries(rows.map((one) => [one.reason, one.rows])) };
  }
  const joined = new Set(tabs.map((tab) => (tab.joined ?? []).join("|")).filter(Boolean));
  return { tables, joined: [...joined].map((names) => names.split("|")) };
}

function labelled({
  name,
  kind,
  headerRow,
  columns,
  months = [],
  steps = [],
  groups,
  fixed = {},
}: TableView): Labelled {
  const found = columns.flatMap(({ field, column }): [string, string][] => (column === null ? [] : [[column, field]]));
  return {
    tab: name,
    kind,
    headerRow,
    columns: Object.fromEntries([...found, ...months.map(({ column, field }): [string, string] => [column, field])]),
    months: Object.fromEntries(months.map(({ column, month }) => [column, month])),
    steps: Object.fromEntries(steps.map(({ column, stage }) => [column, stage])),
    ...(groups ? { groups } : {}),
    fixed,
  };
}
