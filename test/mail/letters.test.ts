import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TabData } from "../../workbench/types.ts";
import { mailDist, type Office, office } from "../support/with-mail.ts";

const american = { locale: "en_US", zone: "America/New_York", language: "en" };
const russian = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru" };
const date = (iso: string) => ({ date: iso });

/** Ann: one deal silent for 29 days. Bob: a lead of today and one without an amount or a day. Nobody's: one deal. */
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Last contact", "Manager"],
    ["Ovens", "Iris", "Offer", 48200, date("2026-03-01"), date("2026-03-02"), "Ann"],
    ["Scales", "Oak", "New", 50, date("2026-03-31"), "", "Bob"],
    ["Tanks", "Elm", "New", 300, date("2026-03-30"), "", ""],
  ],
};

/** A team whose letters Ann has switched on, with these addresses. */
async function ready(
  addresses: { readonly [person: string]: string | readonly [address: string, all: boolean] },
  {
    tabs = [deals],
    world = american,
    users = ["ann@x.org"],
  }: Partial<{
    tabs: readonly TabData[];
    world: typeof american;
    users: readonly string[];
  }> = {},
): Promise<Office> {
  const made = office(tabs, world);
  const first = made.user("ann@x.org", "2026-03-31");
  for (const step of [0, 1]) await first.ask("build", "hunters", step);
  for (const user of users) await made.user(user, "2026-03-31").workbench.run("menuLettersOn");
  const lines = Object.entries(addresses).map(([person, value]) =>
    typeof value === "string" ? [person, value, false] : [person, ...value],
  );
  const sheet = letters(made);
  sheet.getRange("A5:C10").setValues(Array.from({ length: 6 }, (_, i) => lines[i] ?? ["", "", false]));
  return made;
}
const letters = (made: Office) => (made.hand().getSheetByName("Letters") ?? made.hand().getSheetByName("Письма"))!;
const morning = (made: Office, day = "2026-03-31", user = "ann@x.org") => made.user(user, day).workbench.fire();
const to = (made: Office) => made.sent.map((one) => one.to).sort();
const told = (made: Office) =>
  letters(made)
    .getRange("F5:F12")
    .getValues()
    .flat()
    .filter((text) => text !== "");

test("the plain build says nothing of letters and triggers and asks for no permission for them", () => {
  const file = (name: string) => readFileSync(join(__dirname, "../../dist", name), "utf8");
  expect(file("Code.js")).not.toMatch(/MailApp|ScriptApp|morningLetters|menuLetters/);
  expect(file("appsscript.json")).not.toMatch(/mail|scriptapp/i);
});

test("everybody with an address gets one letter in the morning, with his own tasks", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" });
  const [run] = morning(made);
  expect(run!.error).toBeNull();
  expect(to(made)).toEqual(["ann@x.org", "bob@x.org"]);
  const [ann, bob] = [...made.sent].sort((a, b) => (a.to < b.to ? -1 : 1));
  expect(ann!.subject).toBe("Tasks for 31 Mar: 1 overdue");
  expect(ann!.body).toContain("Ann: tasks for 31 Mar");
  expect(ann!.body).toContain("- Iris: Ovens, 48,200");
  expect(ann!.body).not.toContain("Oak");
  expect(bob!.body).toContain("Oak");
  expect(bob!.body).not.toContain("Iris");
  expect(ann!.body).toContain("https://docs.google.com/spreadsheets/d/workbench/edit");
  expect(ann!.htmlBody).toContain('<a href="https://docs.google.com/spreadsheets/d/workbench/edit"');
});

test("a deal silent beyond its checkpoint is told with its days and money: to its manager, and to the head", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org", Chief: ["chief@x.org", true] });
  morning(made);
  const body = (address: string) => made.sent.find((one) => one.to === address)!.body;
  const line = /- Iris: Ovens; Offer; silent for 29 days, checkpoint \d+ days?; 48,200 at stake/;
  expect(body("ann@x.org")).toMatch(line);
  expect(body("ann@x.org")).not.toContain("at stake; Ann");
  expect(body("chief@x.org")).toMatch(new RegExp(`${line.source}; Ann`));
  expect(body("chief@x.org")).toContain("1 task belongs to nobody yet.");
  expect(body("bob@x.org")).not.toMatch(/silent for/);
  expect(made.sent.find((one) => one.to === "chief@x.org")!.subject).toBe("Checkpoints on 31 Mar: 1 passed");
});

test("a second run on the same day sends nothing, the next day's does", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" });
  morning(made);
  morning(made);
  expect(made.sent).toHaveLength(2);
  morning(made, "2026-04-01");
  expect(made.sent).toHaveLength(4);
});

test("D8: two people who switched the letters on have a trigger each, and everybody gets one letter", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" }, { users: ["ann@x.org", "bob@x.org"] });
  expect(
    made.triggers.map(({ user, handler, everyDays, atHour, zone }) => [user, handler, everyDays, atHour, zone]),
  ).toEqual([
    ["ann@x.org", "morningLetters", 1, 7, "America/New_York"],
    ["bob@x.org", "morningLetters", 1, 7, "America/New_York"],
  ]);
  morning(made, "2026-03-31", "ann@x.org");
  morning(made, "2026-03-31", "bob@x.org");
  expect(to(made)).toEqual(["ann@x.org", "bob@x.org"]);
  expect(made.sent.map((one) => one.from)).toEqual(["ann@x.org", "ann@x.org"]);
});

test("two runs at the same moment, one in the middle of the other, send everybody one letter", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" }, { users: ["ann@x.org", "bob@x.org"] });
  const free = () => made.lock.holder === null;
  for (let at = 0; at < 12; at++) {
    made.sent.length = 0;
    const day = `2026-04-${String(at + 1).padStart(2, "0")}`;
    let inside = false;
    let calls = 0;
    const before = (className: string) => {
      if (inside || !/^(MailApp|Properties)$/.test(className) || !free() || calls++ !== at) return;
      inside = true;
      made.user("bob@x.org", day).workbench.fire();
    };
    made.user("ann@x.org", day, { before }).workbench.fire();
    expect([day, ...to(made)]).toEqual([day, "ann@x.org", "bob@x.org"]);
  }
});

test("switching on twice leaves one trigger; switching off takes it away, and it can be switched on again", async () => {
  const made = await ready({});
  const again = made.user("ann@x.org", "2026-03-31");
  await again.workbench.run("menuLettersOn");
  expect(made.triggers).toHaveLength(1);
  expect(again.screen.notes.join()).toContain("switched on already");
  await again.workbench.run("menuLettersOff");
  expect(made.triggers).toHaveLength(0);
  await again.workbench.run("menuLettersOff");
  expect(again.screen.notes.at(-1)).toContain("nothing was changed");
  await again.workbench.run("menuLettersOn");
  expect(made.triggers).toHaveLength(1);
});

test("switching on lists the people of the task sheets without guessing an address, and later only adds new ones", async () => {
  const made = await ready({});
  const sheet = letters(made);
  sheet.getRange("A5:B5").setValues([["Ann", "ann@x.org"]]);
  const again = made.user("ann@x.org", "2026-03-31");
  await again.workbench.run("menuLettersOn");
  expect(sheet.getRange("A5:B7").getValues()).toEqual([
    ["Ann", "ann@x.org"],
    ["Bob", ""],
    ["", ""],
  ]);
  expect(again.screen.notes.join()).toContain("No address yet: Bob.");
});

test("without a task sheet the letters cannot be switched on, and nothing is made", async () => {
  const made = office([deals], american);
  const user = made.user("ann@x.org", "2026-03-31");
  await user.workbench.run("menuLettersOn");
  expect(user.screen.notes.join()).toContain("Build one of them first.");
  expect(made.triggers).toHaveLength(0);
  expect(made.hand().getSheetByName("Letters")).toBeNull();
});

test("people without an address, and with one that is none, are named in the tab, and the others get theirs", async () => {
  const made = await ready({ Ann: "ann@x.org, boss@x.org" });
  morning(made);
  expect(made.sent).toEqual([]);
  expect(told(made)).toEqual([
    "No letter to Bob: the tab “Letters” has no address. Write it there.",
    "No letter to Ann: what stands in the tab “Letters” is not one e-mail address. Correct it there.",
  ]);
  letters(made)
    .getRange("A5:B6")
    .setValues([
      ["Ann", "ann@x.org"],
      ["bob ", "bob@x.org"],
    ]);
  morning(made);
  expect(to(made)).toEqual(["ann@x.org", "bob@x.org"]);
  expect(told(made)[0]).toBe("Sent to Ann, bob.");
});

test("two people with one mailbox share a letter, and one person in two lines gets one", async () => {
  const made = await ready({ Ann: "Team@x.org", Bob: "team@x.org", "ann ": "second@x.org" });
  morning(made);
  expect(made.sent).toHaveLength(1);
  expect(made.sent[0]!.body).toMatch(/^Ann, Bob: tasks/);
});

test("E6: when Google's limit of the day is reached, the rest is named, and a second person's run sends it", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" }, { users: ["ann@x.org", "bob@x.org"] });
  made.left.set("ann@x.org", 1);
  morning(made, "2026-03-31", "ann@x.org");
  expect(made.sent).toHaveLength(1);
  expect(told(made)).toEqual([expect.stringContaining("Sent to"), expect.stringContaining("limit of letters a day")]);
  morning(made, "2026-03-31", "bob@x.org");
  expect(to(made)).toEqual(["ann@x.org", "bob@x.org"]);
  expect(made.sent.map((one) => one.from).sort()).toEqual(["ann@x.org", "bob@x.org"]);
});

test("a run that dies at any call sends nobody twice when it runs again, and who may have got none is told", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" });
  const day = (n: number) => new Date(Date.UTC(2026, 3, 1 + n)).toISOString().slice(0, 10);
  const stride = process.env.ALL ? 1 : 4;
  for (let k = 1, alive = false; !alive; k += stride) {
    made.sent.length = 0;
    let at = 0;
    alive = true;
    const before = (className: string, member: string) => {
      if (!/^(MailApp|Properties|Lock)$/.test(className) || at++ < k) return;
      alive = false;
      throw Object.assign(new Error("dies"), { name: `${className}.${member}` });
    };
    made.user("ann@x.org", day(3 * k), { before }).workbench.fire();
    made.lock.holder = null;
    morning(made, day(3 * k));
    morning(made, day(3 * k));
    const got = to(made);
    expect([k, got]).toEqual([k, [...new Set(got)]]);
    const opened = made.user("bob@x.org", day(3 * k + 1));
    await opened.workbench.run("menuLetterFailures");
    for (const [person, address] of [
      ["Ann", "ann@x.org"],
      ["Bob", "bob@x.org"],
    ] as const)
      if (!got.includes(address)) expect([k, opened.screen.notes.at(-1)]).toEqual([k, expect.stringContaining(person)]);
  }
}, 240_000);

test("what Google refuses is told in its words, is not tried again that day, and the others get theirs", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" });
  let tries = 0;
  const before = (className: string, member: string) => {
    if (`${className}.${member}` === "MailApp.sendEmail" && tries++ === 0) throw new Error("Adresse ungültig");
  };
  made.user("ann@x.org", "2026-03-31", { before }).workbench.fire();
  expect(made.sent).toHaveLength(1);
  expect(told(made).join("\n")).toMatch(/No letter to (Ann|Bob): Google answered “Adresse ungültig”\./);
  morning(made);
  expect(made.sent).toHaveLength(1);
});

test("the menu says at the next opening how many things went wrong, and which", async () => {
  const made = await ready({ Ann: "ann@x.org" });
  morning(made);
  const opened = made.user("bob@x.org", "2026-04-01");
  expect(opened.workbench.open().error).toBeNull();
  const captions = opened.menus[0]!.entries.map((entry) => (entry.kind === "item" ? entry.caption : ""));
  expect(captions).toContain("Morning letters: 1 problem…");
  await opened.workbench.run("menuLetterFailures");
  expect(opened.screen.notes.at(-1)).toContain("No letter to Bob");
});

test("D2: the menu with letters opens also where the add-on was not used yet, and says nothing of failures there", async () => {
  const made = await ready({ Ann: "ann@x.org" });
  morning(made);
  const opened = made.user("eve@x.org", "2026-04-01", { used: false });
  expect(opened.workbench.open("NONE").error).toBeNull();
  const captions = opened.menus[0]!.entries.map((entry) => (entry.kind === "item" ? entry.caption : ""));
  expect(captions).toContain("Morning letters: switch on…");
  expect(captions.join()).not.toContain("problem");
});

test("the Monitor says which letters did not go out, and nothing of letters where nobody uses them", async () => {
  const made = await ready({ Ann: "ann@x.org" });
  const user = made.user("ann@x.org", "2026-03-31");
  const said = async () => {
    for (const step of [0, 1]) await user.ask("build", "monitor", step);
    const values = made.hand().getSheetByName("Monitor")!.getRange("A4:A9").getValues().flat();
    return values.filter((text) => String(text).includes("letter"));
  };
  expect(await said()).toEqual([]);
  morning(made);
  expect(await said()).toEqual(["No letter to Bob: the tab “Letters” has no address. Write it there."]);
});

test("a lost deal and a lead are silent beyond no checkpoint", async () => {
  const rows = [...deals.rows, ["Racks", "Fir", "Lost", 70, date("2025-10-01"), date("2025-12-20"), "Ann"]];
  const clients = {
    name: "Clients",
    rows: [
      ["Client", "Manager", "Last contact"],
      ["Yew", "Ann", date("2025-11-01")],
    ],
  };
  const made = await ready({ Ann: "ann@x.org" }, { tabs: [{ name: "Deals", rows }, clients] });
  morning(made);
  const breaches = made.sent[0]!.body.split("Deals silent beyond their checkpoint")[1]!;
  expect(breaches).toContain("Iris");
  expect(breaches).not.toMatch(/Fir|Yew/);
});

test("the panel of this flavour does not promise that nothing leaves the spreadsheet; the plain one does", () => {
  const plain = readFileSync(join(__dirname, "../../dist/sidebar.html"), "utf8");
  const promise = (page: string) => {
    const [, flag, mail] = page.match(/\{children:(\w+)\?(\w+):\w+\}/)!;
    expect(page).toMatch(new RegExp(`privacyMail:${mail}\\b`));
    return page.match(new RegExp(`\\b${flag}=([^,;]+)`))![1];
  };
  expect([promise(plain), promise(mailDist.html.sidebar!)]).toEqual(["!1", "!0"]);
});

test("mornings without any run are noticed: the trigger of somebody who left is told", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" });
  morning(made);
  made.triggers.length = 0;
  const opened = made.user("bob@x.org", "2026-04-03");
  await opened.workbench.run("menuLetterFailures");
  expect(opened.screen.notes.at(-1)).toContain("No morning letters since 31 Mar 2026.");
});

test("a tab of addresses that somebody deleted is told, and comes back when the letters are switched on again", async () => {
  const made = await ready({ Ann: "ann@x.org" });
  made.hand().deleteSheet(letters(made));
  expect(morning(made)[0]!.error).toBeNull();
  const opened = made.user("ann@x.org", "2026-03-31");
  await opened.workbench.run("menuLetterFailures");
  expect(opened.screen.notes.at(-1)).toContain("the tab “Letters” with the addresses is gone");
  await opened.workbench.run("menuLettersOn");
  expect(letters(made).getRange("A5:A6").getValues()).toEqual([["Ann"], ["Bob"]]);
});

test("D9, D12: a trigger whose owner took back the permission to send stops, sends nothing, and is told the next day", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" });
  const granted = ["spreadsheets.currentonly", "script.container.ui", "script.scriptapp"].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  const [run] = made.user("ann@x.org", "2026-03-31", { granted }).workbench.fire();
  expect(run!.error?.message).toContain("script.send_mail");
  expect(made.sent).toEqual([]);
  const opened = made.user("bob@x.org", "2026-04-01");
  await opened.workbench.run("menuLetterFailures");
  expect(opened.screen.notes.at(-1)).toContain("The morning letters of 31 Mar 2026 stopped early.");
});

test("D12: switching on asks for all permissions before anything is made", async () => {
  const made = office([deals], american);
  const granted = ["spreadsheets.currentonly", "script.container.ui"].map(
    (s) => `https://www.googleapis.com/auth/${s}`,
  );
  const user = made.user("ann@x.org", "2026-03-31", { granted });
  for (const step of [0, 1]) await user.ask("build", "hunters", step);
  expect((await user.workbench.run("menuLettersOn")).error?.message).toContain("Authorization is required");
  expect(made.triggers).toHaveLength(0);
});

test("names and notes cannot put anything into the letter's HTML or head", async () => {
  const nasty = '<img src=x onerror="alert(1)">&';
  const rows = deals.rows.map((row, i) => (i === 2 ? ["Scales\r\nBcc: eve@x.org", nasty, ...row.slice(2)] : row));
  const made = await ready({ Bob: "bob@x.org" }, { tabs: [{ name: "Deals", rows }] });
  morning(made);
  const { subject, body, htmlBody } = made.sent[0]!;
  expect(htmlBody).not.toMatch(/<img/i);
  expect(htmlBody).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;");
  expect(body).toContain(nasty);
  expect(subject).toBe("Tasks for 31 Mar: 1 for today");
});

test("a Russian spreadsheet writes Russian letters, whatever the account's language", async () => {
  const rows = [
    ["Сделка", "Клиент", "Этап", "Сумма", "Создана", "Последний контакт", "Менеджер"],
    ...deals.rows.slice(1),
  ];
  const made = await ready(
    { Ann: "ann@x.org", Шеф: ["chief@x.org", true] },
    { tabs: [{ name: "Сделки", rows }], world: { ...russian, language: "en" } },
  );
  morning(made);
  const ann = made.sent.find((one) => one.to === "ann@x.org")!;
  expect(ann.subject).toBe("Задачи на 31.03: просрочено 1");
  expect(ann.body).toMatch(/- Iris: .*; молчит 29\u00a0дней, контрольный срок \d+\u00a0д\S+; на кону 48\u00a0200/);
  expect(ann.body).toContain("Открыть таблицу: https://");
  expect(`${ann.body}${ann.subject}`).not.toMatch(/Overdue|Today|task/);
  expect(told(made).join("\n")).toContain("Без письма: Bob. Во вкладке «Письма» нет адреса, впишите его.");
});

test("what people typed into the tab stays, also beside and below, and columns they put between do no harm", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" });
  const sheet = letters(made);
  sheet.insertColumnsBefore(2, 1);
  sheet.getRange("B4:B5").setValues([["Phone"], ["555-01"]]);
  sheet.getRange("A20").setValue("kept below");
  morning(made);
  expect(to(made)).toEqual(["ann@x.org", "bob@x.org"]);
  expect(sheet.getRange("A4:C5").getValues()).toEqual([
    ["Person", "Phone", "E-mail"],
    ["Ann", "555-01", "ann@x.org"],
  ]);
  expect(sheet.getRange("A20").getValue()).toBe("kept below");
  expect(sheet.getRange("G5").getValue()).toBe("Sent to Ann, Bob.");
});
