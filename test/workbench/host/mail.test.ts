import { emptyMail } from "../../../workbench/host/services/mail.ts";
import type { TriggerState } from "../../../workbench/host/services/triggers.ts";
import { bench } from "./bench.ts";

const AUTH = "https://www.googleapis.com/auth";
const manifest = (...scopes: string[]) => ({
  timeZone: "Etc/UTC",
  oauthScopes: ["spreadsheets.currentonly", "script.container.ui", ...scopes].map((scope) => `${AUTH}/${scope}`),
});
const all = manifest("script.send_mail", "script.scriptapp");

/** A bundle with a function `main`, allowed to send letters and to make triggers. */
function office(body: string, options: Parameters<typeof bench>[1] = {}, rest = "") {
  const code = `function main(a) { ${body} }\n${rest}`;
  return bench(code, { dist: { code, manifest: all, html: {} }, ...options }).workbench;
}
const run = async (body: string, options: Parameters<typeof bench>[1] = {}) => {
  const { error, value } = await office(body, options).run("main");
  return error ? error.message : value;
};
const make = (how = "everyDays(1)") => `ScriptApp.newTrigger("tick").timeBased().${how}.create();`;

test("a letter is kept with its sender and goes nowhere", async () => {
  const mail = emptyMail();
  await run('MailApp.sendEmail({ to: "a@x.org", subject: "S", body: "B", htmlBody: "<p>B", name: "N" });', {
    mail,
    user: "me@x.org",
  });
  expect(mail.sent).toEqual([
    { from: "me@x.org", to: "a@x.org", subject: "S", body: "B", htmlBody: "<p>B", name: "N" },
  ]);
});

test.each([
  ['"", "S", "B"', "Failed to send email: no recipient"],
  ['"nobody", "S", "B"', "Invalid email: nobody"],
  ['"a@x.org, b@", "S", "B"', "Invalid email: b@"],
  ['"a@x.org", "S", 1', /^The parameters .* don't match the method signature/],
  ["", /^The parameters \(\) don't match the method signature/],
  ['{ to: "a@x.org", subject: "S", body: "B", hmtlBody: "x" }', "not implemented: MailApp.sendEmail with hmtlBody"],
])("a letter to %s is refused", async (args, message) => {
  const mail = emptyMail();
  expect(await run(`MailApp.sendEmail(${args});`, { mail })).toEqual(
    typeof message === "string" ? message : expect.stringMatching(message),
  );
  expect(mail.sent).toEqual([]);
});

test("E6: a letter has 50 recipients at most, a day 100, counted for each user", async () => {
  const mail = emptyMail();
  const send = (n: number) =>
    `MailApp.sendEmail(Array.from({ length: ${n} }, (_, i) => "p" + i + "@x.org").join(), "S", "B"); return MailApp.getRemainingDailyQuota();`;
  expect(await run(send(51), { mail })).toBe("Limit Exceeded: Email Recipients Per Message.");
  expect(await run(send(50), { mail })).toBe(50);
  expect(await run(send(50), { mail })).toBe(0);
  expect(await run(send(1), { mail })).toBe("Service invoked too many times for one day: email.");
  expect(await run(send(1), { mail, user: "other@x.org" })).toBe(99);
});

test("D10: sending and making triggers each need their scope", async () => {
  const dist = { code: "function main(", manifest: manifest(), html: {} };
  expect(await run('MailApp.sendEmail("a@x.org", "S", "B");', { dist })).toContain(`${AUTH}/script.send_mail`);
  expect(await run("MailApp.getRemainingDailyQuota();", { dist })).toContain(`${AUTH}/script.send_mail`);
  expect(await run(make(), { dist })).toContain(`${AUTH}/script.scriptapp`);
  expect(await run("ScriptApp.getProjectTriggers();", { dist })).toContain(`${AUTH}/script.scriptapp`);
});

test("D8: a user has one time-driven trigger in a file, sees his own only, and a second is refused", async () => {
  const triggers: TriggerState = [];
  const mine = "return ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction());";
  expect(await run(make() + mine, { triggers })).toEqual(["tick"]);
  expect(await run(make("everyHours(1)"), { triggers })).toMatch(
    /^This add-on has created too many time-based triggers/,
  );
  expect(await run(mine, { triggers, user: "other@x.org" })).toEqual([]);
  expect(await run(make() + mine, { triggers, user: "other@x.org" })).toEqual(["tick"]);
  await run("ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]);", { triggers });
  expect(triggers.map(({ user }) => user)).toEqual(["other@x.org"]);
});

test("D8: a time-driven trigger comes once an hour at most", async () => {
  expect(await run(make("everyMinutes(10)"))).toBe("not implemented: ClockTriggerBuilder.everyMinutes");
  expect(await run(make("everyHours(0)"))).toBe("everyHours takes 1 to 24, not 0.");
  expect(await run(make("atHour(7)"))).toContain("no interval");
});

test("C14: a trigger runs with all rights and nobody before the screen", () => {
  const triggers = [{ user: "me", handler: "main", everyDays: 1, everyHours: null, atHour: 7, zone: "Etc/UTC" }];
  const [run] = office("return String(a.authMode);", { triggers, user: "me" }).fire();
  expect(run!.value).toBe("FULL");
  const [shown] = office("SpreadsheetApp.getUi();", { triggers, user: "me" }).fire();
  expect(shown!.error?.message).toBe("Cannot call SpreadsheetApp.getUi() from this context.");
  expect(office("", { triggers, user: "somebody else" }).fire()).toEqual([]);
});

test("A29: a trigger on a function whose name ends in _ finds none", () => {
  const triggers = [{ user: "me", handler: "tick_", everyDays: 1, everyHours: null, atHour: 7, zone: "Etc/UTC" }];
  const [run] = office("", { triggers, user: "me" }, "function tick_() {}").fire();
  expect(run!.error?.message).toBe("Script function not found: tick_");
});

test("D9: in a trigger the first call without its permission ends the run, and nothing can catch that", () => {
  const triggers = [{ user: "me", handler: "main", everyDays: 1, everyHours: null, atHour: 7, zone: "Etc/UTC" }];
  const body =
    'const a1 = SpreadsheetApp.getActive().getRange("A1"); try { MailApp.getRemainingDailyQuota(); } catch { } a1.setValue("after");';
  const granted = all.oauthScopes.filter((scope) => !scope.endsWith("send_mail"));
  const code = `function main() { ${body} }`;
  const { workbench, cell } = bench(code, {
    dist: { code, manifest: all, html: {} },
    triggers,
    user: "me",
    granted,
  });
  expect(workbench.fire()[0]!.error?.message).toContain("script.send_mail");
  expect(cell.value).toBe("");
});

test("D12: who granted only some permissions is asked for the rest, and the run ends there", async () => {
  const ask = 'ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); return "went on";';
  expect(await run(ask)).toBe("went on");
  expect(await run(ask, { granted: all.oauthScopes.slice(0, 3) })).toBe(
    "Authorization is required to perform that action.",
  );
  expect(await run('ScriptApp.requireAllScopes("FULL");')).toMatch(/don't match the method signature/);
});

test("a member of the services that Google has not is a TypeError, and one that is not built says so", async () => {
  expect(await run("MailApp.sendMail();")).toBe("MailApp.sendMail is not a function");
  expect(await run("ScriptApp.getOAuthToken();")).toBe("not implemented: ScriptApp.getOAuthToken");
});
