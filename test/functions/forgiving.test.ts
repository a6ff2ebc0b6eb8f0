import { isoDay } from "../../src/cells/text.ts";
import { type Cell, Day, type Input, type Output, type World } from "../../src/cells/types.ts";
import { ABCD_CLASS } from "../../src/functions/abcd-class.ts";
import { ACTIVE_CLIENTS } from "../../src/functions/active-clients.ts";
import { ACTIVE_SALES } from "../../src/functions/active-sales.ts";
import { CELL_FORECAST } from "../../src/functions/cell-forecast.ts";
import { CHANNEL_TABLE } from "../../src/functions/channel-table.ts";
import { CLIENT_CELL } from "../../src/functions/client-cell.ts";
import { CLIENT_KEY } from "../../src/functions/client-key.ts";
import { CLIENT_LIST } from "../../src/functions/client-list.ts";
import { CLIENT_MATRIX } from "../../src/functions/client-matrix.ts";
import { CLIENT_RHYTHM } from "../../src/functions/client-rhythm.ts";
import { COHORTS } from "../../src/functions/cohorts.ts";
import { CONVERSION } from "../../src/functions/conversion.ts";
import { CONVERSION_RANGE } from "../../src/functions/conversion-range.ts";
import { CYCLE_BY } from "../../src/functions/cycle-by.ts";
import { CYCLE_DAYS } from "../../src/functions/cycle-days.ts";
import { CYCLE_TREND } from "../../src/functions/cycle-trend.ts";
import { DATE_MOVES } from "../../src/functions/date-moves.ts";
import { DEAL_COHORTS } from "../../src/functions/deal-cohorts.ts";
import { FUNNEL } from "../../src/functions/funnel.ts";
import { FUNNEL_BY } from "../../src/functions/funnel-by.ts";
import { LOST_REASONS } from "../../src/functions/lost-reasons.ts";
import { NEXT_TASK } from "../../src/functions/next-task.ts";
import { PLAN_FACT } from "../../src/functions/plan-fact.ts";
import { PROFIT_FACTORS } from "../../src/functions/profit-factors.ts";
import { PROFIT_FORMULA } from "../../src/functions/profit-formula.ts";
import { PURCHASE_LADDER } from "../../src/functions/purchase-ladder.ts";
import { REPEAT_RATE } from "../../src/functions/repeat-rate.ts";
import { RESPONSE_HOURS } from "../../src/functions/response-hours.ts";
import { RETENTION } from "../../src/functions/retention.ts";
import { REVENUE_PER_CLIENT } from "../../src/functions/revenue-per-client.ts";
import { RFM } from "../../src/functions/rfm.ts";
import { SALES_FORECAST } from "../../src/functions/sales-forecast.ts";
import { SALES_VELOCITY } from "../../src/functions/sales-velocity.ts";
import { SEASONALITY } from "../../src/functions/seasonality.ts";
import { STAGE_CLEAN } from "../../src/functions/stage-clean.ts";
import { STAGE_DATES } from "../../src/functions/stage-dates.ts";
import { STAGE_DAYS } from "../../src/functions/stage-days.ts";
import { TASK_STATUS } from "../../src/functions/task-status.ts";
import { WALLET_SHARE } from "../../src/functions/wallet-share.ts";
import { WIN_RATE } from "../../src/functions/win-rate.ts";
import { ConveyorError } from "../../src/messages/error.ts";
import { inWords } from "../../src/messages/words.ts";
import { day, EN, RU } from "../support/cells.ts";

/** Columns of one table: a heading that a team would type, and what stands below it. */
type Kind = "name" | "count" | "date" | "word";
const days = (...texts: string[]) => texts.map(day);
const TABLE = {
  client: { kind: "name", heading: "Client", cells: ["Acme", "Bolt", "Acme", "Core", "Bolt", "Acme"] },
  date: {
    kind: "date",
    heading: "Day",
    cells: days("2026-01-10", "2026-01-20", "2026-02-05", "2026-02-20", "2026-03-01", "2026-03-30"),
  },
  later: {
    kind: "date",
    heading: "Closed on",
    cells: days("2026-01-15", "2026-02-20", "2026-02-06", "2026-03-20", "2026-03-02", "2026-03-31"),
  },
  amount: { kind: "count", heading: "Sum", cells: [1200, 300, 50, 4000, 75, 900] },
  budget: { kind: "count", heading: "Budget", cells: [5000, 300, 100, 8000, 80, 1000] },
  stage: { kind: "name", heading: "Stage", cells: ["New", "Offer", "Won", "Won", "Lost", "Contacted"] },
  channel: { kind: "name", heading: "Channel", cells: ["Site", "Fair", "Site", "Calls", "Fair", "Site"] },
  potential: { kind: "word", heading: "Class", cells: ["A", "B", "A", "C", "D", "B"] },
  value: { kind: "word", heading: "Value", cells: ["VIP", "Ordinary", "VIP", "Ambitious", "Ordinary", "VIP"] },
  interest: { kind: "word", heading: "Interest", cells: ["hot", "cold", "warm", "hot", "none", "weak"] },
} as const satisfies { readonly [name: string]: { kind: Kind; heading: string; cells: readonly Cell[] } };

type Name = keyof typeof TABLE;
const PLAYBOOK = ["New", "Contacted", "Offer", "Won", "Lost"].map((stage) => [stage, "Call", "hunter", 3, "Hello", 7]);

/** How each function is asked, and the argument under which it knows each column. "maps": a result per row. */
const ASKED: readonly [
  name: string,
  call: (world: World, ...columns: Input[]) => Output,
  columns: { readonly [argument: string]: Name },
  maps?: "maps",
][] = [
  ["ABCD_CLASS", ABCD_CLASS, { potential: "amount" }, "maps"],
  ["CONVERSION", CONVERSION, { from_count: "budget", to_count: "amount" }, "maps"],
  ["CONVERSION_RANGE", CONVERSION_RANGE, { from_count: "budget", to_count: "amount" }, "maps"],
  ["WALLET_SHARE", WALLET_SHARE, { our_sales: "amount", client_budget: "budget" }, "maps"],
  ["TASK_STATUS", TASK_STATUS, { due: "date" }, "maps"],
  ["CLIENT_KEY", CLIENT_KEY, { name: "client" }, "maps"],
  ["STAGE_CLEAN", STAGE_CLEAN, { stage: "stage" }, "maps"],
  ["CLIENT_CELL", CLIENT_CELL, { potential_class: "potential", marketing: "value", interest: "interest" }, "maps"],
  ["NEXT_TASK", (w, stage, last) => NEXT_TASK(w, stage, last, PLAYBOOK), { stage: "stage", last_date: "date" }, "maps"],
  ["ACTIVE_CLIENTS", ACTIVE_CLIENTS, { clients: "client", dates: "date" }],
  ["RETENTION", (w, c, d) => RETENTION(w, c, d, "2026-02-01", "2026-02-28"), { clients: "client", dates: "date" }],
  ["REPEAT_RATE", REPEAT_RATE, { clients: "client", dates: "date" }],
  ["PURCHASE_LADDER", PURCHASE_LADDER, { clients: "client", dates: "date" }],
  ["COHORTS", COHORTS, { clients: "client", dates: "date" }],
  ["CLIENT_RHYTHM", CLIENT_RHYTHM, { clients: "client", dates: "date" }],
  ["RFM", RFM, { clients: "client", dates: "date", amounts: "amount" }],
  ["REVENUE_PER_CLIENT", REVENUE_PER_CLIENT, { clients: "client", amounts: "amount", dates: "date" }],
  [
    "PROFIT_FACTORS",
    (w, c, d, a) => PROFIT_FACTORS(w, c, d, a, 0.3, "2026-01-01", "2026-03-31"),
    { clients: "client", dates: "date", amounts: "amount" },
  ],
  ["SEASONALITY", SEASONALITY, { dates: "date", amounts: "amount" }],
  ["SALES_FORECAST", (w, d, a) => SALES_FORECAST(w, d, a, 2), { dates: "date", amounts: "amount" }],
  ["FUNNEL", (w, s, a) => FUNNEL(w, s, "", "", a), { stages: "stage", amounts: "amount" }],
  ["FUNNEL_BY", (w, s, by) => FUNNEL_BY(w, s, "", by, 1), { stages: "stage", by: "channel" }],
  ["WIN_RATE", WIN_RATE, { outcomes: "stage", amounts: "amount" }],
  ["CYCLE_DAYS", CYCLE_DAYS, { start: "date", closed: "later", outcomes: "stage" }],
  ["STAGE_DAYS", STAGE_DAYS, { entered: "date", left: "later" }],
  ["RESPONSE_HOURS", RESPONSE_HOURS, { created: "date", first_contact: "later" }],
  ["CHANNEL_TABLE", CHANNEL_TABLE, { channels: "channel", outcomes: "stage", amounts: "amount" }],
  ["LOST_REASONS", LOST_REASONS, { reasons: "channel", by: "client", amounts: "amount" }],
  ["CLIENT_MATRIX", CLIENT_MATRIX, { rows: "potential", columns: "value" }],
  [
    "PROFIT_FORMULA",
    (w, n, order) => PROFIT_FORMULA(w, n, order, 2, 0.3),
    { clients: "budget", average_order: "amount" },
    "maps",
  ],
  [
    "SALES_VELOCITY",
    (w, n, order) => SALES_VELOCITY(w, n, 0.3, order, 30),
    { open_deals: "budget", average_deal: "amount" },
    "maps",
  ],
  ["CYCLE_TREND", CYCLE_TREND, { start: "date", closed: "later", outcomes: "stage" }],
  [
    "CYCLE_BY",
    (w, start, closed, outcomes, by) => CYCLE_BY(w, start, closed, outcomes, "", by, 1),
    { start: "date", closed: "later", outcomes: "stage", by: "channel" },
  ],
  [
    "DEAL_COHORTS",
    (w, created, closed, outcomes) => DEAL_COHORTS(w, created, closed, outcomes),
    { created: "date", closed: "later", outcomes: "stage" },
  ],
  ["STAGE_DATES", STAGE_DATES, { days: "date", deals: "client", stages: "stage" }],
  [
    "DATE_MOVES",
    DATE_MOVES,
    { days: "date", deals: "client", promised: "later", stages: "stage", managers: "channel" },
  ],
  [
    "PLAN_FACT",
    (w, clients, dates, amounts, managers) =>
      PLAN_FACT(w, [["2026-03", "Site", 100, 1, 400, 2]], clients, dates, amounts, managers),
    { clients: "client", dates: "date", amounts: "amount", managers: "channel" },
  ],
  [
    "ACTIVE_SALES",
    ACTIVE_SALES,
    { clients: "client", created: "date", outcomes: "stage", amounts: "amount", channels: "channel" },
  ],
  [
    "ACTIVE_SALES of a log of contacts",
    (w, clients, dates, who) =>
      ACTIVE_SALES(
        w,
        [["Acme"], ["Bolt"]],
        days("2026-03-01", "2026-03-05").map((one) => [one]),
        [["Won"], ["Lost"]],
        "",
        "",
        clients,
        dates,
        who,
      ),
    { contact_clients: "client", contact_dates: "date", initiated_by: "channel" },
  ],
  [
    "CELL_FORECAST",
    (w, clients, cells, potential, buyers, outcomes, closed) =>
      CELL_FORECAST(w, clients, cells, potential, buyers, outcomes, closed),
    {
      clients: "client",
      cells: "potential",
      potential: "budget",
      deal_clients: "channel",
      deal_outcomes: "stage",
      deal_closed: "later",
    },
  ],
  [
    "CLIENT_LIST",
    (w, clients, potential, letter, value, interest) => CLIENT_LIST(w, clients, potential, letter, value, interest),
    { clients: "client", potential: "budget", potential_class: "potential", marketing: "value", interest: "interest" },
  ],
];
const NAMES = ASKED.map(([name], i) => [name, i] as const);

const down = (cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);
const rows = (output: Output) => (Array.isArray(output) ? output : [[output]]);
/** Asks with every column changed the same way. */
function ask(i: number, change: (cells: readonly Cell[], name: Name) => Input, world = EN): Output {
  const [, call, columns] = ASKED[i]!;
  return call(world, ...Object.values(columns).map((name) => change(TABLE[name].cells, name)));
}
const plain = (i: number) => ask(i, down);

describe.each(NAMES)("%s", (_, i) => {
  const [, , columns, maps] = ASKED[i]!;

  test("takes whole columns with a thousand blank rows below", () => {
    expect(ask(i, (cells) => down([...cells, ...new Array<Cell>(1000).fill("")]))).toEqual(plain(i));
  });

  test("takes columns with their headings", () => {
    const headed = rows(ask(i, (cells, name) => down([TABLE[name].heading, ...cells])));
    expect(maps ? headed.slice(1) : headed).toEqual(rows(plain(i)));
  });

  test("takes numbers and dates that were typed as text, with spaces around them", () => {
    const typed = (cell: Cell, kind: Kind): Cell =>
      cell instanceof Day ? ` ${isoDay(cell.serial)} ` : kind === "count" ? `$${cell}.00 ` : cell;
    expect(ask(i, (cells, name) => down(cells.map((cell) => typed(cell, TABLE[name].kind))))).toEqual(plain(i));
  });

  test("takes tables that lie on their side", () => {
    const across = ask(i, (cells) => [cells]);
    const upright = rows(plain(i));
    expect(rows(across)).toEqual(maps ? upright[0]!.map((_cell, at) => upright.map((row) => row[at])) : upright);
  });

  test.each(Object.entries(columns))(
    "names the row of an error in “%s”, in few words of either language",
    (argument, broken) => {
      for (const [language, world] of [
        ["en", EN],
        ["ru", RU],
      ] as const) {
        let said: string | undefined;
        try {
          ask(
            i,
            (cells, name) => down(name === broken ? cells.map((cell, at) => (at === 2 ? "#N/A" : cell)) : cells),
            world,
          );
        } catch (error) {
          if (!(error instanceof ConveyorError)) throw error;
          said = inWords(error, language);
        }
        expect(said).toContain(argument);
        expect(said).toContain("#N/A");
        expect(said).toMatch(language === "en" ? /Row 3\b/ : /строка 3(?!\d)/);
        expect(said!.length).toBeLessThanOrEqual(200);
      }
    },
  );
});

test.each(NAMES.filter((_, i) => Object.values(ASKED[i]![2]).includes("client") && !ASKED[i]![3]))(
  "%s takes the spellings of a client for one",
  (_, i) => {
    const spelt = (cells: readonly Cell[]) =>
      down(cells.map((cell, at) => (at < 2 ? cell : ` ${String(cell).toUpperCase()}  `)));
    const clean = JSON.stringify(plain(i)).toLowerCase();
    expect(
      JSON.stringify(ask(i, (cells, name) => (name === "client" ? spelt(cells) : down(cells)))).toLowerCase(),
    ).toBe(clean);
  },
);
