import type { Page } from "playwright-core";
import type { Api, Failure, MatrixView } from "../../src/app/api.ts";
import { sidebarWords } from "../../src/messages/sidebar.ts";
import { sizesPanelTexts } from "../../src/messages/sizes-panel.ts";
import { axe, useWorkbench } from "../support/browser.ts";
import { ok, scriptOf } from "../support/fake-script.ts";
import { type Fate, heldBridge, type Shown } from "../support/held-bridge.ts";
import { samples } from "../support/sidebar-samples.ts";
import { rows } from "./bridge-rows.ts";
import { type Row, Way } from "./bridge-way.ts";

const bench = useWorkbench();
const panels = new Map<string, { page: Page; bridge: ReturnType<typeof heldBridge>; problems: string[] }>();

/** One page for each language, whatever the number of tests. */
async function panelIn(language: "en" | "ru") {
  const known = panels.get(language);
  if (known) return known;
  const page = await bench.blank({ lasting: true, language, viewport: { width: 300, height: 640 } });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  const made = { page, bridge: heldBridge(page), problems };
  panels.set(language, made);
  return made;
}

/** Google's messages come in the user's language (fact G6). */
const google = {
  en: [
    "Authorization is required to perform that action.",
    "Exceeded maximum execution time",
    "Service invoked too many times for one day: premium.",
  ],
  ru: [
    "Для выполнения этого действия необходима авторизация.",
    "Превышено максимальное время выполнения",
    "Служба вызывалась слишком много раз за один день.",
  ],
} as const;
const refusal: Failure = {
  title: "T",
  text: "Deals 2026!H7 says why.",
  untouched: "U",
  at: { tabId: 12, a1: "H7" },
  kind: "data",
};

type Case = readonly [call: keyof Api, row: Row, language: "en" | "ru"];
const cases: readonly Case[] = (["en", "ru"] as const).flatMap((language) =>
  (Object.entries(rows(language)) as [keyof Api, readonly Row[]][]).flatMap(([call, all]) =>
    all.map((row): Case => [call, row, language]),
  ),
);
const named = cases.filter(([, { unasked }]) => !unasked).map((one) => [one[0], one[1].what, one[2], one] as const);

async function arrive([call, row, language]: Case) {
  const { page, bridge, problems } = await panelIn(language);
  problems.length = 0;
  await bridge.open(call, { ...scriptOf(language, row.start), ...row.script });
  const way = new Way(page, language);
  await row.to?.(way);
  await row.press?.(way);
  await page.waitForFunction(() => (globalThis as unknown as { bridge: { held: unknown[] } }).bridge.held.length > 0);
  return { page, bridge, problems, way };
}

describe.each(named)("%s (%s), in %s", (_call, _what, language, one) => {
  const [, row] = one;
  const words = sidebarWords(language);
  const { trouble, tryAgain } = words;
  const kept = row.reads ? trouble.onlyRead : trouble.mayHaveRun;

  /** What may come instead of an answer (facts C4, C6, C7, D19, G6), and the words that tell of it. */
  const fates: readonly (readonly [Fate | "throws", readonly string[]])[] = [
    ...google[language]
      .slice(0, language === "en" ? 3 : 1)
      .map(
        (message) =>
          [{ how: "refuse", message }, [trouble.refused.title, message, trouble.refused.text, kept]] as const,
      ),
    [{ how: "nothing" }, [trouble.empty.title, trouble.empty.text, kept]],
    ["throws", [trouble.notSent.title, trouble.notSent.text, trouble.notSent.untouched]],
    [{ how: "fail", failure: refusal }, [refusal.text, "U", words.goToCell]],
    [{ how: "never" }, [trouble.silent.title, trouble.silent.text, kept]],
  ];

  const told = (shown: Shown, texts: readonly string[], asked: number) => {
    expect(shown).toMatchObject({ waiting: [], asked, inSight: true, outside: [] });
    expect(shown.alerts).toHaveLength(1);
    for (const text of [...texts, tryAgain]) expect(shown.alerts[0]).toContain(text);
    if (asked > 1 || row.press) expect(shown.focus).not.toBe("");
  };

  test("each failure is told with what to do, nothing waits on, what was typed stays, another try works", async () => {
    const { page, bridge, problems, way } = await arrive(one);
    let asked = 0;
    for (const [fate, texts] of fates) {
      if (asked > 0) await bridge.again(tryAgain, fate === "throws");
      asked += 1;
      told(fate === "throws" ? await bridge.look() : await bridge.settle(fate), texts, asked);
    }
    if (row.typed) {
      const [field, text] = row.typed(way);
      expect(await page.getByLabel(field, { exact: true }).inputValue()).toBe(text);
    }
    await bridge.again(tryAgain);
    do await bridge.settle({ how: "answer" });
    while (await bridge.waits());
    const shown = await bridge.look();
    expect(shown).toMatchObject({ alerts: [], waiting: [] });
    expect(shown.focus).not.toBe("");
    expect(problems).toEqual([]);
  });
});

test.each(["en", "ru"] as const)("a failure above the sections is sound and can be closed, in %s", async (language) => {
  const { page, bridge, way } = await arrive(["show", rows(language).show[0]!, language]);
  await bridge.settle({ how: "refuse", message: google[language][0] });
  expect(await axe(page)).toEqual([]);
  await way.click(way.words.trouble.close);
  const shown = await bridge.look();
  expect(shown.alerts).toEqual([]);
  expect(shown.focus).not.toBe("");
});

test("a look at the selection that fails says nothing, and the next one is made", async () => {
  const [row] = rows("en").selection;
  const { bridge, problems } = await arrive(["selection", row, "en"]);
  const fates: readonly Fate[] = [{ how: "refuse", message: google.en[0] }, { how: "nothing" }, { how: "never" }];
  for (const [before, fate] of fates.entries()) {
    expect(await bridge.settle(fate)).toMatchObject({ alerts: [], waiting: [], asked: before + 1 });
    await bridge.tick();
  }
  expect(await bridge.waits()).toBe(1);
  expect(problems).toEqual([]);
});

const asked = named.filter(([, , language, [, row]]) => language === "en" && row.press && !row.above);
const refuse: Fate = { how: "refuse", message: google.en[1] };
const selected = (page: Page) => page.locator("[role=tab][aria-selected=true]").getAttribute("id");

test.each(asked)(
  "%s (%s) answered when another section is shown: it stays there, a failure is told above it",
  async (_call, _what, _language, one) => {
    const { page, bridge, problems, way } = await arrive(one);
    const elsewhere = (await selected(page)) === "section-method" ? "today" : "method";
    await way.section(elsewhere);
    const { trouble, tryAgain } = way.words;
    const shown = await bridge.settle(refuse);
    if (one[1].reads) expect(shown).toMatchObject({ alerts: [], waiting: [] });
    else {
      expect(shown).toMatchObject({ alerts: [expect.stringContaining(trouble.refused.title)], waiting: [] });
      await bridge.again(tryAgain);
      do await bridge.settle({ how: "answer" });
      while (await bridge.waits());
    }
    const after = await bridge.look();
    expect(after).toMatchObject({ alerts: [], waiting: [] });
    expect(after.focus).not.toBe("");
    expect(await selected(page)).toBe(`section-${elsewhere}`);
    expect(problems).toEqual([]);
  },
);

test("a note of a task that failed when another screen was shown is found again with the task", async () => {
  const { page, bridge, way } = await arrive(["finish", rows("en").finish[0]!, "en"]);
  await way.section("method");
  await bridge.settle(refuse);
  await way.click(way.words.trouble.close);
  await way.section("today");
  await way.task();
  expect(await page.getByLabel(way.words.task.note).inputValue()).toBe("call after four");
});

test("the second click of a double click on what moves away hits no other button", async () => {
  const { page, bridge, way } = await arrive(["build", rows("en").build[0]!, "en"]);
  await bridge.settle({ how: "fail", failure: { ...refusal, text: "", untouched: "", title: "T", at: null } });
  const again = way.button(way.words.tryAgain);
  const { x, y } = (await again.boundingBox())!;
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.down();
  await page.mouse.up();
  await page.evaluate(
    ([left, top]) => {
      const other = document.createElement("button");
      Object.assign(other.style, { position: "fixed", left: `${left}px`, top: `${top}px`, zIndex: 9 });
      other.textContent = "other";
      other.onclick = () => {
        document.title = "hit";
      };
      document.querySelector("main")!.append(other);
    },
    [x, y],
  );
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  expect(await page.title()).toBe("Conveyor");
  expect(await bridge.waits()).toBe(1);
});

describe("answers out of order", () => {
  test("a task that is done late neither closes the next one nor takes what is typed there", async () => {
    const { page, bridge, way } = await arrive(["finish", rows("en").finish[0]!, "en"]);
    await page.keyboard.press("Escape");
    await way.task(1);
    await way.click(way.words.task.addNote);
    const note = page.getByLabel(way.words.task.note);
    await note.fill("the next note");
    await bridge.settle({ how: "answer" });
    expect(await note.inputValue()).toBe("the next note");
    expect((await bridge.look()).focus).toContain("textarea");
  });

  test("so with the quick actions of the next task in the list", async () => {
    const { page, bridge, way } = await arrive(["finish", rows("en").finish[1]!, "en"]);
    await way.quick(1);
    const note = page.getByLabel("Note", { exact: true });
    await note.fill("the next note");
    await bridge.settle({ how: "answer" });
    expect(await note.inputValue()).toBe("the next note");
    expect((await bridge.look()).focus).toContain("input");
  });

  test("of two tasks done at once neither comes back when the first answer comes last", async () => {
    const { today } = samples("en");
    const done = new Set<string>();
    const view = () => ok<"today">({ ...today, tasks: today.tasks.filter(({ id }) => !done.has(id)) });
    const answers = new Map<string, unknown>();
    /** The script has served the second before the first, as it may. */
    const finish = (id: string) => {
      done.add(id);
      return answers.get(id) ?? view();
    };
    answers.set("t1", ok<"finish">({ ...today, tasks: today.tasks.filter(({ id }) => id !== "t1") }));
    const row: Row = { ...rows("en").finish[1]!, script: { finish, today: view } };
    const { page, bridge, way } = await arrive(["finish", row, "en"]);
    await way.quick(1);
    await way.click(way.words.task.done);
    await bridge.settle({ how: "answer" }, "last");
    await bridge.settle({ how: "answer" });
    await page.locator("[data-task=t2] .task").waitFor({ state: "detached" });
    expect(await page.locator("[data-task=t1] .task, [data-task=t2] .task").count()).toBe(0);
  });

  test("of two columns the one chosen last is shown", async () => {
    const { sizes } = samples("en");
    const row: Row = {
      ...rows("en").sizes[0]!,
      script: {
        sizes: (column) =>
          ok<"sizes">({ ...sizes, chosen: { ...sizes.chosen!, column: column ?? "F", header: `of ${column}` } }),
      },
    };
    const { page, bridge } = await arrive(["sizes", row, "en"]);
    await bridge.settle({ how: "answer" });
    const list = page.getByLabel(sizesPanelTexts.en.column);
    await list.selectOption("K");
    await list.selectOption("F");
    await bridge.settle({ how: "answer" }, "last");
    await bridge.settle({ how: "answer" });
    expect(await list.inputValue()).toBe("F");
  });

  test("of two cells of the matrix the one chosen last is shown", async () => {
    const { matrix, ...script } = rows("en").selection[0]!.script!;
    const view = ((await matrix!(null, null)) as { value: MatrixView }).value;
    const chosen = (cell: string) => ({
      ...{ cell, count: 1, potential: "", action: "", role: "", touchDays: null, a1: "A1" },
      clients: [],
    });
    const row: Row = {
      ...rows("en").matrix[0]!,
      script: { ...script, matrix: (cell) => ok<"matrix">({ ...view, chosen: cell ? chosen(cell) : null }) },
    };
    const { page, bridge } = await arrive(["matrix", row, "en"]);
    await bridge.settle({ how: "answer" });
    await page.locator(".matrix-cell").nth(0).click();
    await page.locator(".matrix-cell").nth(1).click();
    await bridge.settle({ how: "answer" }, "last");
    await bridge.settle({ how: "answer" });
    expect(await page.locator(".matrix-head h2").textContent()).toBe("A-VIP-2");
  });
});
