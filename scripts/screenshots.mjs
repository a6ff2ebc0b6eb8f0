// Makes the pictures of the README: docs/screenshots/*.png, the workbench and the panel in English and Russian, on a fixed day.
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { launchOptions } from "./chromium.mjs";
import { freshDist } from "./fresh.mjs";
import { buildPage } from "./page.mjs";
import { serve } from "./serve.mjs";

const FOLDER = "docs/screenshots";
const DAY = "2026-11-23";
const MOST_BYTES = 200_000;
const FONT = "node_modules/@fontsource/roboto";
const tabs = {
  en: { segments: "Segments", funnel: "Funnel", hunters: "Hunters", farmers: "Farmers" },
  ru: { segments: "Сегменты", funnel: "Воронка", hunters: "Охотники", farmers: "Фермеры" },
};

freshDist();
await buildPage(".build/pictures");
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await serve(".build/pictures");
const browser = await chromium.launch(await launchOptions());
for (const language of Object.keys(tabs)) await pictures(language);
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
  const panel = page.frameLocator("#panel-frame");
  const region = page.locator("#panel-frame");
  const shoot = async (name, what = page) => {
    await page.waitForTimeout(700);
    const path = join(FOLDER, `${language}-${name}.png`);
    await what.screenshot({ path });
    const { size } = statSync(path);
    console.log(`${path} ${Math.round(size / 1000)} KB`);
    if (size > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES / 1000} KB.`);
  };
  const tab = (n) => panel.getByRole("tab").nth(n).click();
  const show = (name) => page.locator(".o-sheet", { hasText: tabs[language][name] }).click();

  await page.goto(`${server.url}?language=${language}&today=${DAY}${language === "en" ? "&locale=en_GB" : ""}`);
  await page.waitForSelector("html[data-ready=yes]", { state: "attached" });
  await panel.locator("button").first().waitFor();
  await shoot("panel-first", region);
  await panel.locator("button").first().click();
  await panel.getByRole("tab").first().waitFor();
  await shoot("panel-data", region);
  await panel.locator("button").last().click();
  await panel.locator("button").last().click();
  await page.waitForFunction(
    (names) => names.every((name) => globalThis.workbench.tabs().includes(name)),
    Object.values(tabs[language]),
    {
      timeout: 60_000,
    },
  );
  await page.waitForTimeout(3000);
  await shoot("panel-build", region);
  await show("segments");
  await shoot("workbench");
  await tab(2);
  await shoot("panel-today", region);
  await show("hunters");
  await panel.getByRole("listitem").getByRole("button").first().click();
  await shoot("panel-task", region);
  await tab(3);
  await shoot("panel-method", region);
  await page.locator("#rail button").click();
  await shoot("hunters");
  await show("farmers");
  await shoot("farmers");
  // Wide enough for the whole chart.
  await page.setViewportSize({ width: 1680, height: 820 });
  await show("funnel");
  await shoot("funnel");
  await context.close();
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
