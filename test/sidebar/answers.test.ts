import { answersOf, letterOf, questionsOf, withColumn } from "../../sidebar/answers.ts";
import { samples } from "../support/sidebar-samples.ts";

const { data } = samples("en");
const [clients, deals, shipments] = data.tabs;

test("a column taken with doubt is asked about, with the columns that no sure field has", () => {
  const [question, ...others] = questionsOf(data, {});
  expect(others).toEqual([]);
  expect(question).toMatchObject({ tab: { name: "Deals 2026" }, column: { field: "next_contact" } });
  expect(question!.candidates.map((choice) => choice.header)).toEqual(["Call back", "Deadline"]);
});

test("a needed column that was not found is asked about, one to do without is not", () => {
  const missing = { column: null, header: "", samples: [], confidence: "unsure" } as const;
  const tab = {
    ...clients!,
    columns: [
      { field: "client", required: true, ...missing },
      { field: "region", required: false, ...missing },
    ],
  } as const;
  expect(questionsOf({ ...data, tabs: [tab] }, {}).map(({ column }) => column.field)).toEqual(["client"]);
});

test("a field that two columns may be is asked about, with these two", () => {
  const open = { column: null, header: "", samples: [], confidence: "unsure", required: false } as const;
  const candidates = clients!.choices.slice(0, 2).map((choice) => choice.column);
  const tab = { ...clients!, columns: [{ field: "potential", ...open, candidates }] } as const;
  const [question, ...others] = questionsOf({ ...data, tabs: [tab] }, {});
  expect(others).toEqual([]);
  expect(question!.candidates.map(({ column }) => column)).toEqual(candidates);
});

test("tabs that are not used raise no question", () => {
  const unused = data.tabs.map((tab) => ({ ...tab, kind: null }));
  expect(questionsOf({ ...data, tabs: unused }, {})).toEqual([]);
});

test("an answered question stays on the screen", () => {
  const draft = withColumn(deals!, "next_contact", "K", {});
  expect(letterOf(deals!, "next_contact", draft)).toBe("K");
  expect(questionsOf(data, draft)).toHaveLength(1);
});

test("a column serves one field: who had it is left without", () => {
  const draft = withColumn(clients!, "manager", "G", {});
  expect(letterOf(clients!, "manager", draft)).toBe("G");
  expect(letterOf(clients!, "marketing_value", draft)).toBeNull();
  expect(letterOf(clients!, "client", draft)).toBe("B");
});

test("two fields may both have no column", () => {
  const draft = withColumn(clients!, "interest", null, {});
  expect(letterOf(clients!, "interest", draft)).toBeNull();
  expect(draft).toEqual({ 11: { interest: null } });
});

test("the answers say every field of a tab, changed or not", () => {
  const draft = withColumn(deals!, "next_contact", null, {});
  expect(answersOf([deals!, shipments!], draft)).toEqual([
    { tabId: 12, kind: "deals", columns: { next_contact: null, deal_name: "A", stage: "C" } },
    { tabId: 13, kind: "orders", columns: {} },
  ]);
});
