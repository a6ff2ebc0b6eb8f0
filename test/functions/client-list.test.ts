import type { Cell, Input } from "../../src/cells/types.ts";
import { CLIENT_LIST } from "../../src/functions/client-list.ts";
import { day, down, EN, RU } from "../support/cells.ts";

const AS_OF = day("2026-03-31");

/** Columns by name, in the order of the function; what is not named is left out. */
function list(columns: { readonly [name: string]: Input }, world = EN): Cell[][] {
  const order = [
    ...["clients", "potential", "potential_class", "marketing", "interest", "segment", "region", "manager"],
    ...["last_contact", "next_contact", "order_clients", "order_dates", "order_amounts", "order_outcomes", "stages"],
    ...["thresholds", "shares", "values", "interests", "rules", "ripe"],
    ...["only_segment", "only_region", "only_manager"],
  ];
  const [clients, ...rest] = order.map((name) => columns[name] ?? "");
  return CLIENT_LIST(world, clients, ...rest, AS_OF, "no header") as Cell[][];
}
const names = (rows: Cell[][]) => rows.map(([name]) => name);
const rules = down().concat([
  ["D", "ordinary", 4, "*", "do not work", "nobody", "", ""],
  ["*", "*", 4, "*", "nurture", "hunter, then farmer", 90, ""],
  ["A", "*", "*", "*", "active now", "hunter, then farmer", 7, ""],
  ["*", "*", "*", "*", "work by plan", "hunter, then farmer", 30, ""],
]);
const thresholds = down(100, 50, 10);

test("what is to be done now stands first, inside by potential, and do not work last", () => {
  const rows = list({
    clients: down("Small", "Stop", "Large", "Cold", "Blank", "Larger"),
    potential: down(60, 5, 200, 300, "", 400),
    marketing: down("ordinary", "ordinary", "vip", "vip", "vip", "growing"),
    interest: down(1, 4, 1, "cold", 1, "hot"),
    thresholds,
    rules,
  });
  expect(
    rows.map(([name, letter, value, interest, , , , cell, action]) => [name, letter, value, interest, cell, action]),
  ).toEqual([
    ["Larger", "A", "Ambitious", 1, "A-Ambitious-1", "Work now"],
    ["Large", "A", "VIP", 1, "A-VIP-1", "Work now"],
    ["Small", "B", "Ordinary", 1, "B-Ordinary-1", "By plan"],
    ["Cold", "A", "VIP", 4, "A-VIP-4", "Nurture"],
    ["Blank", "?", "VIP", 1, "?-VIP-1", "Fill in the card"],
    ["Stop", "D", "Ordinary", 4, "D-Ordinary-4", "Do not work"],
  ]);
});

test("nobody is dropped: a potential that is no number, an unknown value and an unknown interest are ?", () => {
  const [row] = list({ clients: down("Odd"), potential: down("a lot"), marketing: down("blue"), interest: down(9) });
  expect(row!.slice(1, 4)).toEqual(["?", "?", "?"]);
  expect(row![8]).toBe("Fill in the card");
});

test("a client who stands twice is one, blanks filled from the other row; a row of totals is no client", () => {
  const rows = list({
    clients: down("Acme", " ACME ", "Total", "Итого:", "Total Energy"),
    potential: down("", 80, 80, 80, 20),
    manager: down("Ann", "Bob", "", "", ""),
  });
  expect(rows.map(([name, , , , , , , , , manager, potential]) => [name, manager, potential])).toEqual([
    ["Acme", "Ann", 80],
    ["Total Energy", "", 20],
  ]);
});

test("without thresholds the first 80 % of all potential are A, up to 95 % B, the rest C", () => {
  // 700 of 1000: share before 0; 150: before 70 %; 100: before 85 %; 50: before 95 %.
  const rows = list({
    clients: down("a", "b", "c", "d"),
    potential: down(700, 150, 100, 50),
    thresholds: down("", "", ""),
  });
  expect(rows.map(([name, letter]) => [name, letter])).toEqual([
    ["a", "A"],
    ["b", "A"],
    ["c", "B"],
    ["d", "C"],
  ]);
});

test("our sales are those of the last 365 days, and the gap is what is left of the potential", () => {
  const [row] = list({
    clients: down("Acme"),
    potential: down(1000),
    order_clients: down("acme", "Acme", "Acme", "Other"),
    order_dates: down(day("2026-03-31"), day("2025-04-01"), day("2025-03-31"), day("2026-01-01")),
    order_amounts: down(100, 50, 999, 7),
  });
  expect(row!.slice(10, 13)).toEqual([1000, 150, 850]);
});

test("where deals serve as orders only the won ones count, by the words of the Stages tab", () => {
  const [row] = list({
    clients: down("Acme"),
    potential: down(1000),
    order_clients: down("Acme", "Acme", "Acme"),
    order_dates: down(day("2026-01-01"), day("2026-01-02"), day("2026-01-03")),
    order_amounts: down(100, 20, 3),
    order_outcomes: down("Signed and sealed", "lost", "won"),
    stages: [
      ["New", "", "open"],
      ["Done deal", "signed and sealed", "won"],
      ["Lost", "", "lost"],
    ],
  });
  expect(row![11]).toBe(103);
});

test("hunter before the first order, farmer after it", () => {
  const rows = list({
    clients: down("New", "Old"),
    potential: down(20, 10),
    order_clients: down("Old"),
    order_dates: down(day("2020-01-01")),
    order_amounts: down(1),
  });
  expect(rows.map(([name, , , , role]) => [name, role])).toEqual([
    ["New", "Hunter"],
    ["Old", "Farmer"],
  ]);
});

test("the next touch is the day agreed on, else the last contact and the days of the rule", () => {
  const rows = list({
    clients: down("Agreed", "By rule", "Late", "Never"),
    potential: down(400, 300, 200, 150),
    marketing: down("vip", "vip", "vip", "vip"),
    interest: down(1, 1, 1, 1),
    last_contact: down("", day("2026-03-24"), "20.03.2026", ""),
    next_contact: down(day("2026-04-05"), "", "", ""),
    thresholds,
    rules,
  });
  expect(rows.map(([name, , , , , next, status]) => [name, next, status])).toEqual([
    ["Agreed", day("2026-04-05"), "Future"],
    ["By rule", day("2026-03-31"), "Today"],
    ["Late", day("2026-03-27"), "Overdue"],
    ["Never", "", "No next step"],
  ]);
});

test("a filter lets one segment, region or manager through, and the word for all lets everybody", () => {
  const columns = {
    clients: down("a", "b", "c"),
    potential: down(3, 2, 1),
    segment: down("Hotels", "Cafes", "hotels "),
    manager: down("Ann", "Ann", "Bob"),
  };
  expect(names(list({ ...columns, only_segment: "Hotels" }))).toEqual(["a", "c"]);
  expect(names(list({ ...columns, only_segment: "Hotels", only_manager: "Bob" }))).toEqual(["c"]);
  expect(names(list({ ...columns, only_segment: "All", only_region: "Все" }))).toEqual(["a", "b", "c"]);
});

test("without a table of clients those who stand only among the orders are added", () => {
  const orders = { order_clients: down("Acme", "Beta"), order_dates: down(AS_OF, AS_OF), order_amounts: down(5, 7) };
  expect(names(list({ clients: down("Acme"), ...orders }))).toEqual(["Acme", "Beta"]);
  expect(names(list({ clients: down("Acme"), potential: down(1), ...orders }))).toEqual(["Acme"]);
});

test("the words that the Classes tab adds for a value or an interest are known", () => {
  const [row] = list({
    clients: down("Acme"),
    potential: down(1),
    marketing: down("lighthouse"),
    interest: down("on fire"),
    values: [
      ["VIP", "", "lighthouse, flagship"],
      ["ambitious", "", ""],
      ["ordinary", "", ""],
    ],
    interests: [[1, "buying now", "", "", "on fire"]],
  });
  expect(row!.slice(2, 4)).toEqual(["VIP", 1]);
});

test("an action of the team's own stands as typed", () => {
  const own = [["*", "*", "*", "*", "call on Friday", "head", 7, ""]];
  const [row] = list({
    clients: down("Acme"),
    potential: down(1),
    marketing: down("vip"),
    interest: down(1),
    rules: own,
  });
  expect([row![4], row![8]]).toEqual(["Head", "call on Friday"]);
});

test("in a Russian spreadsheet the words are Russian", () => {
  const [head, row] = CLIENT_LIST(RU, down("Ромашка"), down("1 200,5"), "", down("вип"), down("горячий")) as Cell[][];
  expect(head!.slice(0, 4)).toEqual(["Клиент", "Класс", "Ценность", "Интерес"]);
  expect(row!.slice(0, 5)).toEqual(["Ромашка", "A", "VIP", 1, "Охотник"]);
  expect(row!.slice(7, 9)).toEqual(["A-VIP-1", "Работать сейчас"]);
  expect(row![10]).toBe(1200.5);
});

test("a heading that a printed list says again on every page is no client", () => {
  const rows = list({ clients: down("Alpha", "Client", "Beta", "Клиент"), potential: down(5, "Potential", 3, "") });
  expect(names(rows)).toEqual(["Alpha", "Beta"]);
});
