import { readFileSync } from "node:fs";
import { build } from "esbuild";
import type { Api } from "../../src/app/api.ts";
import { sidebarWords } from "../../src/messages/sidebar.ts";
import { outward } from "../../workbench/host/bridge/outward.ts";
import { useWorkbench } from "../support/browser.ts";
import { installed } from "../workbench/host/installed.ts";

const bench = useWorkbench();
const words = sidebarWords("en");
const rows = [
  ["Deal", "Company", "Stage", "Amount", "Manager", "Next contact"],
  ["Oven", "Fjord Hotels", "Offer", 48_200, "Anna", "2026-03-20"],
  ["Mixer", "Oak Market", "Contact", 31_900, "Pavel", "2026-04-02"],
];

type Calls = { readonly name: keyof Api; readonly args: readonly unknown[] }[];

/** The panel in Google's frame over the shipped script; `spoil` puts another result in the place of the script's. */
async function panelOver(spoil: (name: keyof Api) => unknown = () => undefined) {
  const { workbench } = installed([{ name: "Deals", rows }]);
  const page = await bench.blank({ viewport: { width: 320, height: 660 } });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.route("http://host.test/", (route) => route.fulfill({ contentType: "text/html", body: "<body></body>" }));
  const calls: Calls = [];
  await page.exposeFunction("run", async (name: string, args: string) => {
    const [asked, given] = JSON.parse(args) as [keyof Api, unknown[]];
    calls.push({ name: asked, args: given });
    const other = spoil(asked);
    return other === undefined ? workbench.call(name, args) : outward(other).json;
  });
  await page.goto("http://host.test/");
  const { outputFiles } = await build({
    entryPoints: ["test/support/panel-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
  });
  await page.addScriptTag({ content: outputFiles[0]!.text });
  await page.evaluate(
    ([html, functions]) =>
      (window as unknown as { showPanel(html: string, functions: readonly string[]): void }).showPanel(html, functions),
    [readFileSync("dist/sidebar.html", "utf8"), [...workbench.functions]] as const,
  );
  const panel = page.frameLocator("iframe");
  const button = (name: string | RegExp) => panel.getByRole("button", { name, exact: true });
  const section = (name: keyof typeof words.section) =>
    panel.getByRole("tab", { name: words.section[name], exact: true }).click();
  return { page, panel, calls, problems, button, section };
}

const hunters = words.build.of(words.build.build, words.build.report.hunters);

test("C4: over the bridge, with answers that overtake each other, a double click builds each step once", async () => {
  const { panel, calls, problems, button, section } = await panelOver();
  await button(new RegExp(words.firstRun.use)).click();
  await button(words.data.confirm).dblclick();
  await button(hunters).dblclick();
  await panel.getByText(words.build.ready.hunters).waitFor();
  await section("method");
  await section("today");
  await panel.getByText("Fjord Hotels").first().waitFor();
  const steps = calls.filter(({ name }) => name === "build").map(({ args }) => args.join(" "));
  expect(steps.length).toBeGreaterThan(0);
  expect(new Set(steps).size).toBe(steps.length);
  expect(calls.filter(({ name }) => name === "confirm")).toHaveLength(1);
  expect(problems).toEqual([]);
});

test("C7: a Date in an answer comes as nothing, and the panel tells it with another try that works", async () => {
  let dates = 1;
  const { panel, calls, problems, button, section } = await panelOver((name) =>
    name === "method" && dates-- > 0 ? { ok: true, value: [{ tab: "rules", at: new Date(0) }] } : undefined,
  );
  await button(new RegExp(words.firstRun.use)).click();
  await section("method");
  await panel.getByRole("alert").getByText(words.trouble.empty.title).waitFor();
  await button(words.tryAgain).dblclick();
  await panel.getByText(words.method.tab.rules, { exact: true }).waitFor();
  expect(await panel.getByRole("alert").count()).toBe(0);
  expect(calls.filter(({ name }) => name === "method")).toHaveLength(2);
  expect(problems).toEqual([]);
});
