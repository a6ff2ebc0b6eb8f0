import { MISSING } from "../../cells/method-words.ts";
import type { Cell } from "../../cells/types.ts";
import { isPattern, sameAs } from "../plain/refs.ts";
import type { Formula } from "../plan.ts";
import { at } from "../refs.ts";
import { literal } from "../sentence.ts";
import { LIST } from "./list.ts";
import type { plainRules } from "./plain-rules.ts";

/** A column of the team's that says something of clients, beside the column of their names. */
type Known = "potential" | "potentialClass" | "value" | "interest" | "segment" | "region" | "manager" | "last" | "next";

export interface PlainListInput {
  /** First row of clients in the report, and how many there are. */
  readonly list: number;
  readonly clients: number;
  readonly asOf: string;
  /** The columns of the team's clients; left out where a formula cannot name them. */
  readonly names: string | undefined;
  readonly known: { readonly [K in Known]?: string | undefined };
  /** Columns of the sales, with the conditions under which a row is one; left out where formulas cannot name them or are too slow. */
  readonly sales:
    | { readonly clients: string; readonly dates: string; readonly amounts: string; readonly won: readonly string[] }
    | undefined;
  /** Whether the list holds everybody by whom the classes by shares are made. */
  readonly whole: boolean;
  /** Cells of the least potential of A, B and C; undefined where shares make the classes. */
  readonly thresholds: readonly [string, string, string] | undefined;
  /** The two cells of the cumulative shares of A and B. */
  readonly shares: string;
  /** Words of the team's, in lower case, with what the list shows for them. Words may be formulas. */
  readonly words: { readonly [K in "potentialClass" | "value" | "interest"]: readonly (readonly [string, Cell])[] };
  readonly rules: ReturnType<typeof plainRules>;
  readonly roles: readonly (readonly [rulesWord: string, shown: string])[];
  readonly shown: {
    readonly hunter: string;
    readonly farmer: string;
    readonly stop: string;
    readonly status: {
      readonly overdue: string;
      readonly today: string;
      readonly future: string;
      readonly none: string;
    };
  };
  /** The cell that says what goes across in the matrix of the user's choice. */
  readonly across: string;
}

/** Days of sales that count. */
const YEAR = 365;

type Column = keyof typeof LIST;

/** The formulas of one client's row, by column of the list; columns without one stay values. */
export function plainRow(input: PlainListInput, row: number, name: string): { readonly [C in Column]?: Formula } {
  const { list, clients, asOf, names, known, sales, whole, thresholds, shares, words, rules, roles, shown } = input;
  const cell = (column: Column) => `$${at(row, LIST[column])}`;
  const down = (column: Column) => {
    const [top, bottom] = [list, list + clients - 1].map((line) => at(line, LIST[column]).replace(/\d+/, "$$$&"));
    return `$${top}:$${bottom}`;
  };
  const own = (field: Known) => {
    const column = known[field];
    return names && column ? `XLOOKUP(${cell("client")};${names};${column};"")` : undefined;
  };
  const word = (field: "potentialClass" | "value" | "interest") => {
    const found = own(field);
    const cases = words[field].map(
      ([text, means]) => `${text};${typeof means === "number" ? means : literal(String(means))}`,
    );
    return found && `SWITCH(LOWER(TRIM(${found}));${cases.join(";")};${literal(MISSING)})`;
  };
  const text = (field: Known, blank: string) => {
    const found = own(field);
    if (!found) return undefined;
    return blank === "" ? `TRIM(${found})` : `IF(TRIM(${found})="";${literal(blank)};TRIM(${found}))`;
  };
  const number = (field: Known, otherwise: string, of = (value: string) => value) => {
    const found = own(field);
    return found ? `IF(ISNUMBER(${found});${of(found)};${otherwise})` : otherwise;
  };

  /** Class by cumulative share: what the larger ones have of the whole. */
  const byShare = (column: Column) => {
    const before = `IFERROR(SUM(FILTER(${down(column)};${down(column)}>${cell(column)}));0)/SUMIF(${down(column)};">0")`;
    return `IF(${cell(column)}<=0;"D";IFERROR(CHOOSE(MATCH(ROUND(${before};11);${shares};1);"B";"C");"A"))`;
  };
  const typed = word("potentialClass");
  const byPotential = thresholds
    ? `IF(${cell("potential")}>=${thresholds[0]};"A";IF(${cell("potential")}>=${thresholds[1]};"B";IF(${cell("potential")}>=${thresholds[2]};"C";"D")))`
    : byShare("potential");
  const potential = own("potential");
  const letter =
    potential && (thresholds || whole)
      ? `IF(${cell("potential")}="";${typed ?? literal(MISSING)};${byPotential})`
      : potential
        ? undefined
        : typed;

  const key = isPattern(name) ? sameAs(cell("client")) : cell("client");
  const until = `${sales?.dates};"<"&${asOf}+1`;
  const each = (of: (won: string) => string) => (sales!.won.length > 0 ? sales!.won : [""]).map(of);
  const buyer = `${sales?.clients};${key}`;
  const sold =
    sales &&
    each((won) => `SUMIFS(${sales.amounts};${buyer};${until};${sales.dates};">="&${asOf}-${YEAR - 1}${won})`).join("+");
  const orders = sales && each((won) => `COUNTIFS(${buyer};${until}${won})`).join("+");
  const latest = sales && each((won) => `MAXIFS(${sales.dates};${buyer};${until}${won})`);
  const lastSale = latest && (latest.length > 1 ? `MAX(${latest.join(";")})` : latest[0]);
  const salesClass = sales && whole ? `IF(${orders}=0;"";${byShare("sales")})` : undefined;
  const bought = salesClass || !orders ? `${cell("salesClass")}<>""` : `${orders}>0`;

  const of = { letter: cell("class"), value: cell("value"), interest: cell("interest"), segment: cell("segment") };
  const stopped = (otherwise: string) => `IF(${cell("action")}=${literal(shown.stop)};"";${otherwise})`;
  const touched = number(
    "last",
    lastSale ? `IF(${bought};INT(${lastSale})+${cell("touch")};"")` : '""',
    (day) => `INT(${day})+${cell("touch")}`,
  );
  const follows = lastSale !== undefined || own("last") !== undefined || own("next") !== undefined;
  const next = number("next", `IF(${cell("touch")}="";"";${touched})`, (day) => `INT(${day})`);
  const { status } = shown;
  const due = cell("next");
  const late = `IF(${due}<${asOf};${literal(status.overdue)};IF(${due}=${asOf};${literal(status.today)};${literal(status.future)}))`;
  const worker = `IF(${bought};${literal(shown.farmer)};${literal(shown.hunter)})`;
  const heads = `$A$${list - 1}:$${at(list - 1, LIST.across - 1).replace(/\d+/, "$$$&")}`;

  const formulas: { readonly [C in Column]?: string | undefined } = {
    class: letter,
    value: word("value"),
    interest: word("interest"),
    role: `SWITCH(LOWER(${rules.role(of)});${roles.map((pair) => pair.map(literal).join(";")).join(";")};${worker})`,
    next: follows ? stopped(next) : undefined,
    status: stopped(`IF(${due}="";${literal(status.none)};${late})`),
    cell: `${cell("class")}&"-"&${cell("value")}&"-"&${cell("interest")}`,
    action: rules.action(of),
    manager: text("manager", ""),
    potential: number("potential", '""'),
    sales: sold,
    gap: `IF(${cell("potential")}="";"";${cell("potential")}-${cell("sales")})`,
    salesClass,
    touch: stopped(rules.touchDays(of)),
    segment: text("segment", MISSING),
    region: text("region", MISSING),
    across: `INDEX(${cell("client")}:${cell("region")};1;MATCH(${input.across};${heads};0))`,
  };
  return Object.fromEntries(
    Object.entries(formulas).flatMap(([column, formula]) => (formula ? [[column, { formula: `=${formula}` }]] : [])),
  );
}
