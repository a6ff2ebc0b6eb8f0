import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mailDist, office } from "../support/with-mail.ts";
import { american, date, deals, letters, morning, ready, to, told } from "./morning.ts";

const russian = { locale: "ru_RU", zone: "Europe/Moscow", language: "ru" };

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

test("two people with one mailbox share a letter, and one person in two lines gets one", async () => {
  const made = await ready({ Ann: "Team@x.org", Bob: "team@x.org", "ann ": "second@x.org" });
  morning(made);
  expect(made.sent).toHaveLength(1);
  expect(made.sent[0]!.body).toMatch(/^Ann, Bob: tasks/);
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
