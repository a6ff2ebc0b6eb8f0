import fc from "fast-check";
import { type Cell, Day, type Output } from "../../src/cells/types.ts";
import { ABCD_CLASS } from "../../src/functions/abcd-class.ts";
import { ACTIVE_CLIENTS } from "../../src/functions/active-clients.ts";
import { CHANNEL_TABLE } from "../../src/functions/channel-table.ts";
import { CLIENT_RHYTHM } from "../../src/functions/client-rhythm.ts";
import { COHORTS } from "../../src/functions/cohorts.ts";
import { CYCLE_DAYS } from "../../src/functions/cycle-days.ts";
import { FUNNEL } from "../../src/functions/funnel.ts";
import { FUNNEL_DATES } from "../../src/functions/funnel-dates.ts";
import { PROFIT_DRIVERS } from "../../src/functions/profit-drivers.ts";
import { PROFIT_FACTORS } from "../../src/functions/profit-factors.ts";
import { PURCHASE_LADDER } from "../../src/functions/purchase-ladder.ts";
import { REPEAT_RATE } from "../../src/functions/repeat-rate.ts";
import { RETENTION } from "../../src/functions/retention.ts";
import { REVENUE_PER_CLIENT } from "../../src/functions/revenue-per-client.ts";
import { RFM } from "../../src/functions/rfm.ts";
import { SALES_FORECAST } from "../../src/functions/sales-forecast.ts";
import { SEASONALITY } from "../../src/functions/seasonality.ts";
import { WALLET_SHARE } from "../../src/functions/wallet-share.ts";
import { WIN_RATE } from "../../src/functions/win-rate.ts";
import { XYZ_CLASS } from "../../src/functions/xyz-class.ts";
import { down, EN, serial } from "../support/cells.ts";

/** A sale: client, day, amount. */
type Sale = readonly [client: number, day: number, amount: number];

const FROM = serial("2025-01-01");
const sales: fc.Arbitrary<Sale[]> = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: FROM, max: FROM + 454 }),
    fc.integer({ min: 1, max: 900 }),
  ),
  { minLength: 1, maxLength: 60 },
);
const clients = (rows: readonly Sale[]) => down(...rows.map(([client]) => `c${client}`));
const dates = (rows: readonly Sale[], shift = 0) => down(...rows.map(([, day]) => new Day(day + shift)));
const money = (rows: readonly Sale[], unit = 1) => down(...rows.map(([, , amount]) => amount * unit));
/** Amounts with kopecks: their sums err in the last digits, and not the same way in another order. */
const kopecks = (rows: readonly Sale[], unit = 1) => down(...rows.map(([, , amount]) => (amount / 100) * unit));
const table = (output: Output) => output as Cell[][];
const hold = <T>(values: fc.Arbitrary<T>, law: (value: T) => void) =>
  fc.assert(fc.property(values, law), { seed: 11, numRuns: 60 });

const january = new Day(serial("2026-01-01"));
const march = new Day(serial("2026-03-31"));

describe("shares multiply up", () => {
  const deal = fc.tuple(
    fc.constantFrom("New", "Offer", "Talk", "Won", "Lost"),
    fc.constantFrom("New", "Offer", "Talk"),
  );

  test("the steps of a funnel multiply to the share of the whole, and nothing grows along it", () => {
    hold(fc.array(deal, { minLength: 1 }), (deals) => {
      const stages = down(...deals.map(([stage]) => stage));
      const before = down(...deals.map(([stage, last]) => (stage === "Lost" ? last : "")));
      const rows = table(FUNNEL(EN, stages, down("New", "Offer", "Talk", "Won"), "", "", before, "no header"));
      let product = 1;
      let most = deals.length;
      for (const [, count, step, total, lost] of rows) {
        if (step !== "") product *= Number(step);
        if (total !== "" && Number(count) > 0) expect(product).toBeCloseTo(Number(total), 12);
        expect(Number(count)).toBeLessThanOrEqual(most);
        most = Number(count) - Number(lost);
      }
      expect(rows[0]![1]).toBe(deals.length);
    });
  });

  test("the rungs of the ladder multiply to the clients who got so far", () => {
    hold(sales, (rows) => {
      const ladder = table(PURCHASE_LADDER(EN, clients(rows), dates(rows), march, "no header"));
      let product = Number(ladder[0]![1]);
      for (const [, reached, share] of ladder.slice(1)) {
        product *= Number(share);
        expect(product).toBeCloseTo(Number(reached), 9);
      }
    });
  });

  test("the second rung over the first is the repeat rate", () => {
    hold(sales, (rows) => {
      const [first, second] = table(PURCHASE_LADDER(EN, clients(rows), dates(rows), march, "no header"));
      const rate = Number(second?.[1] ?? 0) / Number(first![1]);
      expect(REPEAT_RATE(EN, clients(rows), dates(rows), "", march)).toBeCloseTo(rate, 12);
    });
  });
});

describe("the order of rows changes nothing", () => {
  const asked: readonly (readonly [string, (rows: readonly Sale[]) => Output])[] = [
    ["ACTIVE_CLIENTS", (rows) => ACTIVE_CLIENTS(EN, clients(rows), dates(rows))],
    ["RETENTION", (rows) => RETENTION(EN, clients(rows), dates(rows), january, march)],
    ["RETENTION crr", (rows) => RETENTION(EN, clients(rows), dates(rows), january, march, "crr")],
    ["REPEAT_RATE", (rows) => REPEAT_RATE(EN, clients(rows), dates(rows), 90)],
    ["COHORTS", (rows) => COHORTS(EN, clients(rows), dates(rows))],
    ["PURCHASE_LADDER", (rows) => PURCHASE_LADDER(EN, clients(rows), dates(rows))],
    ["CLIENT_RHYTHM", (rows) => CLIENT_RHYTHM(EN, clients(rows), dates(rows), "", "client")],
    ["REVENUE_PER_CLIENT", (rows) => REVENUE_PER_CLIENT(EN, clients(rows), money(rows))],
    ["SEASONALITY", (rows) => SEASONALITY(EN, dates(rows), money(rows))],
    ["SALES_FORECAST", (rows) => SALES_FORECAST(EN, dates(rows), money(rows), 3)],
    ["PROFIT_FACTORS", (rows) => PROFIT_FACTORS(EN, clients(rows), dates(rows), money(rows), 0.25, january, march)],
    ["the classes of RFM", (rows) => [...table(RFM(EN, clients(rows), dates(rows), money(rows)))].sort()],
    [
      "RFM with kopecks",
      (rows) =>
        table(RFM(EN, clients(rows), dates(rows), kopecks(rows)))
          .map(String)
          .sort()
          .join("\n"),
    ],
    ["CYCLE_DAYS", (rows) => CYCLE_DAYS(EN, dates(rows), down(...rows.map(([, day, gap]) => new Day(day + gap))))],
  ];

  test.each(asked)("of %s", (_, ask) => {
    hold(
      sales.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => expect(ask(shuffled)).toEqual(ask(rows)),
    );
  });
});

describe("the unit of money changes nothing but money", () => {
  const UNIT = 1024;

  test("of RFM, only the amounts", () => {
    hold(sales, (rows) => {
      const plain = table(RFM(EN, clients(rows), dates(rows), money(rows), "", "", "", "no header"));
      const large = table(RFM(EN, clients(rows), dates(rows), money(rows, UNIT), "", "", "", "no header"));
      expect(large).toEqual(plain.map((row) => row.map((cell, i) => (i === 3 ? Number(cell) * UNIT : cell))));
    });
  });

  /** Rows in which many sums are equal and many lie on an edge. */
  const edges = fc.array(fc.constantFrom(1, 2, 3, 4, 8, 9, 10, 30, 40), { minLength: 3, maxLength: 9 });
  const UNITS = [0.01, 0.1, 3, 100];

  test("of the classes of potential, of steadiness and of RFM nothing, in whatever unit", () => {
    hold(edges, (amounts) => {
      const days = down(...amounts.map(() => march));
      const names = down(...amounts.map((_, i) => `c${i % 3}`));
      const classes = (unit: number) => {
        const scaled = amounts.map((amount) => amount * unit);
        const rfm = table(RFM(EN, names, days, down(...scaled), "", "", "", "no header"));
        return [
          ABCD_CLASS(EN, down(...scaled)),
          XYZ_CLASS(EN, [scaled]),
          XYZ_CLASS(EN, [amounts.map((_, i) => (i % 2 === 0 ? 110 : 90) * unit)]),
          rfm.map((row) => row.filter((_, i) => i !== 3)),
        ];
      };
      for (const unit of UNITS) expect(classes(unit)).toEqual(classes(1));
    });
  });

  test("of the season nothing, of the forecast the three amounts", () => {
    hold(sales, (rows) => {
      const season = (unit: number) => SEASONALITY(EN, dates(rows), money(rows, unit));
      expect(season(UNIT)).toEqual(season(1));
      const ahead = (unit: number) => table(SALES_FORECAST(EN, dates(rows), money(rows, unit), 3, "", "no header"));
      const scaled = ahead(1).map((row) =>
        row.map((cell, i) => (i >= 1 && i <= 3 && cell !== "" ? Number(cell) * UNIT : cell)),
      );
      expect(ahead(UNIT)).toEqual(scaled);
    });
  });

  test("of the profit formula only the average order, and of the levers' effects all", () => {
    hold(sales, (rows) => {
      const factors = (unit: number) =>
        table(
          PROFIT_FACTORS(EN, clients(rows), dates(rows), money(rows, unit), 0.25, new Day(FROM), march, "no header"),
        )[0]!.map(Number);
      const [plain, large] = [factors(1), factors(UNIT)] as const;
      expect(large).toEqual(plain.map((value, i) => (i === 1 ? value * UNIT : value)));
      const next = (of: readonly number[]) => [
        of.map((value, i) => (i === 2 ? value * 2 : i === 0 ? value + 3 : value)),
      ];
      const effects = (of: readonly number[]) => table(PROFIT_DRIVERS(EN, [of], next(of), "no header"))[0]!.map(Number);
      expect(effects(large)).toEqual(effects(plain).map((effect) => effect * UNIT));
    });
  });

  test("of channels no count, no rate and no ROMI", () => {
    hold(sales, (rows) => {
      const outcomes = down(...rows.map(([, day]) => (day % 2 === 0 ? "Won" : "Lost")));
      const costs = (unit: number) => down(...rows.map(([client]) => (client + 1) * unit));
      const channels = (unit: number) =>
        table(CHANNEL_TABLE(EN, clients(rows), outcomes, money(rows, unit), costs(unit), "no header"));
      const amounts = [4, 5, 6, 7];
      expect(channels(UNIT)).toEqual(
        channels(1).map((row) =>
          row.map((cell, i) => (amounts.includes(i) && cell !== "" ? Number(cell) * UNIT : cell)),
        ),
      );
    });
  });

  test("of the share of wallet, of the win rate by money and of XYZ nothing", () => {
    hold(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 3, maxLength: 20 }), (amounts) => {
      const scaled = amounts.map((amount) => amount * UNIT);
      const share = (ours: readonly number[]) =>
        table(WALLET_SHARE(EN, down(...ours), down(...ours.map((a) => a * 2))));
      expect(share(scaled).map((row) => row[0])).toEqual(share(amounts).map((row) => row[0]));
      const outcomes = down(...amounts.map((amount) => (amount % 3 === 0 ? "Won" : "Lost")));
      expect(WIN_RATE(EN, outcomes, down(...scaled))).toBe(WIN_RATE(EN, outcomes, down(...amounts)));
      expect(XYZ_CLASS(EN, [scaled])).toEqual(XYZ_CLASS(EN, [amounts]));
    });
  });
});

describe("moving every date, the report date too", () => {
  test("by 28 days changes no count of active clients, no repeat rate and no day of a funnel", () => {
    hold(sales, (rows) => {
      const at = (shift: number) => [
        ACTIVE_CLIENTS(EN, clients(rows), dates(rows, shift), 60, new Day(march.serial + shift)),
        REPEAT_RATE(EN, clients(rows), dates(rows, shift), 45, new Day(march.serial + shift)),
        RETENTION(EN, clients(rows), dates(rows, shift), new Day(FROM + 40 + shift), new Day(FROM + 240 + shift)),
        FUNNEL_DATES(
          EN,
          rows.map(([gap, day]) => [new Day(day + shift), new Day(day + gap + shift)]),
          30,
          "",
          new Day(march.serial + shift),
        ),
      ];
      expect(at(28)).toEqual(at(0));
    });
  });

  test("by 400 years, a whole cycle of the calendar, changes no cohort", () => {
    hold(sales, (rows) => {
      const at = (shift: number) =>
        table(COHORTS(EN, clients(rows), dates(rows, shift), "", "", new Day(march.serial + shift), "no header")).map(
          (row) => row.slice(1),
        );
      expect(at(146_097)).toEqual(at(0));
    });
  });
});

test("the four levers' effects add up to the change to a billionth of it, and turn their sign backwards", () => {
  const lever = (least: number, most: number) =>
    fc.tuple(
      fc.integer({ min: 1, max: 1000 }).map((n) => least + (n * (most - least)) / 1000),
      fc.integer({ min: 1, max: 400 }),
    );
  hold(fc.tuple(lever(1, 1000), lever(1, 1000), lever(1, 1000), lever(0.001, 0.2)), (levers) => {
    const base = levers.map(([value]) => value);
    const current = levers.map(([value, percent]) => value * (1 + percent / 100));
    const effects = (from: number[], to: number[]) =>
      table(PROFIT_DRIVERS(EN, [from], [to], "no header"))[0]!.map(Number);
    const change = current.reduce((a, b) => a * b) - base.reduce((a, b) => a * b);
    const there = effects(base, current);
    expect(Math.abs(there.reduce((a, b) => a + b) / change - 1)).toBeLessThan(1e-9);
    effects(current, base).forEach((back, i) => {
      expect(Math.abs(back / there[i]! + 1)).toBeLessThan(1e-9);
    });
  });
});

test("a whole set of clients kept is a rate of 1 by either definition", () => {
  hold(sales, (rows) => {
    const both = [...rows, ...rows].map(
      ([client, , amount], i): Sale => [client, FROM + (i < rows.length ? 0 : 10), amount],
    );
    for (const mode of ["kept", "crr"])
      expect(RETENTION(EN, clients(both), dates(both), new Day(FROM + 10), new Day(FROM + 19), mode)).toBe(1);
  });
});
