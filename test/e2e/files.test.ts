import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { useWorkbench } from "../support/browser.ts";

const bench = useWorkbench();
const folder = mkdtempSync(join(tmpdir(), "conveyor-files-"));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test("own .csv files open as tabs, and the menu works on them", async () => {
  const deals = file("Deals.csv", "Client;Stage;Amount\nFjord;Won;1,5\nOak;Lost;2\n");
  const clients = file("Clients.csv", "Client,Manager\nFjord,Ann\nOak,Bob\n");
  const { page, tabs, read } = await bench.open({ language: "en", locale: "de_DE", files: [deals, clients] });
  expect(await tabs()).toEqual(["Deals", "Clients"]);
  expect(await read("Deals!A2:C3")).toEqual([
    ["Fjord", "Won", 1.5],
    ["Oak", "Lost", 2],
  ]);
  expect(await page.locator(".o-topbar-menu[data-id=extensions]").count()).toBe(1);
});

test("the workbook saved as .xlsx opens again with its values, formulas and charts", async () => {
  const first = await bench.open({ language: "en", today: "2026-11-23" });
  await first.menu("Conveyor", "funnel");
  await first.page.locator(".toast").waitFor();
  const saved = first.page.waitForEvent("download");
  await first.page.locator("#save").click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("Demo company.xlsx");
  const path = join(folder, "saved.xlsx");
  await download.saveAs(path);
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  expect(Object.keys(parts).filter((name) => name.startsWith("xl/charts/chart"))).toHaveLength(1);
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain("<row");
  const values = await first.read("Funnel!A1:I20");
  const again = await bench.open({ language: "en", today: "2026-11-23", files: [path] });
  expect(await again.tabs()).toEqual(await first.tabs());
  expect(await again.read("Funnel!A1:I20")).toEqual(values);
});

test("a file that is no workbook is refused in one sentence, and the workbook stays", async () => {
  const photo = file("photo.csv", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
  const { page, tabs } = await bench.open({ language: "ru" });
  await page.locator("#chooser").setInputFiles(photo);
  expect(await page.locator(".toast").textContent()).toContain("«photo.csv» — не таблица.");
  expect(await tabs()).toContain("Сделки 2026");
});
