// Teams' workbooks as large as they are promised to work with, the same for every run: a linear congruential generator.
const FIRST = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** The report date of the builds, and the same as a day counted from the first. */
export const TODAY = "2026-03-31";
const AS_OF = (Date.parse(TODAY) - FIRST) / DAY;

const OPEN = ["New", "Contacted", "Qualified", "Offer", "Negotiation"];
const VALUES = ["VIP", "Ambitious", "Ordinary"];
const SEGMENTS = ["Hotels", "Schools", "Canteens", "Bakeries", "Cafés"];
const REGIONS = ["North", "South", "East", "West", "Centre"];
const REASONS = ["Price", "Term", "Competitor", "No budget", "Silent"];
const PRODUCTS = ["Ovens", "Mixers", "Fridges", "Service"];
const CHANNELS = ["Site", "Fair", "Calls", "Partners"];
const TYPES = ["Call", "Call", "Call", "Meeting", "Letter"];
const RESULTS = ["Reached", "No answer", "Refused", "Next step agreed"];

function generator() {
  let seed = 20_260_331;
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  const below = (most) => Math.floor(chance() * most);
  return { chance, below, pick: (items) => items[below(items.length)] };
}

const date = (day) => ({ date: new Date(FIRST + day * DAY).toISOString().slice(0, 10) });
const manager = (client) => `Manager ${1 + (client % 12)}`;

function clientTab({ chance, below, pick }, clients) {
  const row = (i) => [
    `Client ${i}`,
    manager(i),
    pick(SEGMENTS),
    pick(REGIONS),
    below(20) ? Math.round(1000 * (0.001 + chance()) ** -0.7) : "",
    pick(VALUES),
    1 + below(4),
    date(AS_OF - below(400)),
    below(3) ? date(AS_OF - 10 + below(60)) : "",
  ];
  const heads = [
    "Client",
    "Manager",
    "Segment",
    "Region",
    "Potential",
    "Value",
    "Interest",
    "Last contact",
    "Next contact",
  ];
  return { name: "Clients", rows: [heads, ...Array.from({ length: clients }, (_, i) => row(i))] };
}

/** @param open how many of the deals are still open */
function dealTab({ below, pick }, clients, deals, open) {
  const row = (i) => {
    const isOpen = i < open;
    const client = below(clients);
    const created = isOpen ? AS_OF - below(60) : below(AS_OF - 90);
    const stage = isOpen ? pick(OPEN) : below(3) ? "Lost" : "Won";
    return [
      `D-${i}`,
      `Client ${client}`,
      date(created),
      stage,
      1000 + below(90_000),
      manager(client),
      isOpen ? date(AS_OF - below(20)) : "",
      isOpen ? "" : date(created + below(90)),
      stage === "Lost" ? pick(REASONS) : "",
      pick(PRODUCTS),
      pick(CHANNELS),
    ];
  };
  const heads = ["Deal", "Client", "Created", "Stage", "Amount", "Manager", "Last contact", "Closed", "Lost reason"];
  heads.push("Product", "Source");
  return { name: "Deals", rows: [heads, ...Array.from({ length: deals }, (_, i) => row(i))] };
}

/** @param buyers how many of the clients buy */
function orderTab({ below, pick }, buyers, orders) {
  const row = (i) => {
    const client = below(buyers);
    return [`O-${i}`, date(below(AS_OF)), `Client ${client}`, pick(PRODUCTS), 500 + below(20_000), manager(client)];
  };
  const heads = ["Order", "Date", "Client", "Product", "Amount", "Manager"];
  return { name: "Orders", rows: [heads, ...Array.from({ length: orders }, (_, i) => row(i))] };
}

/** @param clients of how many clients */
function activityTab({ below, pick }, clients, activities) {
  const row = () => {
    const client = below(clients);
    const began = below(5) ? "Manager" : "Client";
    return [date(AS_OF - below(120)), manager(client), pick(TYPES), `Client ${client}`, began, pick(RESULTS)];
  };
  const heads = ["Date", "Manager", "Type", "Client", "Initiated by", "Result"];
  return { name: "Calls", rows: [heads, ...Array.from({ length: activities }, row)] };
}

/** Name of the tab that keeps how deals stood. */
export const HISTORY = "Stage history";

/** @param kept of how many deals the changes are, on several days each */
function historyTab({ below, pick }, kept, changes) {
  const row = (i) => {
    const turn = Math.floor(i / kept);
    const stage = turn < 3 ? OPEN[turn] : pick([...OPEN, "Won", "Lost"]);
    return [
      date(AS_OF - 300 + 60 * turn + below(60)),
      `D-${i % kept}`,
      stage,
      1000 + below(90_000),
      manager(i % kept),
      "",
    ];
  };
  const heads = ["Day", "Deal", "Stage", "Amount", "Manager", "Promised"];
  return { name: HISTORY, rows: [[HISTORY], [""], [""], heads, ...Array.from({ length: changes }, (_, i) => row(i))] };
}

/** The workbook for the two reports: 20,000 clients, 50,000 deals of which 3,000 are open. */
export function reportsBook() {
  const chance = generator();
  return [clientTab(chance, 20_000), dealTab(chance, 20_000, 50_000, 3000)];
}

/** The same with a history of 50,000 changes. */
export function historyBook() {
  return [...reportsBook(), historyTab(generator(), 12_000, 50_000)];
}

/** The workbook for the task sheets: 20,000 clients of whom 3,000 buy, 5,000 deals of which 3,000 are open, 15,000 orders. */
export function tasksBook() {
  const chance = generator();
  return [clientTab(chance, 20_000), dealTab(chance, 20_000, 5000, 3000), orderTab(chance, 3000, 15_000)];
}

/** The workbook for those who lead: 20,000 clients, 50,000 deals of which 3,000 are open, 15,000 orders, 20,000 calls and meetings. */
export function teamBook() {
  const chance = generator();
  return [...reportsBook(), orderTab(chance, 3000, 15_000), activityTab(chance, 20_000, 20_000)];
}
