// One company of n rows, the same for every contestant and every run: a linear congruential generator, no clock.
const DAY = 86_400_000;

/** Day 0 of the data: 1 January 2023 in New York, the spreadsheet's zone, as Apps Script hands a date cell over. */
const FIRST = Date.UTC(2023, 0, 1, 5);
export const DAYS = 1185;

/** 31 March 2026, the report date. */
export const AS_OF = new Date(Date.UTC(2026, 2, 31, 4));

/** Midnight in New York of a day counted from the first: summer time begins and ends on the days of the law. */
const SUMMERS = [
  [Date.UTC(2023, 2, 12, 7), Date.UTC(2023, 10, 5, 6)],
  [Date.UTC(2024, 2, 10, 7), Date.UTC(2024, 10, 3, 6)],
  [Date.UTC(2025, 2, 9, 7), Date.UTC(2025, 10, 2, 6)],
  [Date.UTC(2026, 2, 8, 7), Date.UTC(2026, 10, 1, 6)],
];

function dayOf(day) {
  const winter = FIRST + day * DAY;
  return new Date(SUMMERS.some(([from, to]) => winter > from && winter <= to) ? winter - 3_600_000 : winter);
}

export const STAGES = ["New", "Contacted", "Qualified", "Offer", "Negotiation", "Won", "Lost"];
export const PLAYBOOK = STAGES.map((stage, i) => [stage, `Step of ${stage}`, "hunter", i + 1, `Words for ${stage}`, 7]);
export const ALIASES = STAGES.map((stage) => [stage, `${stage} deal, in ${stage}`]);
const CHANNELS = ["Site", "Fair", "Calls", "Partners", "Mail", "Search", "Friends", "Map"];
const REASONS = ["Price", "Term", "Competitor", "No budget", "Silent", "Not needed"];
const REGIONS = ["North", "South", "East", "West", "Centre"];
const PRODUCTS = ["Pumps", "Valves", "Pipes", "Service"];

/** Columns of n rows, each a range as Apps Script passes it: rows of one cell. */
export function company(n) {
  let seed = 20_260_331;
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  const below = (most) => Math.floor(chance() * most);
  const column = (make) => Array.from({ length: n }, (_, i) => [make(i)]);
  const clients = Math.max(20, Math.round(n / 10));
  const begun = Array.from({ length: n }, () => below(DAYS));
  const stages = column(() => STAGES[below(7)]);
  const rows = {
    client: column(() => `Client ${below(clients)}`),
    company: column(() => `${["ООО", "ИП", "АО"][below(3)]} «Ромашка ${below(clients)}»`),
    date: column((i) => dayOf(begun[i])),
    amount: column(() => 1000 + below(90_000)),
    stage: stages,
    outcome: column((i) => (["Won", "Lost"].includes(stages[i][0]) ? stages[i][0] : "open")),
    spelling: column(() => `${below(2) ? "in " : ""}${STAGES[below(7)]}${below(2) ? "" : " deal"}`.toLowerCase()),
    channel: column(() => CHANNELS[below(8)]),
    cost: column(() => 100 + below(900)),
    reason: column(() => REASONS[below(6)]),
    region: column(() => REGIONS[below(5)]),
    product: column(() => PRODUCTS[below(4)]),
    closed: column((i) => dayOf(Math.min(DAYS - 1, begun[i] + below(90)))),
    contacted: column((i) => (below(10) ? new Date(dayOf(begun[i]).getTime() + below(200) * 900_000) : "")),
    potential: column(() => Math.round(1000 * (0.001 + chance()) ** -0.7)),
    budget: column(() => 100_000 + below(900_000)),
    started: column(() => 1 + below(500)),
    went: column(() => below(2)),
    rate: column(() => (1 + below(9)) / 10),
    cycle: column(() => 5 + below(85)),
    class: column(() => ["A", "B", "C", "D"][below(4)]),
    value: column(() => ["VIP", "Ambitious", "Ordinary"][below(3)]),
    interest: column(() => 1 + below(4)),
    due: column(() => (below(8) ? dayOf(DAYS - 60 + below(120)) : "")),
    done: column(() => below(4) === 0),
  };
  return {
    ...rows,
    contactDay: column((i) => dayOf(Math.min(DAYS - 1, begun[i] + below(40)))),
    initiated: column(() => ["We", "Client"][below(2)]),
    dates: Array.from({ length: n }, (_, i) => {
      const reached = 1 + below(5);
      return Array.from({ length: 5 }, (_, k) => (k < reached ? dayOf(Math.min(DAYS - 1, begun[i] + k * 9)) : ""));
    }),
    periods: Array.from({ length: n }, () => {
      const base = 100 + below(900);
      const swing = below(90) / 100;
      return Array.from({ length: 12 }, () => Math.round(base * (1 + swing * (chance() - 0.5))));
    }),
  };
}

/** The columns as plain arrays, in which arquero wants them. */
export const plain = (range) => range.map((row) => row[0]);

/** Ranges of its own for a call, as Apps Script gives them. */
export const fresh = (args) => args.map((arg) => (Array.isArray(arg) ? arg.map((row) => row.slice()) : arg));
