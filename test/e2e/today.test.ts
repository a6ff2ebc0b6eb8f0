import { finishTexts } from "../../src/messages/finish.ts";
import { handOverTexts } from "../../src/messages/hand-over.ts";
import { loadTexts } from "../../src/messages/load.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { sidebarWords } from "../../src/messages/sidebar.ts";
import { ok } from "../support/fake-script.ts";
import { sound, usePanel } from "../support/open-panel.ts";
import { samples } from "../support/sidebar-samples.ts";

const open = usePanel();
const words = sidebarWords("en");
const texts = quickTexts.en;
const quickOf = (client: string) => `Quick actions: ${client}`;

test("a refusal without a reason is not sent: the field says so, is marked and has the focus; with one it goes", async () => {
  const panel = await open("en");
  const { page, button, calls } = panel;
  await page.getByText("Fjord Hotels").click();
  await page.getByLabel(words.task.outcome).selectOption("Refused");
  await button(words.task.done).click();
  await page.getByText(finishTexts.en.required).waitFor();
  const reason = page.getByLabel(words.task.reason);
  expect(await reason.getAttribute("aria-invalid")).toBe("true");
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(calls.filter(({ name }) => name === "finish")).toEqual([]);
  await sound(panel);
  await reason.selectOption("Too expensive");
  await button(words.task.done).click();
  await page.getByText("Oak Market").waitFor();
  expect(calls.find(({ name }) => name === "finish")!.args).toEqual([
    "t1",
    { done: true, outcome: "Refused", lostReason: "Too expensive" },
  ]);
});

test("a reason and a note that stand in the sheet are shown, and Done sends only what was changed", async () => {
  const { detail } = samples("en");
  const { page, button, calls } = await open(
    "en",
    {},
    { task: (id) => ok<"task">({ ...detail(id), outcome: "Refused", lostReason: "Their cook left", note: "kept" }) },
  );
  await page.getByText("Fjord Hotels").click();
  expect(await page.getByLabel(words.task.reason).inputValue()).toBe("Their cook left");
  await button(words.task.done).click();
  await page.getByText("Oak Market").waitFor();
  expect(calls.find(({ name }) => name === "finish")!.args).toEqual(["t1", { done: true }]);
});

test.each([
  ["Done", words.task.done, "finish", { done: true }],
  ["an outcome", "No answer", "finish", { done: true, outcome: "No answer" }],
  ["tomorrow", texts.tomorrow, "reschedule", "2026-11-24"],
] as const)("from the list, %s takes two presses, and Undo brings the task back", async (_, press, name, sent) => {
  const { page, button, calls } = await open("en");
  await button(quickOf("Fjord Hotels")).click();
  await button(press).click();
  const undo = button(words.today.undoOf("Fjord Hotels"));
  await undo.waitFor();
  expect(calls.find((call) => call.name === name)!.args).toEqual(["t1", sent]);
  if (name === "reschedule") await page.getByText("Moved to Tue 24 Nov", { exact: true }).waitFor();
  await undo.click();
  await button(quickOf("Fjord Hotels")).waitFor();
  expect(calls.at(-1)).toEqual({ name: "undo", args: ["t1"] });
});

test("a note is typed and saved in the list, and the task stays open", async () => {
  const panel = await open("en", {}, { finish: () => ok<"finish">(samples("en").today) });
  const { page, button, calls } = panel;
  await button(quickOf("Fjord Hotels")).click();
  await page.getByText(texts.outcomes).waitFor();
  await sound(panel);
  await page.getByLabel(texts.note, { exact: true }).fill("call after four");
  await button(texts.save).click();
  await button(quickOf("Fjord Hotels")).waitFor();
  expect(calls.find(({ name }) => name === "finish")!.args).toEqual(["t1", { done: false, note: "call after four" }]);
});

test("a refusal from the list asks for its reason before it is sent", async () => {
  const { page, button, calls } = await open("en");
  await button(quickOf("Fjord Hotels")).click();
  await button("Refused").click();
  await page.getByText(texts.why).waitFor();
  await button("Too expensive").click();
  await button(words.today.undoOf("Fjord Hotels")).waitFor();
  expect(calls.find(({ name }) => name === "finish")!.args[1]).toEqual({
    done: true,
    outcome: "Refused",
    lostReason: "Too expensive",
  });
});

test("five hundred open tasks are made a hundred at a time and scroll smoothly to the last", async () => {
  const { today } = samples("en");
  const many = Array.from({ length: 500 }, (_, i) => ({ ...today.tasks[0]!, id: `o${i}`, client: `Client ${i}` }));
  const { page, button } = await open("en", {}, { today: () => ok<"today">({ ...today, tasks: many }) });
  await button(words.today.showAll(500)).click();
  const rows = page.locator("[data-task]");
  expect(await rows.count()).toBe(100);
  const frames = await page.evaluate(async () => {
    const body = document.querySelector(".body")!;
    const lengths: number[] = [];
    let before = performance.now();
    for (let still = 0; still < 30; ) {
      const top = body.scrollTop;
      body.scrollTop += 400;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      lengths.push(now - before);
      before = now;
      still = body.scrollTop === top ? still + 1 : 0;
    }
    return lengths.sort((a, b) => a - b);
  });
  expect(await rows.count()).toBe(500);
  await page.getByText("Client 499").waitFor();
  expect(frames[Math.floor(frames.length / 2)]).toBeLessThan(34);
});

test.each(["en", "ru"] as const)(
  "the load of the people and the text for a calendar fit into the panel (%s)",
  async (language) => {
    const says = loadTexts[language];
    const view = {
      people: [
        {
          name: "Anna Orlova-Konstantinova",
          share: 1.24,
          both: true,
          says: "124% of the norm · 12 as hunter, 30 as farmer",
        },
        { name: "Pavel Zimin", share: 0.31, both: false, says: "31% of the norm · 9 tasks" },
        { name: "", share: null, both: false, says: "4 tasks" },
      ],
      proposals: [
        {
          from: "Anna",
          to: "Pavel",
          tasks: "14 tasks",
          says: "Hunters: 14 tasks from Anna to Pavel. Anna: 124% → 78%.",
        },
      ],
      moved: [{ from: "Anna", to: "Pavel", day: "2026-11-20", tasks: "3 tasks" }],
    };
    const cards = samples(language).cards.map((card) =>
      card.report === "hunters" ? { ...card, state: "built" as const, tabId: 5 } : card,
    );
    const panel = await open(
      language,
      { cards },
      {
        cards: () => ok<"cards">(cards),
        load: () => ok<"load">(view),
        evenOut: () => ok<"evenOut">({ ...view, proposals: [] }),
        calendar: () => ok<"calendar">({ tasks: 2, who: null, text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR" }),
      },
    );
    const { page, button, calls } = panel;
    await button(says.title).click();
    await page.getByText(says.both).waitFor();
    await sound(panel);
    await page.getByRole("button", { name: /14 tasks/ }).click();
    await page.waitForFunction(() => document.querySelector(".button-main:not([disabled])") !== null);
    expect(calls.map(({ name }) => name)).toEqual(expect.arrayContaining(["evenOut", "build", "load"]));
    await page.keyboard.press("Escape");
    await button(quickTexts[language].calendar).click();
    await page.getByRole("textbox").waitFor();
    await sound(panel);
    expect(await page.getByRole("textbox").inputValue()).toContain("BEGIN:VCALENDAR");
    await page.keyboard.press("Escape");
    await button(handOverTexts[language].title).waitFor();
  },
);

test("the questions, the answer and the letter of the persona chosen for the client come before those of the step", async () => {
  const { detail } = samples("en");
  const said = { questions: "What do you compare with?", objection: "too dear", answer: "With what?" };
  const persona = { name: "The owner", ...said, letterSubject: "Your figures", letter: "Dear owner" };
  const view = {
    ...{ orders: [], contacts: [], notes: [], personas: [{ ...persona, signs: "decides alone" }] },
    offer: { title: "Standard offer", why: "B-VIP-1", when: ["Individual when no template exists."] },
  };
  let chosen = false;
  const panel = await open(
    "en",
    {},
    {
      task: (id) => ok<"task">({ ...detail(id), persona: chosen ? persona : null }),
      client: () =>
        ok<"client">({ ...view, persona: "", proposed: { name: "The owner", why: "Looks like an owner." } }),
      persona: () => {
        chosen = true;
        return ok<"persona">({ ...view, persona: "The owner", proposed: null });
      },
    },
  );
  const { page, button } = panel;
  await page.getByText("Fjord Hotels").click();
  await page.getByText("About the client").click();
  await page.getByText("Individual when no template exists.").waitFor();
  await button("Take it").click();
  await page.getByText("Ask “The owner”").waitFor();
  const heads = await page.locator("summary").allTextContents();
  expect(heads).toEqual([
    words.task.script,
    "Ask “The owner”",
    words.task.ifTheySay("too dear"),
    words.task.letter,
    words.task.questions,
    words.task.ifTheySay("too expensive"),
    words.task.ifTheySay("we will think"),
    words.task.letter,
    "About the client",
  ]);
  await sound(panel);
});
