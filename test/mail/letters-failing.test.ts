import { letters, morning, ready, to, told } from "./morning.ts";

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

test("mornings without any run are noticed: the trigger of somebody who left is told", async () => {
  const made = await ready({ Ann: "ann@x.org", Bob: "bob@x.org" });
  morning(made);
  made.triggers.length = 0;
  const opened = made.user("bob@x.org", "2026-04-03");
  await opened.workbench.run("menuLetterFailures");
  expect(opened.screen.notes.at(-1)).toContain("No morning letters since 31 Mar 2026.");
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
