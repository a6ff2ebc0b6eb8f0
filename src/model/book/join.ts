import { isoDay } from "../../cells/text.ts";
import type { Repeated, Table, TableKind } from "../types.ts";
import { FIELDS } from "./fields.ts";
import type { Flaw } from "./flaws.ts";
import { headingKey } from "./heading.ts";
import { PLAIN } from "./layout.ts";
import { monthIn } from "./months.ts";

/** Tabs with the same columns, one per manager or month: seven headings of ten are equal. */
const ALIKE = 0.7;

/** Tables as they are after tabs with the same columns have been found. */
export interface Joined {
  /** The given tables in their order; those of a tab named after a manager have him as the manager of every record. */
  readonly tables: readonly Table[];
  /** Names of the tabs that have the same columns, a list for each such set. */
  readonly sets: readonly (readonly string[])[];
}

/** Finds tabs with the same columns. */
export function joinAlike(tables: readonly Table[]): Joined {
  const sets: Table[][] = [];
  for (const table of tables) {
    if (table.kind === null) continue;
    const set = sets.find(
      ([first]) => first!.kind === table.kind && first!.tabId !== table.tabId && alike(first!, table),
    );
    if (set) set.push(table);
    else sets.push([table]);
  }
  const joined = sets.filter((set) => set.length > 1);
  const people = new Set(joined.filter(areOfPeople).flat());
  return {
    tables: tables.map((table) => (people.has(table) ? withManager(table) : table)),
    sets: joined.map((set) => set.map(({ tabName }) => tabName)),
  };
}

function alike(a: Table, b: Table): boolean {
  const [one, other] = [a, b].map(
    ({ columns }) => new Set(columns.map(({ header }) => headingKey(header)).filter((key) => key !== "")),
  ) as [Set<string>, Set<string>];
  const shared = [...one].filter((key) => other.has(key)).length;
  return shared >= ALIKE * Math.max(one.size, other.size);
}

/** What tabs are called that are nobody's. */
const NOBODY =
  /^(?:лист|sheet|копия|copy|сделк|клиент|заказ|продаж|отгруз|лид|архив|deal|client|order|sale|lead|archive|customer)/i;
/** Parts of the world and of a trade, which are no names of people. */
const PLACE =
  /^(?:north|south|east|west|central|centre|center|region|branch|online|retail|wholesale|север|юг|запад|восток|центр|урал|сибирь|поволжье|москва|спб|регион|филиал|опт|розница|онлайн)(?:$|[\s-])/i;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** One tab per manager: names of people, and no column that says who. */
function areOfPeople(set: readonly Table[]): boolean {
  return (
    FIELDS[set[0]!.kind!].includes("manager") &&
    set.every(({ columns }) => columns.every(({ field }) => field !== "manager")) &&
    set.every(({ tabName }) => isPerson(tabName.trim()))
  );
}

const isPerson = (name: string) => NAME.test(name) && !NOBODY.test(name) && !PLACE.test(name) && monthIn(name) === null;

function withManager(table: Table): Table {
  const layout = table.layout ?? PLAIN;
  return { ...table, layout: { ...layout, fixed: { ...layout.fixed, manager: table.tabName.trim() } } };
}

/** One table for each kind, as reports use them: several tabs of a kind are its parts. Tabs not in use come as they are. */
export function tablesOfReports(tables: readonly Table[]): readonly Table[] {
  const kinds = new Map<TableKind, Table[]>();
  for (const table of tables) if (table.kind !== null) kinds.set(table.kind, [...(kinds.get(table.kind) ?? []), table]);
  return tables.flatMap((table) => {
    const parts = table.kind === null ? [] : kinds.get(table.kind)!;
    if (parts.length < 2) return [table];
    if (parts[0] !== table) return [];
    const tabName = parts.map((part) => part.tabName).join(", ");
    return [{ ...table, tabName, rows: parts.reduce((sum, part) => sum + part.rows, 0), parts }];
  });
}

/** What was read into tables that no cell says: years of months, managers after whom tabs are named. */
export function layoutFlaws(tables: readonly Table[]): readonly Flaw[] {
  const years = tables.flatMap(({ tabId, tabName, headerRow, layout }): Flaw[] => {
    const months = layout?.assumedYear ? layout.months : [];
    const [first] = months;
    if (first === undefined) return [];
    const days = months.map(({ day }) => isoDay(day).slice(0, 7));
    const example = `${days[0]} – ${days[days.length - 1]}`;
    const at = { tabId, tabName, column: first.index, rows: [headerRow] };
    return [{ ...at, kind: "assumed year", field: "order_date", count: new Set(days).size, example }];
  });
  const merged = tables.flatMap(({ tabId, tabName, headerRow, layout }): Flaw[] =>
    layout?.merged
      ? [
          {
            kind: "merged clients",
            tabId,
            tabName,
            field: "client",
            column: layout.merged,
            rows: [headerRow + 1],
            count: 1,
            example: "",
          },
        ]
      : [],
  );
  const refused = tables.flatMap(({ tabId, tabName, headerRow, refused: one }): Flaw[] =>
    one
      ? [
          {
            kind: "refused column",
            tabId,
            tabName,
            field: one.field,
            column: one.index,
            rows: [headerRow + 1],
            count: 1,
            example: one.example,
          },
        ]
      : [],
  );
  const people = tables.filter(({ layout }) => layout?.fixed.manager !== undefined);
  const [one] = people;
  const said = [...years, ...merged, ...refused];
  if (one === undefined) return said;
  const { tabId, tabName } = one;
  const example = people.map(({ layout }) => layout!.fixed.manager).join(", ");
  const at = { tabId, tabName, column: 0, rows: [1] };
  return [...said, { ...at, kind: "manager by tab", field: "manager", count: people.length, example }];
}

/** The tables of single tabs that a table of a report is made of. */
export function partsOf(table: Table): readonly Table[] {
  return table.parts ?? [table];
}

/** Tabs that repeat another: rows are those that stand nowhere else for a copy, those that count twice otherwise. */
export function repeatFlaws(repeated: readonly Repeated[]): readonly Flaw[] {
  return repeated.map(({ table: { tabId, tabName }, of, rows, only, copy }) => ({
    kind: copy ? "copied tab" : "repeated rows",
    tabId,
    tabName,
    field: "client",
    column: 0,
    rows: copy ? only : rows,
    count: rows.length,
    example: of.tabName,
  }));
}
