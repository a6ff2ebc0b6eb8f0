import fc from "fast-check";
import { type Cohort, dealCohorts } from "../../src/metrics/deal-cohorts.ts";

const AS_OF = 400;
const FORTNIGHT = (day: number) => Math.floor(day / 14);

interface Life {
  readonly created: number;
  readonly closed: number;
  readonly end: number;
}

/** Deals within sixty days, some without dates, some closed before they began or after the report date. */
const life: fc.Arbitrary<Life> = fc
  .record({
    created: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 340, max: 402 }) }, fc.constant(Number.NaN)),
    taken: fc.oneof({ weight: 12, arbitrary: fc.integer({ min: -2, max: 40 }) }, fc.constant(Number.NaN)),
    end: fc.constantFrom(1, 1, -1, 0),
  })
  .map(({ created, taken, end }) => ({
    created,
    closed: end === 0 ? Number.NaN : Number.isNaN(created) ? 380 : created + taken,
    end,
  }));

/** The same by the definitions, each number worked out anew from all deals. */
function byDefinition(all: readonly Life[]) {
  const known = all
    .filter(({ created }) => created <= AS_OF)
    .map(({ created, closed, end }) => ({ created, closed, end: closed > AS_OF ? 0 : end, age: AS_OF - created }));
  const followed = known.filter(({ created, closed, end }) => end === 0 || closed >= created);
  const curve = (event: number) => {
    const days = followed.map((one) => (one.end === event ? one.closed - one.created : one.age));
    const events = [...new Set(followed.flatMap((one, i) => (one.end === event ? [days[i]!] : [])))].sort(
      (a, b) => a - b,
    );
    const steps = events.flatMap((day) => {
      const atRisk = days.filter((one) => one >= day).length;
      const had = followed.filter((one, i) => one.end === event && days[i] === day).length;
      return atRisk >= 20 ? [{ day, atRisk, had }] : [];
    });
    const upTo = (day: number) => steps.filter((step) => step.day <= day);
    const survival = (day: number) => upTo(day).reduce((product, { atRisk, had }) => product * (1 - had / atRisk), 1);
    const end = steps.length === 0 ? undefined : steps[steps.length - 1]!.day;
    return {
      end,
      share: (day: number) => 1 - survival(day),
      error:
        survival(1000) * Math.sqrt(steps.reduce((sum, { atRisk, had }) => sum + had / (atRisk * (atRisk - had)), 0)),
    };
  };
  const won = curve(1);
  const lost = curve(-1);
  const rate = won.end === undefined ? undefined : won.share(won.end);
  const ages = known.map(({ age }) => age).sort((a, b) => b - a);
  const horizon = ages[19] ?? 0;
  const periods = [...new Set(known.map(({ created }) => FORTNIGHT(created)))].sort((a, b) => a - b);
  const cohorts = periods.map((period) => {
    const own = known.filter(({ created }) => FORTNIGHT(created) === period);
    const open = own.filter(({ end }) => end === 0);
    const sold = own.filter(({ end }) => end === 1).length;
    const base = { period, deals: own.length, won: sold, open: open.length };
    if (rate === undefined) return { ...base, young: false };
    const chances = open
      .filter(({ age }) => age < horizon)
      .map(({ age }) => {
        const left = 1 - won.share(age) - lost.share(age);
        return left > 0 ? { hope: Math.min(1, (rate - won.share(age)) / left), pull: 1 / left } : { hope: 0, pull: 0 };
      });
    const sum = (of: (one: { hope: number; pull: number }) => number) =>
      chances.reduce((total, one) => total + of(one), 0);
    const reach = 1.96 * Math.sqrt(sum(({ hope }) => hope * (1 - hope)) + (sum(({ pull }) => pull) * won.error) ** 2);
    const within = (count: number) => Math.min(sold + open.length, Math.max(sold, count)) / own.length;
    const middle = sold + sum(({ hope }) => hope);
    const youngest = Math.min(...own.map(({ age }) => age));
    return {
      ...base,
      young: open.length > 0 && won.share(youngest) < 0.9 * rate,
      expected: { rate: within(middle), low: within(middle - reach), high: within(middle + reach) },
    };
  });
  const undated = all.filter(({ created, closed, end }) => Number.isNaN(created) && (end !== 0 || closed >= 0)).length;
  return { cohorts, followed: followed.length, horizon, undated: undated + known.length - followed.length, rate };
}

const asked = (all: readonly Life[]) =>
  dealCohorts(
    {
      created: Float64Array.from(all, ({ created }) => created),
      closed: Float64Array.from(all, ({ closed }) => closed),
      ends: Int8Array.from(all, ({ end }) => end),
    },
    AS_OF,
    FORTNIGHT,
  );

const close = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === "number" ? Number(inner.toFixed(9)) : inner));

test("cohorts are what their definitions say of each deal, whatever is missing", () => {
  fc.assert(
    fc.property(fc.array(life, { minLength: 1, maxLength: 90, size: "max" }), (all) => {
      const { cohorts, final, followed, horizon, undated } = asked(all);
      const { rate, ...expected } = byDefinition(all);
      expect(close({ cohorts, followed, horizon, undated })).toEqual(close(expected));
      expect(close(final?.rate ?? null)).toEqual(close(rate ?? null));
    }),
    { seed: 5, numRuns: 60 },
  );
});

const lives = (count: number, one: Life): Life[] => new Array<Life>(count).fill(one);
const sold = (created: number, days: number): Life => ({ created, closed: created + days, end: 1 });

test("twenty deals make a curve, nineteen do not", () => {
  const final = (count: number) => asked(lives(count, sold(300, 5))).final;
  expect(final(19)).toBeUndefined();
  expect(final(20)).toEqual({ rate: 1, low: 1, high: 1 });
});

test("a deal sold on the day of its creation and one created on the report date count", () => {
  const { cohorts, followed, undated } = asked([sold(AS_OF, 0), { created: AS_OF, closed: Number.NaN, end: 0 }]);
  expect({ followed, undated }).toEqual({ followed: 2, undated: 0 });
  expect(cohorts.map(({ deals, won, open }: Cohort) => [deals, won, open])).toEqual([[2, 1, 1]]);
});

test("without a day of creation a deal is told of where it has an end or a day of its end", () => {
  const nobody = { created: Number.NaN, closed: Number.NaN, end: 0 };
  const count = (one: Partial<Life>) => asked([{ ...nobody, ...one }]).undated;
  expect([count({}), count({ end: 1 }), count({ end: -1 }), count({ closed: 0 }), count({ closed: 9 })]).toEqual([
    0, 1, 1, 1, 1,
  ]);
});
