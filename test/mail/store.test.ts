import { fillStore, OTHER } from "../support/full-store.ts";
import { deals, type Office, office } from "../support/with-mail.ts";

const ADDRESSES = ["ann@x.org", "bob@x.org"];

async function team(): Promise<Office> {
  const made = office([deals], { locale: "en_US", zone: "America/New_York", language: "en" });
  for (const step of [0, 1]) await made.user("ann@x.org", "2026-03-31").ask("build", "hunters", step);
  return made;
}
/** A team whose letters Ann has switched on. */
async function ready(): Promise<Office> {
  const made = await team();
  await made.user("ann@x.org", "2026-03-31").workbench.run("menuLettersOn");
  made
    .hand()
    .getSheetByName("Letters")!
    .getRange("A5:B6")
    .setValues([
      ["Ann", "ann@x.org"],
      ["Bob", "bob@x.org"],
    ]);
  return made;
}
const morning = (made: Office, day: string) => {
  for (const { error } of made.user("ann@x.org", day).workbench.fire()) expect(error).toBeNull();
};
const to = (made: Office) => made.sent.map((one) => one.to).sort();
const told = (made: Office, day: string) =>
  made
    .hand()
    .getSheetByName("Letters")!
    .getRange("E5:F40")
    .getValues()
    .filter(([on]) => on !== "" && (on as Date).toISOString().startsWith(day))
    .map(([, what]) => what)
    .join("\n");

test("E4: letters are not switched on where that can not be remembered: it is said, and nothing is made", async () => {
  for (const which of ["document", "user"] as const) {
    const made = await team();
    const user = made.user("ann@x.org", "2026-03-31");
    fillStore(which === "document" ? made.properties : made.userStore("ann@x.org"));
    await user.workbench.run("menuLettersOn");
    const said = user.screen.notes.at(-1);
    expect([which, said]).toEqual([which, expect.stringMatching(/500 KB[\s\S]*Nothing was changed/)]);
    expect([which, made.triggers.length]).toEqual([which, 0]);
    expect(made.hand().getSheetByName("Letters")).toBeNull();
  }
});

test("E4: letters are switched off also where nothing more can be remembered", async () => {
  const made = await ready();
  fillStore(made.properties);
  made.userStore("ann@x.org").clear();
  fillStore(made.userStore("ann@x.org"));
  const user = made.user("ann@x.org", "2026-03-31");
  await user.workbench.run("menuLettersOff");
  expect(made.triggers).toHaveLength(0);
  expect(user.screen.notes.at(-1)).toContain("Your morning letters are off.");
});

test("letters that could not be switched on are not missed later", async () => {
  const made = await team();
  const before = (className: string, member: string) => {
    if (`${className}.${member}` === "ClockTriggerBuilder.create") throw new Error("too many triggers");
  };
  await made.user("ann@x.org", "2026-03-31", { before }).workbench.run("menuLettersOn");
  expect(made.triggers).toHaveLength(0);
  const later = made.user("bob@x.org", "2026-04-10");
  await later.workbench.run("menuLetterFailures");
  expect(later.screen.notes.at(-1)).toContain("Nothing is known to be wrong.");
});

test("E4: a letter that can not be noted is not sent and that is told; nobody gets two on a day, however much room there is", async () => {
  const made = await ready();
  const notSent: number[] = [];
  for (let free = 0, n = 1; free <= 600; free += 100, n++) {
    const day = new Date(Date.UTC(2026, 3, n)).toISOString().slice(0, 10);
    for (const key of [...made.properties.keys()]) if (/letter\.|mailbox|run$/.test(key)) made.properties.delete(key);
    fillStore(made.properties, free);
    made.sent.length = 0;
    morning(made, day);
    for (const [name, address] of [
      ["Ann", ADDRESSES[0]!],
      ["Bob", ADDRESSES[1]!],
    ] as const) {
      if (to(made).includes(address)) continue;
      notSent.push(free);
      expect([free, told(made, day)]).toEqual([
        free,
        expect.stringMatching(new RegExp(`No letter to [^:]*${name}[^:]*: .*500 KB`)),
      ]);
    }
    morning(made, day);
    for (const key of [...made.properties.keys()]) if (key.startsWith(OTHER)) made.properties.delete(key);
    morning(made, day);
    morning(made, day);
    expect([free, to(made)]).toEqual([free, ADDRESSES]);
  }
  expect([notSent.filter((free) => free === 0).length, Math.max(...notSent) < 600]).toEqual([2, true]);
});

test("E4: that letters could not be noted is told by the menu too, where the run itself could", async () => {
  const made = await ready();
  fillStore(made.properties, 150);
  morning(made, "2026-04-01");
  expect(made.sent).toEqual([]);
  const opened = made.user("bob@x.org", "2026-04-02");
  await opened.workbench.run("menuLetterFailures");
  expect(opened.screen.notes.at(-1)).toContain("Not all morning letters of 1 Apr 2026 went out");
});

test("B41: letters go out also where the store fails once at each note of them, and nothing is said of room", async () => {
  const made = await ready();
  let failed = 0;
  let turn = 0;
  const before = (className: string, member: string) => {
    if (`${className}.${member}` !== "Properties.setProperties" || turn++ % 2 === 1) return;
    failed++;
    throw new Error("Service error: PropertiesService");
  };
  const [run] = made.user("ann@x.org", "2026-03-31", { before }).workbench.fire();
  expect(run!.error).toBeNull();
  // Two letters, each noted before and after.
  expect([failed, to(made), told(made, "2026-03-31")]).toEqual([4, ADDRESSES, expect.stringMatching(/^Sent to .*$/)]);
});

test("E4: a letter that Google refused is told in its words also where they can not be kept", async () => {
  const made = await ready();
  morning(made, "2026-03-31");
  const before = (className: string, member: string) => {
    if (`${className}.${member}` !== "MailApp.sendEmail") return;
    throw new Error(`Adresse ungültig ${"x".repeat(200)}`);
  };
  fillStore(made.properties, 20);
  const [run] = made.user("ann@x.org", "2026-04-01", { before }).workbench.fire();
  expect(run!.error).toBeNull();
  expect(told(made, "2026-04-01")).toMatch(/No letter to Ann, Bob: Google answered “Adresse ungültig/);
});
