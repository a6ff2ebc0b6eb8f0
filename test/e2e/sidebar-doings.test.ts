import { sidebarWords } from "../../src/messages/sidebar.ts";
import { no, ok } from "../support/fake-script.ts";
import { countOf, unbuilt, usePanel } from "../support/open-panel.ts";
import { samples } from "../support/sidebar-samples.ts";

const open = usePanel();
const words = sidebarWords("en");
const build = words.build.of(words.build.build, words.build.report.hunters);

test("Today opens first once a report exists, Data as long as none does", async () => {
  const today = await open("en");
  await today.page.getByText("Fjord Hotels").waitFor();
  const known = { ...samples("en").data, confirmed: true };
  const data = await open("en", { cards: unbuilt("en"), data: known });
  await data.page.getByText(words.data.recognised(3, 4)).waitFor();
});

test("the sections are one stop of the Tab key; arrows, Home and End move between them", async () => {
  const { page, focused } = await open("en");
  await page.getByText("Fjord Hotels").waitFor();
  await page.keyboard.press("Tab");
  const walk: string[] = [await focused()];
  for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "Home", "End"]) {
    await page.keyboard.press(key);
    walk.push(await focused());
  }
  expect(walk).toEqual(["Today", "Method", "Data", "Method", "Data", "Method"]);
  expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
});

test("a task is worked by keyboard alone: open, Esc back to it, done, focus on the next one", async () => {
  const { page, calls, focused } = await open("en");
  await page.getByRole("button", { name: /^Fjord Hotels/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(words.task.script).waitFor();
  expect(await focused()).toBe("Fjord Hotels");
  await page.keyboard.press("Escape");
  expect(await focused()).toContain("Fjord Hotels");
  await page.keyboard.press("Enter");
  await page.getByLabel(words.task.outcome).selectOption("Refused");
  await page.getByLabel(words.task.reason).selectOption("Too expensive");
  await page.getByRole("button", { name: words.task.done, exact: true }).press("Enter");
  await page.getByText("Oak Market").waitFor();
  expect(calls.find((call) => call.name === "finish")!.args).toEqual([
    "t1",
    { done: true, outcome: "Refused", lostReason: "Too expensive" },
  ]);
  expect(await focused()).toContain("Oak Market");
  expect(await page.locator(".unseen").textContent()).toContain("Done: Fjord Hotels.");
});

test("what follows depends on the outcome: the next step, the same again, nothing after a refusal", async () => {
  const { page } = await open("en");
  await page.getByText("Fjord Hotels").click();
  const hint = page.locator(".hint");
  const outcome = page.getByLabel(words.task.outcome);
  expect(await hint.textContent()).toBe("Next: send the contract, Wed 25 Nov");
  await outcome.selectOption("No answer");
  expect(await hint.textContent()).toBe("Next: Call about the offer, Tue 24 Nov");
  await outcome.selectOption("Refused");
  expect(await hint.count()).toBe(0);
});

test("of a hundred overdue tasks the first ones are shown, the rest on demand, so that today's stay near", async () => {
  const { today } = samples("en");
  const overdue = Array.from({ length: 100 }, (_, i) => ({ ...today.tasks[0]!, id: `o${i}` }));
  const { page, button } = await open(
    "en",
    {},
    {
      today: () => ok<"today">({ ...today, tasks: [...overdue, today.tasks[3]!] }),
    },
  );
  await page.getByText("Dune Dairy").waitFor();
  expect(await page.locator("[data-task]").count()).toBe(9);
  await button(words.today.showAll(100)).click();
  expect(await page.locator("[data-task]").count()).toBe(101);
});

test("in the list of days Esc closes the list first and keeps the task open", async () => {
  const { page, button, focused } = await open("en");
  await page.getByText("Fjord Hotels").click();
  await button(words.task.later).click();
  await page.keyboard.press("Escape");
  await button(words.task.done).waitFor();
  expect(await focused()).toBe(words.task.later);
  await page.keyboard.press("Escape");
  await page.getByText("Oak Market").waitFor();
});

test("a task moved to another day goes to the script as that day", async () => {
  const { page, button, calls } = await open("en");
  await page.getByText("Fjord Hotels").click();
  await button(words.task.later).click();
  await button("In 3 days, Thu 26 Nov").click();
  await page.getByText("Oak Market").waitFor();
  expect(calls.find((call) => call.name === "reschedule")!.args).toEqual(["t1", "2026-11-26"]);
});

test("Undo stays for ten seconds, and for longer while the pointer is on it", async () => {
  const { page, button } = await open("en");
  await page.clock.install();
  await page.getByText("Fjord Hotels").click();
  await button(words.task.done).click();
  const undo = button(words.today.undoOf("Fjord Hotels"));
  await undo.hover();
  await page.clock.runFor(15_000);
  expect(await undo.count()).toBe(1);
  await page.mouse.move(150, 600);
  await page.clock.runFor(9_000);
  expect(await undo.count()).toBe(1);
  await page.clock.runFor(1_500);
  expect(await undo.count()).toBe(0);
});

test("Undo brings the task back where it stood", async () => {
  const { page, button, calls } = await open("en");
  await page.getByText("Oak Market").click();
  await button(words.task.done).click();
  await button(words.today.undoOf("Oak Market")).click();
  await page.getByRole("button", { name: /^Oak Market/ }).waitFor();
  expect(calls.at(-1)).toEqual({ name: "undo", args: ["t2"] });
  const order = await page
    .locator("[data-task]")
    .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-task")));
  expect(order.slice(0, 3)).toEqual(["t1", "t2", "t3"]);
});

test("a double click builds once, and the other buttons of the card are gone meanwhile", async () => {
  const { page, calls, button, section } = await open("en", {}, { build: () => "never" });
  await section("build");
  await button(build).dblclick();
  await page.getByRole("progressbar", { name: "Building: Hunters" }).waitFor();
  expect(countOf(calls, "build")).toBe(1);
  expect(await button(build).count()).toBe(0);
});

test("a build that goes on shows its steps in words and can be stopped", async () => {
  let answer = (_step: unknown) => {};
  const { page, button, section } = await open(
    "en",
    {},
    {
      build: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    },
  );
  const step = { report: "hunters", done: 1, total: 3, finished: false, notes: [] } as const;
  await section("build");
  await button(build).click();
  await page.getByText(words.build.building, { exact: true }).waitFor();
  answer(ok<"build">(step));
  await page.getByText(words.build.step(1, 3)).waitFor();
  await button(words.build.of(words.build.stop, "Hunters")).click();
  await page.getByText(words.build.stopping).waitFor();
  answer(ok<"build">({ ...step, done: 2 }));
  await page.getByText(words.build.stopped).waitFor();
});

test("another person's build is waited for in words and can be given up", async () => {
  const { page, button, section } = await open("en", {}, { build: () => no({ kind: "busy" }) });
  await section("build");
  await button(build).click();
  await page.getByText(words.build.busyTitle).waitFor();
  await button(words.build.doNotWait).click();
  await button(build).waitFor();
});

test("a build goes on while the user looks at another section", async () => {
  const { page, button, section } = await open("en");
  await section("build");
  await button(build).click();
  await section("method");
  await section("build");
  await page.getByText(words.build.ready.hunters).waitFor();
});

test("another kind for a tab is read at once", async () => {
  const { page, calls, section } = await open("en");
  await section("data");
  await page.getByLabel(words.data.kindOf("Shipments")).selectOption("deals");
  await page.getByText(words.data.readingAs("Shipments", "Deals")).waitFor({ state: "detached" });
  expect(calls.at(-1)).toEqual({ name: "confirm", args: [[{ tabId: 13, kind: "deals", columns: {} }]] });
});

test("a missing column leads to the list of columns of its tab", async () => {
  const { data } = samples("en");
  const cards = unbuilt("en").map((card) =>
    card.report === "farmers"
      ? { ...card, missing: [{ field: "region", kind: "clients", tabName: "Client list" } as const] }
      : card,
  );
  const { page, section, focused, button } = await open("en", {}, { cards: () => ok<"cards">(cards) });
  await section("build");
  await button(words.build.of(words.build.chooseColumn, "Farmers")).click();
  await page.getByRole("heading", { name: data.tabs[0]!.name }).waitFor();
  expect(await focused()).toBe(words.data.columnFor("Region"));
});

test("an answer that comes late does not undo a newer one", async () => {
  let late = (_view: unknown) => {};
  const { today } = samples("en");
  let times = 0;
  const { page, section } = await open(
    "en",
    {},
    {
      today: () => {
        times += 1;
        if (times === 1) return ok<"today">(today);
        return new Promise((resolve) => {
          late = resolve;
        });
      },
    },
  );
  await page.getByText("Fjord Hotels").waitFor();
  await section("method");
  await section("today");
  await page.getByLabel(words.today.whose).selectOption(words.today.nobody);
  await page.getByText(words.today.emptyTitle).waitFor();
  late(ok<"today">(today));
  await page.waitForTimeout(200);
  expect(await page.getByText(words.today.emptyTitle).count()).toBe(1);
});

test("names from cells are text, whatever they hold", async () => {
  const { today } = samples("en");
  const client = `<img src=x onerror="document.title='run'">`;
  const tasks = [{ ...today.tasks[0]!, client }];
  const { page, problems } = await open("en", {}, { today: () => ok<"today">({ ...today, tasks }) });
  await page.getByText(client).waitFor();
  expect(await page.title()).toBe("Conveyor");
  expect(problems).toEqual([]);
});

test.each([
  [true, words.task.copied],
  [false, words.task.copyByHand],
])("the letter is copied, or selected where copying is forbidden (allowed: %p)", async (allowed, said) => {
  const { page, button } = await open("en");
  const copied = await page.evaluateHandle((may) => {
    const texts: string[] = [];
    const writeText = async (text: string) => {
      if (!may) throw new Error("NotAllowedError");
      texts.push(text);
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
    return texts;
  }, allowed);
  await page.getByText("Fjord Hotels").click();
  await page.getByText(words.task.letter, { exact: true }).click();
  await button(words.task.copy).click();
  await page.locator(".letter-row").getByText(said).waitFor();
  const text = allowed ? (await copied.jsonValue())[0] : await page.evaluate(() => getSelection()?.toString());
  expect(text).toMatch(/^Two dates for your kitchen line\s+Marta, good afternoon.\nAs agreed/);
});
