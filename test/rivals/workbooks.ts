import { builds } from "./action.ts";
import { deals, ids, orders, type Saved, type Stage, saved, stage } from "./stage.ts";

/** The workbook after some work in it, made once. */
export function after(begin: () => Promise<Saved> | Saved, work: (made: Stage) => unknown): () => Promise<Saved> {
  let kept: Promise<Saved> | undefined;
  const make = async () => {
    const made = stage(await begin());
    await work(made);
    return saved(made);
  };
  return () => {
    kept ??= make();
    return kept;
  };
}

export const fresh = (...tabs: Parameters<typeof stage>[0] & readonly unknown[]) =>
  after(
    () => saved(stage(tabs as never)),
    () => undefined,
  );

/** A tab as another person reaches it. */
export const tab = (made: Stage, name: string) => made.hand.getSheetByName(name)!;

const clients = {
  name: "Clients",
  rows: [
    ["Client", "Headcount", "Manager", "Segment", "Remarks"],
    ...["Fir", "Ash", "Oak", "Elm", "Iris", "Yew", "Box", "Bay", "Fig", "Gum"].map((name, i) => [
      name,
      [3, 4, 5, 6, 40, 42, 45, 210, 220, 1000][i]!,
      "Ann",
      ["VIP", "Ordinary"][i % 2]!,
      i === 0 ? "kept-client" : "",
    ]),
  ],
};

export const noDeals = fresh(deals);
export const company = fresh(deals, clients, orders);

/** The task that is finished, undone or moved: its id, kept where the add-on keeps nothing. */
const CHOSEN = "chosen-task";
export const idOf = (made: Stage) => made.stores.script.get(CHOSEN) ?? "";
/** What people noted beside tasks. */
export const TYPED = ["typed-first", "typed-second", "typed-third"];

/** Tasks in which people have typed, one of them done, one no longer due. */
export const worked = after(noDeals, async (made) => {
  await builds("hunters")(made);
  made.stores.script.set(CHOSEN, ids(made)[0]!);
  tab(made, "Hunters")
    .getRange("N4:N6")
    .setValues(TYPED.map((text) => [text]));
  tab(made, "Hunters").getRange("A4").setValue(true);
  tab(made, "Deals").getRange("C3").setValue("Won");
});

/** Tasks with nothing done. */
export const listed = after(noDeals, async (made) => {
  await builds("hunters")(made);
  made.stores.script.set(CHOSEN, ids(made)[1]!);
  tab(made, "Hunters")
    .getRange("N4:N6")
    .setValues(TYPED.map((text) => [text]));
});

export const says = { done: true, outcome: "No answer", lostReason: "", note: "said-note" };

export const finished = after(listed, async (made) => {
  await made.ask("finish", idOf(made), says);
});

export const ownRules = after(noDeals, async (made) => {
  await made.ask("openMethod", "rules");
  tab(made, "Rules").getRange("H5").setValue("typed-rule");
});

export const calls = {
  name: "Calls",
  rows: [
    ["Date", "Manager", "Type", "Client", "Result"],
    ...["2026-03-24", "2026-03-25", "2026-03-30"].map((day) => [{ date: day }, "Ann", "Call", "Iris", "reached"]),
  ],
};

/** Ann has far more to do than a person can, Bob next to nothing. */
export const crowded = after(
  fresh({
    name: "Deals",
    rows: [
      deals.rows[0]!,
      ...Array.from({ length: 60 }, (_, i) => [
        ...[`Deal ${i}`, `Client ${i}`, "Offer", 10 * i, { date: "2026-03-01" }, "", i === 0 ? "Bob" : "Ann", ""],
      ]),
    ],
  }),
  (made) => builds("hunters")(made),
);

/** Deals whose stages are spelled in several ways. */
export function misspelt() {
  const [head, first, ...rest] = deals.rows;
  return {
    ...deals,
    rows: [
      head!,
      first!,
      ...rest,
      ...["Ofer", "won ", "Offer", "Offer", "Contacted"].map((stageName, i) => [
        `Extra ${i}`,
        "Oak",
        stageName,
        10 * i,
        { date: "2026-02-01" },
        "",
        "Ann",
        "",
      ]),
    ],
  };
}
