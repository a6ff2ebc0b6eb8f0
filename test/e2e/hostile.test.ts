import { ok } from "../support/fake-script.ts";
import { usePanel } from "../support/open-panel.ts";
import { samples } from "../support/sidebar-samples.ts";

const open = usePanel();
const markup = '<img src="x" onerror="window.ran=1"><script>window.ran=1</script><b>Oak</b>';

/** The same with every text that comes from the team's cells replaced. */
function poisoned<T>(value: T, keys: RegExp): T {
  return JSON.parse(JSON.stringify(value), (key, part) => (typeof part === "string" && keys.test(key) ? markup : part));
}

test("C10: HTML and script in the team's cells stand in the panel letter by letter and run nowhere", async () => {
  const sample = samples("en");
  const today = poisoned(sample.today, /^(client|deal|step|stage|manager|cell|why|note|money)$/);
  const data = poisoned(sample.data, /^(name|header|text)$/);
  const { page, section, problems } = await open(
    "en",
    { data },
    { today: () => ok<"today">(today), data: () => ok<"data">(data) },
  );
  await section("today");
  await page.getByText(markup).first().waitFor();
  await section("data");
  await page.getByText(markup).first().waitFor();
  expect(await page.evaluate(() => [(window as unknown as { ran?: number }).ran, document.images.length])).toEqual([
    undefined,
    0,
  ]);
  expect(problems).toEqual([]);
});
