import { axe, useWorkbench } from "../support/browser.ts";

const bench = useWorkbench();
const today = "2026-11-23";
/** The engine's own interface is not ours to mend; pages of the bundle have tests of their own. */
const NOT_OURS = ["#sheet", "iframe"];

test("a newcomer sees the demo company, the add-on's menu under Extensions and its panel", async () => {
  const { page, panel, tabs, problems } = await bench.open({ language: "en", today });
  expect(await tabs()).toEqual(["Client list", "Deals 2026", "Shipments", "Calls"]);
  await panel.getByRole("button", { name: /Use my tabs/ }).waitFor();
  const box = await page.locator("#panel-frame").boundingBox();
  expect(box?.width).toBe(300);
  await page.locator(".o-topbar-menu[data-id=extensions]").click();
  await page.locator(".o-menu-item", { hasText: "Conveyor" }).click();
  await page.locator(".o-menu-item", { hasText: "Build segments" }).waitFor();
  const items = await page.locator(".o-menu").last().locator(".o-menu-item").allInnerTexts();
  expect(items.map((item) => item.trim())).toEqual(
    expect.arrayContaining(["Open the panel", "Build segments", "Build the funnel"]),
  );
  expect(problems).toEqual([]);
});

test("a Russian sees everything in Russian: the company, the frame, the menus, the panel", async () => {
  const { page, panel, tabs } = await bench.open({ language: "ru", today });
  expect(await tabs()).toEqual(["Список клиентов", "Сделки 2026", "Отгрузки", "Звонки"]);
  await panel.getByRole("button", { name: /Взять мои вкладки/ }).waitFor();
  expect(await page.locator("#bar button").allInnerTexts()).toEqual(["Открыть файл…", "Скачать .xlsx", "Настройки"]);
  const menus = await page.locator(".o-topbar-menu").allInnerTexts();
  expect(menus).toEqual(["Файл", "Правка", "Вид", "Вставка", "Формат", "Данные", "Расширения"]);
});

test("A26: what is typed, formulas with ; too, is read by the spreadsheet's locale and survives a reload", async () => {
  const first = await bench.open({ language: "ru", today });
  await first.type("Сделки 2026!P2", "1 234,5");
  await first.type("Сделки 2026!P3", "31.03.2026");
  await first.type("Сделки 2026!P4", "=СУММ(1;2)");
  await first.type("Сделки 2026!P5", "=SUM(P2;1)");
  const typed = await first.read("Сделки 2026!P2:P5");
  expect(typed[0]).toEqual([1234.5]);
  expect(typed[3]).toEqual([1235.5]);
  await first.keep();
  const again = await bench.open({ language: "ru", today, context: first.page.context() });
  expect(await again.read("Сделки 2026!P2:P5")).toEqual(typed);
});

test("settings open the same workbook in another world", async () => {
  const { page, read, type, panel } = await bench.open({ language: "en", today });
  await type("Deals 2026!P2", "kept");
  await type("Deals 2026!P3", "=TODAY()");
  const before = await read("Deals 2026!P3");
  await page.locator("#settings").click();
  await page.getByLabel("Language of the user").selectOption("ru");
  await page.getByLabel("Locale of the spreadsheet").selectOption("ru_RU");
  await page.getByLabel("Time zone of the spreadsheet").fill("Mars/Olympus");
  await page.getByRole("button", { name: "Apply" }).click();
  expect(await page.getByRole("alert").textContent()).toContain("Mars/Olympus");
  await page.getByLabel("Time zone of the spreadsheet").fill("Europe/Moscow");
  await page.getByLabel("Today").fill("2026-03-31");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByRole("button", { name: "Настройки" }).waitFor();
  await panel.getByRole("button", { name: /Взять мои вкладки/ }).waitFor();
  expect(await read("Deals 2026!P2")).toEqual([["kept"]]);
  const after = await read("Deals 2026!P3");
  expect(String(before)).toContain("2026-11-23");
  expect(String(after)).toContain("2026-03-31");
});

test("starting afresh gives the demo company back", async () => {
  const { page, read, type } = await bench.open({ language: "en", today });
  const before = await read("Client list!A4");
  await type("Client list!A4", "Changed");
  await page.locator("#settings").click();
  await page.getByRole("button", { name: "Start afresh with the demo company" }).click();
  await page.waitForFunction((name) => {
    const { workbench } = window as unknown as { workbench: { read(range: string): unknown[][] | undefined } };
    return workbench.read("Client list!A4")?.[0]?.[0] === name;
  }, before[0]![0]);
});

test("the keyboard goes around the page with F6, opens the settings and leaves them with Escape", async () => {
  const { page, panel } = await bench.open({ language: "en", today });
  await panel.getByRole("button", { name: /Use my tabs/ }).waitFor();
  const where = () =>
    page.evaluate(() =>
      ["bar", "sheet", "panel", "rail"].find((id) => document.getElementById(id)?.contains(document.activeElement)),
    );
  await page.locator("#settings").focus();
  const visited: (string | undefined)[] = [];
  for (let i = 0; i < 4; i++) {
    await page.keyboard.press("F6");
    visited.push(await where());
  }
  expect(visited).toEqual(["sheet", "panel", "rail", "bar"]);
  await page.locator("#settings").press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.locator("#rail button").press("Enter");
  expect(await page.locator("#panel").isVisible()).toBe(false);
  await page.locator("#rail button").press("Enter");
  await panel.getByRole("button", { name: /Use my tabs/ }).waitFor();
});

test.each(["en", "ru"] as const)(
  "axe finds no violation in the frame, its settings and its questions (%s)",
  async (language) => {
    const { page, menu } = await bench.open({ language, today });
    expect(await axe(page, NOT_OURS)).toEqual([]);
    await page.locator("#settings").click();
    expect(await axe(page, NOT_OURS)).toEqual([]);
    await page.keyboard.press("Escape");
    await menu("Conveyor", language === "ru" ? "Что распознано" : "What was recognised");
    await page.getByRole("dialog").waitFor();
    expect(await axe(page, NOT_OURS)).toEqual([]);
  },
);

test("the frame fits a narrow window", async () => {
  const { page } = await bench.open({ language: "ru", today, viewport: { width: 900, height: 700 } });
  const cut = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(cut).toBe(false);
  await page.locator(".o-topbar-menu[data-id=extensions]").click();
  await page.locator(".o-menu-item", { hasText: "Conveyor" }).waitFor();
  for (const button of await page.locator("#bar button").all()) {
    const box = await button.boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(900);
  }
});

test("the page needs nothing but its own folder, which carries the licences of its parts", async () => {
  const { page } = await bench.open({ language: "en", today });
  const addresses = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const folder = page.url().replace(/\?.*/, "");
  expect(
    addresses.filter(
      (address) => address !== "" && !/^(data|about|blob):/.test(address) && !address.startsWith(folder),
    ),
  ).toEqual([]);
  const notices = await (await page.request.get(`${folder}NOTICES.txt`)).text();
  expect(notices).toContain("@odoo/o-spreadsheet 19.3.7");
  expect(notices).toContain("GNU LESSER GENERAL PUBLIC LICENSE");
});
