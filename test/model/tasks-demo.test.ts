import { isoDay } from "../../src/cells/text.ts";
import { type Cell, Day } from "../../src/cells/types.ts";
import { bookOf } from "../../src/model/book/book.ts";
import { detectTable } from "../../src/model/book/detect.ts";
import { stageKinds } from "../../src/model/book/stage-kinds.ts";
import { methodOf } from "../../src/model/method/read.ts";
import { tasksOf } from "../../src/model/tasks/plan.ts";
import { demoCompany } from "../../workbench/demo/company.ts";
import type { FileCell } from "../../workbench/types.ts";
import { EN, RU } from "../support/cells.ts";
import { serial } from "../support/days.ts";
import { methodTexts } from "../support/method-texts.ts";
import { words } from "../support/reading.ts";

const world = { en: EN, ru: RU };

function cellOf(cell: FileCell | undefined): Cell {
  if (typeof cell !== "object") return cell ?? "";
  return "date" in cell ? new Day(serial(cell.date.slice(0, 10))) : "text" in cell ? cell.text : "";
}

function demo(language: "en" | "ru") {
  const method = methodOf(methodTexts(language), {}, world[language].locale);
  const tabs = demoCompany(language, 1, isoDay(EN.today)).map(({ name, rows }, tabId) => {
    const width = Math.max(...rows.map((row) => row.length));
    const values = rows.map((row) => Array.from({ length: width }, (_, i) => cellOf(row[i])));
    const sample = { tabId, tabName: name, rows: values.slice(0, 30), lastRow: values.length };
    return { table: detectTable(sample, { ...world[language], words }), values };
  });
  return { method, book: bookOf(tabs, world[language], stageKinds(method.stages)).book };
}

test.each(["en", "ru"] as const)(
  "in the demo company (%s) everybody has one next task, with a reason in whole words",
  (language) => {
    const { method, book } = demo(language);
    const kinds = stageKinds(method.stages);
    const open = book.deals.filter((deal) => kinds.outcomeOf(deal) === "open");
    const hunters = tasksOf("hunter", book, method, world[language], new Map());
    const farmers = tasksOf("farmer", book, method, world[language], new Map());
    const lost = method.stages.find(({ kind }) => kind === "lost")!.name;
    const points = new Set(method.handover.map(({ point }) => point));
    const ofDeals = [...hunters, ...farmers].filter(({ dealId }) => dealId !== undefined);
    const main = farmers.filter(({ step, situation }) => situation !== undefined && !points.has(step));
    expect(ofDeals.map(({ dealId }) => dealId).sort()).toEqual(open.map(({ id }) => id).sort());
    const buyers = new Set(book.orders.map(({ client }) => client));
    const isHunters = (task: { client: string }) => !buyers.has(task.client);
    expect(ofDeals.filter(({ role }) => role === "hunter")).toEqual(ofDeals.filter(isHunters));
    const hunted = new Set(hunters.map(({ client }) => client));
    expect(farmers.filter(({ client }) => hunted.has(client))).toEqual([]);
    expect(hunters.some(({ stage }) => stage === lost)).toBe(true);
    expect(new Set(main.map(({ client }) => client)).size).toBe(main.length);
    for (const { why, script, id } of [...hunters, ...farmers]) {
      expect([id, why]).toEqual([id, expect.stringMatching(/^\S.*[.»…]$/)]);
      expect(why + script).not.toMatch(/[{}]|NaN|undefined|Infinity/);
    }
    expect(new Set([...hunters, ...farmers].map(({ id }) => id)).size).toBe(hunters.length + farmers.length);
  },
);
