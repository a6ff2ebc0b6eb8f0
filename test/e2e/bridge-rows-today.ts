import type { ClientView, LoadView, PeopleView } from "../../src/app/api.ts";
import { handOverTexts, handOverWords } from "../../src/messages/hand-over.ts";
import { leavingMenu } from "../../src/messages/leaving.ts";
import { loadTexts } from "../../src/messages/load.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { storyTexts } from "../../src/messages/story.ts";
import { ok, type Script } from "../support/fake-script.ts";
import { samples } from "../support/sidebar-samples.ts";
import type { Rows, Way } from "./bridge-way.ts";

const NOTE = "call after four";
const own = (name: string) => ({ name, tasks: 3 });
const people: PeopleView = {
  people: [own("Anna"), own("Pavel")],
  handed: [{ from: "Ivan", to: "Pavel", day: "2026-11-20" }],
};
const loads: LoadView = {
  people: [{ name: "Anna", share: 1.2, says: "120%", both: false }],
  proposals: [{ from: "Anna", to: "Pavel", tasks: "4", says: "4" }],
  moved: [{ from: "Ivan", to: "Pavel", day: "2026-11-20", tasks: "3" }],
};
const persona = { name: "Owner", questions: "", objection: "", answer: "", letterSubject: "", letter: "", signs: "" };
const bare = { orders: [], contacts: [], notes: [], offer: null, proposed: null };
const client: ClientView = { ...bare, personas: [persona], persona: "" };
export const toHandOver = async (way: Way) => {
  await way.click(handOverTexts[way.language].title);
  const texts = handOverWords[way.language];
  await way.page.getByLabel(texts.from).selectOption("=Anna");
  await way.page.getByLabel(texts.to).fill("Boris");
};
const heir = (way: Way) => [handOverWords[way.language].to, "Boris"] as const;
const toLoad = (way: Way) => way.click(loadTexts[way.language].title);
const toNote = async (way: Way) => {
  await way.task();
  await way.click(way.words.task.addNote);
  await way.page.getByLabel(way.words.task.note).fill(NOTE);
};
const toQuickNote = async (way: Way) => {
  await way.quick();
  await way.page.getByLabel(quickTexts[way.language].note, { exact: true }).fill(NOTE);
};
const noted = (way: Way) => [way.words.task.note, NOTE] as const;
const toAbout = async (way: Way) => {
  await way.task();
  await way.page.getByText(storyTexts[way.language].about).click();
};

export const handedOver = {
  people: () => ok<"people">(people),
  handOver: () => ok<"handOver">(people),
} satisfies Partial<Script>;

/** The ways that lead to the calls of Today and the screens beside it. */
export const todayRows: Rows<
  | "today"
  | "iAm"
  | "people"
  | "handOver"
  | "leaving"
  | "calendar"
  | "load"
  | "evenOut"
  | "giveShiftBack"
  | "task"
  | "client"
  | "persona"
  | "finish"
  | "reschedule"
  | "undo"
> = () => ({
  today: [{ what: "Today is entered", reads: true }],
  iAm: [
    {
      what: "the list of people",
      press: (way) => way.choose(way.words.today.whose, `=${samples(way.language).today.people[0]}`),
    },
  ],
  people: [{ what: "the screen", reads: true, press: (way) => way.twice(handOverTexts[way.language].title) }],
  handOver: [
    {
      what: "to another",
      script: handedOver,
      to: toHandOver,
      press: (way) => way.twice(handOverWords[way.language].act),
      typed: heir,
    },
    {
      what: "back",
      script: handedOver,
      to: toHandOver,
      press: (way) => way.twice(handOverWords[way.language].giveBack),
      typed: heir,
    },
  ],
  leaving: [
    {
      what: "the handover sheet",
      script: { people: () => ok<"people">(people) },
      to: toHandOver,
      press: (way) => way.twice(leavingMenu[way.language].panel),
      typed: heir,
    },
  ],
  calendar: [{ what: "the screen", reads: true, press: (way) => way.twice(quickTexts[way.language].calendar) }],
  load: [{ what: "the screen", reads: true, press: toLoad }],
  evenOut: [
    {
      what: "the proposals",
      script: { load: () => ok<"load">(loads), evenOut: () => ok<"evenOut">(loads) },
      to: toLoad,
      press: (way) => way.twice(loadTexts[way.language].act.replace("{tasks}", "4")),
    },
  ],
  giveShiftBack: [
    {
      what: "what was moved",
      script: { load: () => ok<"load">(loads), giveShiftBack: () => ok<"giveShiftBack">(loads) },
      to: toLoad,
      press: (way) => way.twice(loadTexts[way.language].giveBack),
    },
  ],
  task: [
    {
      what: "opened",
      reads: true,
      press: (way) => way.page.getByText(way.client(0), { exact: true }).first().click(),
    },
    {
      what: "its quick actions",
      reads: true,
      to: async (way) => way.button(new RegExp(way.client(1))).waitFor(),
      press: (way) => way.quick(),
    },
  ],
  client: [{ what: "About the client", reads: true, press: toAbout }],
  persona: [
    {
      what: "chosen",
      script: { client: () => ok<"client">(client) },
      to: async (way) => {
        await toNote(way);
        await way.page.getByText(storyTexts[way.language].about).click();
      },
      press: (way) => way.choose(storyTexts[way.language].persona, "Owner"),
      typed: noted,
    },
  ],
  finish: [
    { what: "the task", to: toNote, press: (way) => way.twice(way.words.task.done), typed: noted },
    { what: "from the list", to: toQuickNote, press: (way) => way.twice(way.words.task.done), typed: noted },
    {
      what: "a note from the list",
      to: toQuickNote,
      press: (way) => way.twice(quickTexts[way.language].save),
      typed: noted,
    },
  ],
  reschedule: [
    {
      what: "to any day",
      to: async (way) => {
        await way.task();
        await way.click(way.words.task.later);
        await way.page.getByLabel(way.words.task.anotherDay).fill("2026-12-24");
      },
      press: (way) => way.twice(way.words.task.move),
      typed: (way) => [way.words.task.anotherDay, "2026-12-24"],
    },
    {
      what: "to tomorrow from the list",
      to: toQuickNote,
      press: (way) => way.twice(quickTexts[way.language].tomorrow),
      typed: noted,
    },
  ],
  undo: [
    {
      what: "what was done",
      to: async (way) => {
        await way.quick();
        await way.click(way.words.task.done);
      },
      press: (way) => way.twice(way.words.today.undoOf(way.client(0))),
    },
  ],
});
