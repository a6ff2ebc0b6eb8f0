import { byWork, nextTouch, type Ranked } from "../../src/metrics/client-list.ts";
import { serial } from "../support/days.ts";

const sorted = (...clients: Ranked[]) => [...clients].sort(byWork).map(({ name }) => name);
const one = (name: string, action: Ranked["action"], potential = 100): Ranked => ({ name, action, potential });

test("work now first, then the plan, own actions, nurture, unknown, and last who is not worked", () => {
  expect(
    sorted(
      one("stopped", "stop", 900),
      one("asked", "unknown", 800),
      one("nursed", "nurture", 700),
      one("own", undefined, 600),
      one("planned", "plan", 500),
      one("now", "now", 1),
    ),
  ).toEqual(["now", "planned", "own", "nursed", "asked", "stopped"]);
});

test("of the same action the larger potential first, unknown after zero, then by name", () => {
  expect(
    sorted(
      one("unknown b", "plan", Number.NaN),
      one("zero", "plan", 0),
      one("unknown a", "plan", Number.NaN),
      one("small", "plan", 10),
      one("large", "plan", 20),
    ),
  ).toEqual(["large", "small", "zero", "unknown a", "unknown b"]);
});

test("the same name and potential twice are equal", () => {
  expect(byWork(one("Acme", "plan"), one("Acme", "plan"))).toBe(0);
  expect(byWork(one("Bolt", "plan"), one("Acme", "plan"))).toBe(1);
});

const [agreed, contact, purchase] = ["2026-04-10", "2026-03-01", "2026-02-01"].map(serial) as [number, number, number];
test.each`
  case                                                | args                                        | expected
  ${"the day agreed on wins"}                         | ${[agreed, contact, purchase, 7]}           | ${agreed}
  ${"else so many days after the last contact"}       | ${[Number.NaN, contact, purchase, 7]}       | ${contact + 7}
  ${"without a contact, after the last purchase"}     | ${[Number.NaN, Number.NaN, purchase, 30]}   | ${purchase + 30}
  ${"a rule without a touch asks for none"}           | ${[Number.NaN, contact, purchase, null]}    | ${Number.NaN}
  ${"nobody knows of any contact: no day is made up"} | ${[Number.NaN, Number.NaN, Number.NaN, 30]} | ${Number.NaN}
  ${"agreed on although the rule asks for none"}      | ${[agreed, Number.NaN, Number.NaN, null]}   | ${agreed}
`("$case", ({ args, expected }) => {
  expect(nextTouch(args[0], args[1], args[2], args[3])).toBe(expected);
});
