import type { Api } from "../../src/app/api.ts";
import { actions, READING } from "./actions.ts";
import { picture } from "./picture.ts";
import { ids, stage } from "./stage.ts";

/** Every question of the panel: the compiler asks for a new one here. */
const questions: { readonly [K in keyof Api]: Parameters<Api[K]> | null } = {
  start: [],
  data: [],
  confirm: null,
  cards: [],
  build: null,
  freeze: null,
  plain: null,
  makeLive: null,
  keepStages: null,
  today: [],
  iAm: null,
  people: [],
  handOver: null,
  leaving: null,
  calendar: [],
  load: [],
  evenOut: null,
  giveShiftBack: null,
  task: [""],
  client: [""],
  persona: null,
  finish: null,
  reschedule: null,
  undo: null,
  matrix: [null, null],
  selection: [],
  sizes: [null],
  acceptSizes: null,
  method: [],
  openMethod: null,
  takeOver: null,
  giveBack: null,
  show: [0, "B2"],
};

test("every item of the menu and every question of the panel is known as one that writes or one that only reads", async () => {
  const { functions } = stage(await actions[0]!.base());
  const all = [...functions.filter((name) => name.startsWith("menu")), ...Object.keys(questions)].sort();
  const known = new Set([...actions.flatMap(({ covers }) => covers), ...READING]);
  expect([...known].sort()).toEqual(all);
  expect(READING.filter((name) => actions.some(({ covers }) => covers.includes(name)))).toEqual([]);
});

test("every action has a name of its own, by which it is replayed", () => {
  const names = actions.map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test.each(READING)("%s changes nothing", async (name) => {
  const made = stage(await actions.find((action) => action.name === "remove")!.base());
  const before = picture(made);
  if (name.startsWith("menu")) await made.choose(name);
  else {
    const args = questions[name as keyof Api]!.map((arg) => (arg === "" && name !== "show" ? ids(made)[0]! : arg));
    const answer = await made.ask(name as keyof Api, ...(args as never));
    expect(answer.ok).toBe(true);
  }
  expect(picture(made)).toEqual(before);
});
