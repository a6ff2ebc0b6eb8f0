import { functionWords } from "../../messages/functions.ts";
import type { FunnelPage } from "../../messages/funnel-page.ts";
import type { Language } from "../../messages/language.ts";
import { type Helpers, isDated, MODE_CELL, NOTES } from "../funnel/helpers.ts";
import type { PlanCell } from "../plan.ts";
import { at, span } from "../refs.ts";
import { literal } from "../sentence.ts";
import type { Counted, NativeDeals } from "./native-deals.ts";
import { native, type Plain, type PlainBlock, type Shown } from "./plain.ts";

/** A note with its number, and nothing where it counts nothing. */
function noted(count: string, words: (n: number) => string): string {
  const [before = "", after = ""] = words(0).split("0");
  const tail = after === "" ? "" : `&${literal(after)}`;
  return `IF(${count}=0;"";${literal(before)}&${count}${tail})`;
}

/** A column of a table, row by row. */
function column(row: number, at: number, cells: readonly PlanCell[]): PlainBlock {
  return { row, column: at, cells: cells.map((cell) => [cell]), together: true };
}

/**
 * The funnel as it stands, as COUNTIFS and SUMIFS per stage: visible, and hidden the two ways to count. What stands at a
 * stage or was lost there is added to what went further, from the last stage up.
 */
export function headPlain(f: {
  readonly row: number;
  readonly steps: number;
  readonly helpers: Helpers;
  readonly deals: NativeDeals;
  readonly page: FunnelPage;
  readonly language: Language;
}): Plain {
  const { row, steps, helpers, deals, page } = f;
  const first = row + 1;
  const places = Array.from({ length: steps }, (_, i) => i);
  const { reached, current } = helpers;
  const now = `${MODE_CELL}=${literal(page.modes.current)}`;
  const name = (i: number) => `$${at(first + i, 1)}`;
  const amounts = deals.of("amount");
  const money: Counted | null = amounts === null ? null : { sum: amounts };
  const standing = (i: number, what: Counted) => deals.standing(i, name(i), what);
  const of = (i: number, step: number) => at(first + i, step);
  const below = (i: number, at: number) => (i + 1 < steps ? `+${of(i + 1, at)}` : "");
  /** Lost ones of which nobody knows the stage count in the first. */
  const lostHere = (i: number, at: number) => {
    if (i > 0) return deals.lostAt(i, name(i), "deals");
    const all = deals.lost("deals");
    return all && (steps > 1 ? `${all}-SUM(${span(first + 1, at, steps - 1, 1)})` : all);
  };
  const lostMoney = (i: number) => money && deals.lostAt(i, name(i), money);
  const share = (column: number, i: number, whole: string) => `IF(${whole}=0;"";${of(i, column)}/${whole})`;
  const whole = (column: number) => span(first, column, steps, 1).replace(/\d+/g, "$$$&");
  const add = (...parts: readonly (string | null)[]) => (parts.includes(null) ? null : parts.join(""));
  const table = (left: number, counts: (i: number) => string | null, amounts: (i: number) => string | null) => [
    column(
      first,
      left,
      places.map((i) => native(of(i, helpers.column))),
    ),
    column(
      first,
      left + 1,
      places.map((i) => native(counts(i))),
    ),
    column(
      first,
      left + 4,
      places.map((i) => native(lostHere(i, left + 4))),
    ),
    column(
      first,
      left + 5,
      places.map((i) => native(amounts(i))),
    ),
  ];
  const stepShares = (left: number, of: (i: number) => string) =>
    column(
      first,
      left + 2,
      places.map((i) => (i === 0 ? "" : native(of(i)))),
    );
  const hidden = [
    ...table(
      current,
      (i) => standing(i, "deals"),
      (i) => money && standing(i, money),
    ),
    ...table(
      reached,
      (i) => `${of(i, current + 1)}+${of(i, current + 4)}${below(i, reached + 1)}`,
      (i) =>
        i === 0
          ? add(`SUM(${whole(current + 5)})+`, money && deals.lost(money))
          : add(`${of(i, current + 5)}+`, lostMoney(i), below(i, reached + 5)),
    ),
    stepShares(reached, (i) => share(reached + 1, i, of(i - 1, reached + 1))),
  ];
  /** By dates it stays what the hidden table of that day says. */
  const orDated = (blocks: readonly PlainBlock[]): PlainBlock[] =>
    helpers.dated === 0
      ? [...blocks]
      : blocks.map((block) => ({
          ...block,
          cells: block.cells.map((line, i) =>
            line.map((cell) => {
              const dated = at(block.row + i, helpers.dated + block.column - 1);
              return typeof cell === "object" && "formula" in cell
                ? native(`IF(${isDated(page)};IF(${dated}="";"";${dated});${cell.formula.slice(1)})`)
                : cell;
            }),
          ),
        }));
  const visible = [
    ...table(
      1,
      (i) => add(standing(i, "deals"), `+IF(${now};0;${of(i, 5)}${below(i, 2)})`),
      (i) =>
        i === 0
          ? add(`IF(${now};`, money && standing(0, money), `;${of(0, reached + 5)})`)
          : add(money && standing(i, money), `+IF(${now};0;`, lostMoney(i), below(i, 6), ")"),
    ),
    stepShares(1, (i) => `IF(OR(${now};${of(i - 1, 2)}=0);"";${of(i, 2)}/${of(i - 1, 2)})`),
    column(
      first,
      4,
      places.map((i) => native(share(2, i, `IF(${now};SUM(${whole(2)});${at(first, 2).replace(/\d/, "$$$&")})`))),
    ),
  ];
  const open = column(
    first,
    7,
    places.map((i) => (i === steps - 1 ? native("0") : native(standing(i, "deals")))),
  );
  return (shown) =>
    shown(1, 3) === page.modes.dates && helpers.dated > 0
      ? hidden
      : [...hidden, ...orDated([...visible, open]), ...notes(f, shown)];
}

/** The notes below the funnel, each in the row in which it stands now. */
function notes({ row, steps, helpers, deals, language }: Parameters<typeof headPlain>[0], shown: Shown): PlainBlock[] {
  const { notes: words } = functionWords(language);
  const stage = deals.of("stage");
  const all = deals.lost("deals");
  const whole = (column: number) => `SUM(${span(row + 1, column, steps, 1)})`;
  const placed = deals.lostAt(0, `$${at(row + 1, 1)}`, "deals");
  const counts: readonly (readonly [(n: number) => string, string | null])[] = [
    [words.lostUnplaced, placed && `(${at(row + 1, 5)}-${placed})`],
    [words.lostAside, `${whole(5)}`],
    [words.notInList, stage && all && `(COUNTA(${stage})-${whole(helpers.current + 1)}-${whole(5)})`],
  ];
  return Array.from({ length: NOTES }, (_, i): PlainBlock => {
    const at = row + steps + 1 + i;
    const text = String(shown(at, 1));
    const found = counts.find(([words]) => text !== "" && text === words(Number(/\d+/.exec(text)?.[0])));
    return column(at, 1, [native(found?.[1] ? noted(found[1], found[0]) : null)]);
  });
}
