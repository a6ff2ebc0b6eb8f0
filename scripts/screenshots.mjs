// Makes the pictures in docs/screenshots: every report, the method and the panel in English and Russian, on a fixed day.
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { launchOptions } from "./chromium.mjs";
import { freshDist } from "./fresh.mjs";
import { buildPage } from "./page.mjs";
import { serve } from "./serve.mjs";

const FOLDER = "docs/screenshots";
const DAY = "2026-11-23";
const MOST_BYTES = 300_000;
const FONT = "node_modules/@fontsource/roboto";
/** Names of tabs and captions of menu items, as the add-on writes them. */
const words = {
  en: {
    segments: "Segments",
    funnel: "Funnel",
    hunters: "Hunters",
    farmers: "Farmers",
    monitor: "Monitor",
    base: "Client base",
    doctor: "Sheet doctor",
    calendar: "Calendar",
    history: "Stage history",
    method: ["Stages", "Classes", "Rules", "Playbook", "Personas", "Norms", "Plan", "Settings"],
    makeCalendar: "Calendar of the week",
    keepStages: "Keep today’s stages",
    openMethod: "Open the method tabs",
    buildFunnel: "Build the funnel",
    clients: "Clients",
    plan: "Plan against fact",
    reasons: "Why deals are lost, by stage",
    upgrade: "Could be much larger",
    answers: "How fast enquiries are answered",
    load: "Load of the people",
    about: "About the client",
    spellings: "Spellings",
    book: {
      "Sales 2026.csv": [
        "Client;Region;Jan 2026;Feb 2026;Mar 2026;Apr 2026",
        "Oak Foods;North;1200;900;1400;1100",
        "Elm Bakery;South;300;420;380;500",
        "Fir Cafe;North;150;0;210;190",
      ],
      "Deals.csv": [
        "Deal;Client;Manager;Amount;New;Offer;Won",
        "D-1;Oak Foods;Anna Orlova;12000;2026-01-12;2026-01-20;2026-02-03",
        "D-2;Elm Bakery;Tom Becker;8000;2026-02-02;2026-02-11;",
        "D-3;Fir Cafe;Anna Orlova;3000;2026-03-02;;",
      ],
    },
  },
  ru: {
    segments: "Сегменты",
    funnel: "Воронка",
    hunters: "Охотники",
    farmers: "Фермеры",
    monitor: "Контроль",
    base: "Клиентская база",
    doctor: "Проверка данных",
    calendar: "Календарь",
    history: "История этапов",
    method: ["Этапы", "Классы", "Правила", "Сценарии", "Портреты", "Нормы", "План", "Настройки"],
    makeCalendar: "Календарь на неделю",
    keepStages: "Запомнить этапы на сегодня",
    openMethod: "Открыть вкладки метода",
    buildFunnel: "Собрать воронку",
    clients: "Клиенты",
    plan: "План и факт",
    reasons: "Почему теряем сделки, по этапам",
    upgrade: "Могут быть намного крупнее",
    answers: "Как быстро отвечаем на обращения",
    load: "Нагрузка людей",
    about: "О клиенте",
    spellings: "Написания",
    book: {
      "Продажи 2026.csv": [
        "Клиент;Регион;Янв 2026;Фев 2026;Мар 2026;Апр 2026",
        "Пекарня «Дуб»;Север;120000;90000;140000;110000",
        "Кафе «Вяз»;Юг;30000;42000;38000;50000",
        "Магазин «Ель»;Север;15000;0;21000;19000",
      ],
      "Сделки.csv": [
        "Сделка;Клиент;Менеджер;Сумма;Новый;Предложение;Успех",
        "С-1;Пекарня «Дуб»;Анна Орлова;1200000;12.01.2026;20.01.2026;03.02.2026",
        "С-2;Кафе «Вяз»;Тимур Беков;800000;02.02.2026;11.02.2026;",
        "С-3;Магазин «Ель»;Анна Орлова;300000;02.03.2026;;",
      ],
    },
  },
};
const METHOD = ["stages", "classes", "rules", "playbook", "personas", "norms", "plan", "settings"];

freshDist();
await buildPage(".build/pictures");
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await serve(".build/pictures");
const browser = await chromium.launch(await launchOptions());
for (const language of Object.keys(words)) await pictures(language);
await browser.close();
await server.close();

async function pictures(language) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 820 },
    locale: language === "ru" ? "ru-RU" : "en-GB",
    timezoneId: "Europe/Berlin",
  });
  await context.addInitScript(useFont, fontFaces());
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const panel = page.frameLocator("#panel-frame");
  const region = page.locator("#panel-frame");
  const shoot = async (name, what = page) => {
    await page.waitForTimeout(700);
    await page.evaluate(() => document.querySelector("#toasts").replaceChildren());
    const path = join(FOLDER, `${language}-${name}.png`);
    await what.screenshot({ path });
    const { size } = statSync(path);
    console.log(`${path} ${Math.round(size / 1000)} KB`);
    if (size > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES / 1000} KB.`);
  };
  const tab = (n) => panel.getByRole("tab").nth(n).click();
  const said = words[language];
  const named = (name) => page.locator(".o-sheet", { hasText: new RegExp(`^\\s*${name}\\s*$`) });
  const goTo = (name) => page.evaluate((cell) => globalThis.workbench.select(cell), `${name}!A1`);
  const show = async (name) => {
    await goTo(said[name] ?? name);
    await named(said[name] ?? name)
      .first()
      .waitFor();
  };
  /** Scrolls so far that a row some way below a heading is the last one seen. */
  const scrollTo = async (name, heading, below) => {
    const row = await page.evaluate(
      ([tab, text]) => {
        const cells = globalThis.workbench.read(`${tab}!A1:A200`).flat();
        return cells.lastIndexOf(text) + 1;
      },
      [said[name], heading],
    );
    if (row === 0) throw new Error(`No “${heading}” in ${said[name]}.`);
    await page.evaluate((cell) => globalThis.workbench.select(cell), `${said[name]}!A${row + below}`);
  };
  const done = (count) =>
    page.waitForFunction((before) => globalThis.workbench.runs().length > before, count, { timeout: 60_000 });
  const menu = async (caption) => {
    const count = await page.evaluate(() => globalThis.workbench.runs().length);
    await page.locator(".o-topbar-menu[data-id=extensions]").click();
    for (const name of ["Conveyor", caption])
      await page.locator(".o-menu .o-menu-item", { hasText: name }).first().click();
    await done(count);
    await page.waitForTimeout(8000);
  };

  await page.goto(`${server.url}?language=${language}&today=${DAY}${language === "en" ? "&locale=en_GB" : ""}`);
  await page.waitForSelector("html[data-ready=yes]", { state: "attached" });
  await panel.locator("button").first().waitFor();
  await shoot("panel-first", region);
  await panel.locator("button").first().click();
  await panel.getByRole("tab").first().waitFor();
  await shoot("panel-data", region);
  await panel.locator("button").last().click();
  await panel.locator("button").last().click();
  const built = ["segments", "funnel", "hunters", "farmers", "monitor", "base"].map((name) => said[name]);
  await page.waitForFunction((names) => names.every((name) => globalThis.workbench.tabs().includes(name)), built, {
    timeout: 120_000,
  });
  await page.waitForTimeout(3000);
  await panel.locator(".card").first().scrollIntoViewIfNeeded();
  await shoot("panel-build", region);
  await show("segments");
  await shoot("workbench");
  await page.evaluate((cell) => globalThis.workbench.select(cell), `${said.segments}!B7`);
  await panel.locator("#cells").click();
  await shoot("panel-cell", region);
  await panel.getByRole("button").first().click();
  await tab(2);
  await shoot("panel-today", region);
  await panel.getByRole("button", { name: said.load, exact: true }).click();
  await panel.locator(".loads").waitFor();
  await shoot("panel-load", region);
  await panel.getByRole("button").first().click();
  await show("hunters");
  await panel.getByRole("listitem").getByRole("button").first().click();
  await shoot("panel-task", region);
  await panel.locator("summary", { hasText: said.about }).click();
  const persona = panel.locator("details[open] select");
  await persona.waitFor();
  await persona.selectOption({ index: 1 });
  await persona.scrollIntoViewIfNeeded();
  await shoot("panel-persona", region);
  await tab(3);
  await shoot("panel-method", region);
  await panel.locator("#sizes").click();
  await panel.locator(".sizes > li").first().waitFor();
  await shoot("panel-sizes", region);
  await panel.getByRole("button").first().click();
  await page.locator("#rail button").click();
  await shoot("hunters");
  await show("farmers");
  await shoot("farmers");
  await show("monitor");
  await shoot("monitor");
  await show("base");
  await shoot("base");
  await menu(said.makeCalendar);
  await show("calendar");
  await shoot("calendar");
  await menu(said.keepStages);
  await show("history");
  await shoot("history");
  await menu(said.openMethod);
  for (const [i, name] of said.method.entries()) {
    await show(name);
    await shoot(`method-${METHOD[i]}`);
  }
  await menu(said.buildFunnel);
  await page.waitForFunction((name) => globalThis.workbench.tabs().includes(name), said.doctor);
  await show("doctor");
  await shoot("doctor");
  // Wide enough for the whole page of a report.
  await page.setViewportSize({ width: 1680, height: 1000 });
  await show("segments");
  await shoot("segments");
  await scrollTo("segments", said.upgrade, 16);
  await shoot("segments-lists");
  await scrollTo("segments", said.clients, 28);
  await shoot("segments-clients");
  await show("funnel");
  await shoot("funnel");
  await scrollTo("funnel", said.plan, 30);
  await shoot("funnel-plan");
  await scrollTo("funnel", said.reasons, 12);
  await shoot("funnel-bottom");
  await show("spellings");
  await shoot("spellings");
  await scrollTo("monitor", said.answers, 14);
  await shoot("monitor-answers");
  await ownFile();
  await context.close();

  /** A file of the team's own: what a month brought in columns, and the day of each stage in columns. */
  async function ownFile() {
    await page.setViewportSize({ width: 1440, height: 820 });
    await page.locator("#chooser").setInputFiles(
      Object.entries(said.book).map(([name, lines]) => ({
        name,
        mimeType: "text/csv",
        buffer: Buffer.from(lines.join("\n")),
      })),
    );
    await named(Object.keys(said.book)[0].replace(".csv", "")).first().waitFor();
    await page.locator("#rail button").click();
    await panel.locator("button").first().click();
    for (const [i, name] of Object.keys(said.book).entries()) {
      await panel
        .getByRole("button", { name: name.replace(".csv", "") })
        .first()
        .click();
      await panel.locator(".layout").waitFor();
      await shoot(i === 0 ? "panel-months" : "panel-steps", region);
      await panel.getByRole("button").first().click();
    }
  }
}

/** Roboto as data addresses, so that pictures look the same wherever they are made and have every currency sign. */
function fontFaces() {
  return [400, 500, 700].map((weight) =>
    readFileSync(`${FONT}/${weight}.css`, "utf8").replace(
      /url\(\.\/(files\/[^)]+\.woff2)\) format\('woff2'\), url\([^)]+\) format\('woff'\)/g,
      (_, file) =>
        `url(data:font/woff2;base64,${readFileSync(join(dirname(`${FONT}/x`), file)).toString("base64")}) format('woff2')`,
    ),
  );
}

/** Runs in every frame of the page: gives it the fonts, also under the name of Arial. */
function useFont(faces) {
  const style = document.createElement("style");
  style.textContent = faces.flatMap((face) => [face, face.replaceAll("'Roboto'", "'Arial'")]).join("\n");
  const put = () => document.head.append(style);
  if (document.head) put();
  else document.addEventListener("DOMContentLoaded", put);
}
