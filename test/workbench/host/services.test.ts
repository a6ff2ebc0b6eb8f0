import { freeLock, lockService } from "../../../workbench/host/services/lock.ts";
import { bench } from "./bench.ts";

const run = async (body: string, options: Parameters<typeof bench>[1] = {}) => {
  const { error, value } = await bench(`function main() { ${body} }`, options).workbench.run("main");
  return error ? error.message : value;
};

test.each([
  ["d.MM.yyyy HH:mm:ss Z", "Europe/Moscow", "31.03.2026 12:30:05 +0300"],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", "Asia/Kolkata", "2026-03-31T15:00:05+05:30"],
  ["EEE, d MMM ''yy", "America/New_York", "Tue, 31 Mar '26"],
  ["yyyy-MM-dd HH", "Not/AZone", "2026-03-31 09"],
])("G7: Utilities.formatDate writes a moment as %s in %s", async (pattern, zone, expected) => {
  const moment = 'new Date("2026-03-31T09:30:05Z")';
  expect(await run(`return Utilities.formatDate(${moment}, "${zone}", ${JSON.stringify(pattern)});`)).toBe(expected);
});

test("a UUID is random and looks like one", async () => {
  const two = (await run("return [Utilities.getUuid(), Utilities.getUuid()];")) as string[];
  expect(new Set(two).size).toBe(2);
  for (const one of two) expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("E4: a property of more than 9 KB is refused, Cyrillic counted in bytes", async () => {
  const set = (n: number) =>
    `PropertiesService.getDocumentProperties().setProperty("k", "ж".repeat(${n})); return "kept";`;
  expect(await run(set(4608))).toBe("kept");
  expect(await run(set(4609))).toBe("Argument too large: value");
});

test("E4: a store holds 500 KB", async () => {
  expect(
    await run(
      'for (let i = 0; i < 57; i++) PropertiesService.getUserProperties().setProperty("k" + i, "x".repeat(9000));',
    ),
  ).toMatch(/exceeded the property storage quota/);
});

test("properties outlive the run, each store for itself", async () => {
  const { workbench } = bench(
    `function write() { PropertiesService.getDocumentProperties().setProperty("a", 1); }
function read() { return [PropertiesService.getDocumentProperties().getProperty("a"), PropertiesService.getUserProperties().getProperty("a")]; }`,
  );
  await workbench.run("write");
  expect((await workbench.run("read")).value).toEqual(["1", null]);
});

test("F3: a lock held by another process times out with Google's words; tryLock says false", async () => {
  const lock = { holder: null, busy: true };
  expect(await run("LockService.getDocumentLock().waitLock(10);", { lock })).toBe(
    "Lock timeout: another process was holding the lock for too long.",
  );
  expect(await run("return LockService.getDocumentLock().tryLock(10);", { lock })).toBe(false);
});

test("F3: the lock is let go when the script ends, also by an error", async () => {
  const { workbench } = bench(
    `function take() { LockService.getDocumentLock().waitLock(10); throw new Error("dies"); }
function free() { return LockService.getDocumentLock().tryLock(10); }`,
  );
  await workbench.run("take");
  expect((await workbench.run("free")).value).toBe(true);
});

test("F1: a script that belongs to no document has no document lock", () => {
  const { service } = lockService(freeLock(), false, { enter: () => {} });
  expect((service as typeof LockService).getDocumentLock()).toBeNull();
});

test("F2: the lock that all customers would share is not there", async () => {
  expect(await run("LockService.getScriptLock();")).toBe("not implemented: LockService.getScriptLock");
});

test("C1: the sidebar is 300 px wide whatever the bundle says", async () => {
  const { workbench, seen } = bench(
    "function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('T').setWidth(500)); }",
  );
  await workbench.run("show");
  expect(seen.pages).toEqual([{ title: "T", html: "<p>hello", width: 300, height: null }]);
});

test("a page that dist does not have is named", async () => {
  expect(await run("HtmlService.createTemplateFromFile('nothing');")).toBe("No HTML file named nothing was found.");
});

test.each(["a = `x`", "a = `x://y`", "a = 'http://x'", "// why", "a = `/*`; b = `*/`"])(
  "C17: a page with the script %s is refused",
  async (script) => {
    const page = `<p>http://x</p><script>${script}</script>`;
    expect(await run(`HtmlService.createHtmlOutput(${JSON.stringify(page)});`)).toMatch(
      /^not implemented: .* comment$/,
    );
    expect(await run(`HtmlService.createHtmlOutput(${JSON.stringify(page.replace(script, "a = 'x'"))});`)).toBe(
      undefined,
    );
  },
);

test("data files are read as they are", async () => {
  expect(await run("return HtmlService.createTemplateFromFile('data').getRawContent();")).toBe("{}");
});

const asks =
  'const ui = SpreadsheetApp.getUi(); const b = ui.alert("Really?", ui.ButtonSet.YES_NO); return b === ui.Button.YES;';

test("C13: an alert holds the script until the user has answered", async () => {
  expect(await run(asks, { replies: [{ button: "YES", text: "" }], atOnce: true })).toBe(true);
  expect(await run(asks, { replies: [{ button: "NO", text: "" }], atOnce: true })).toBe(false);
});

test("C13: where nothing can hold the script, it runs again with the answer, having changed nothing", async () => {
  const { workbench, seen, cell } = bench(
    `function main() {
  const ui = SpreadsheetApp.getUi();
  let b;
  try { b = ui.alert("T", "Really?", ui.ButtonSet.YES_NO); } catch (error) { ui.alert("went wrong"); }
  SpreadsheetApp.getActive().getRange("A1").setValue(String(b));
}`,
    { replies: [{ button: "YES", text: "" }] },
  );
  expect((await workbench.run("main")).error).toBeNull();
  expect(cell.value).toBe("YES");
  expect(seen).toMatchObject({ asked: ["Really?"], told: [] });
});

test("an alert with nothing but OK is shown, and does not hold the script", async () => {
  const { workbench, seen } = bench('function main() { return String(SpreadsheetApp.getUi().alert("Done")); }');
  expect((await workbench.run("main")).value).toBe("OK");
  expect(seen.told).toEqual(["Done"]);
});

test("calls that cost a trip are counted, handles are not", async () => {
  const { workbench } = bench(
    'function main() { const cell = SpreadsheetApp.getActive().getRange("A1"); cell.getValue(); cell.setValue(1); }',
  );
  expect((await workbench.run("main")).serviceCalls).toBe(2);
});

test("a run over its budget of service calls fails", async () => {
  expect(
    await run('const cell = SpreadsheetApp.getActive().getRange("A1"); for (;;) cell.getValue();', { budget: 60 }),
  ).toBe("More than 60 service calls in one run: Range.getValue");
});

test("F5: what a second person types between any two calls of a run is what the run finds, or what stands there after it", async () => {
  const found = async (at: number) => {
    const bundle =
      'function main() { const cell = SpreadsheetApp.getActive().getRange("A1"); const was = cell.getValue(); cell.setValue("ours"); return was + " " + cell.getValue(); }';
    let calls = 0;
    const { workbench, cell } = bench(bundle, {
      before: (className) => {
        if (className === "Range" && calls++ === at) cell.value = "theirs";
      },
    });
    return [(await workbench.run("main")).value, cell.value];
  };
  expect(await found(0)).toEqual(["theirs ours", "ours"]);
  expect(await found(1)).toEqual([" ours", "ours"]);
  expect(await found(2)).toEqual([" theirs", "theirs"]);
  expect(await found(3)).toEqual([" ours", "ours"]);
});
