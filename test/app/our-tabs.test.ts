import { menuTexts } from "../../src/messages/menu.ts";
import { demoCompany } from "../../workbench/demo/company.ts";
import type { TabData } from "../../workbench/types.ts";
import { installed } from "../workbench/host/installed.ts";
import { call, cells, clients, deals, menu, names, type, world } from "./small-office.ts";

describe("Our tabs", () => {
  test("are known by metadata: the team's own tab Funnel is left alone, ours may be renamed and moved", async () => {
    const own: TabData = { name: "Funnel", rows: [["our own notes"], ["do not touch"]] };
    const file = installed([own, deals], world);
    await menu(file, "menuFunnel");
    expect(names(file)).toEqual(["Funnel", "Deals", "Stages", "Funnel (2)"]);
    const ours = file.book.getters.getSheetIds().at(-1)!;
    file.book.model.dispatch("RENAME_SHEET", { sheetId: ours, oldName: "Funnel (2)", newName: "Trichter" });
    type(file, "Deals!C2", "Won");
    await menu(file, "menuFunnel");
    expect(names(file)).toEqual(["Funnel", "Deals", "Stages", "Trichter"]);
    expect(cells(file, "Trichter!B8")).toEqual([[2]]);
    await menu(file, "menuRemove");
    expect(names(file)).toEqual(["Funnel", "Deals"]);
    expect(cells(file, "Funnel!A1:A2").flat()).toEqual(["our own notes", "do not touch"]);
  });

  test("B19: get another name where the team has a tab whose name differs in small and capital letters", async () => {
    const file = installed([{ name: "FUNNEL", rows: [["our own notes"]] }, deals], world);
    await menu(file, "menuFunnel");
    expect(names(file)).toEqual(["FUNNEL", "Deals", "Stages", "Funnel (2)"]);
  });

  test("go also when the team has deleted all of its own: an empty tab stays", async () => {
    const file = installed([deals], world);
    await menu(file, "menuFunnel");
    const sheetId = file.book.getters.getSheetIds()[0]!;
    file.book.model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Deals" });
    await menu(file, "menuRemove");
    expect(names(file)).toEqual(["Sheet1"]);
  });

  test("go after a question that names them and counts what people typed", async () => {
    const file = installed([deals], world);
    await menu(file, "menuHunters");
    const head = cells(file, "Hunters!A3:P3")[0]!;
    const note = String.fromCharCode(65 + head.indexOf("Note"));
    type(file, `Hunters!${note}4`, "call after lunch");
    await menu(file, "menuRemove");
    expect(file.screen.notes.join("\n")).toMatch(
      /deleted: Hunters\.[\s\S]*what people typed into the task lists: 1 cell\./,
    );
    expect(file.screen.notes.join("\n")).not.toContain("typed into Hunters");
    expect(names(file)).toEqual(["Deals"]);
  });

  test.each([
    ["Funnel before", "Пропадёт и всё, что введено во вкладке Funnel before."],
    ["Funnel before, Stages before", "Пропадёт и всё, что введено во вкладках Funnel before, Stages before."],
  ])("of which %s was kept aside go with all that was typed there, in Russian too", (named, said) => {
    const question = menuTexts.ru.removeQuestion({ tabs: ["Funnel"], typed: 0, apart: named.split(", ") });
    expect(question).toContain(said);
  });

  test("stay when the user says no", async () => {
    const file = installed([deals], world, {});
    await menu(file, "menuFunnel");
    const refusing = installed([deals], world);
    Object.assign(refusing.screen, { answer: () => ({ button: "CANCEL", text: "" }) });
    await menu(refusing, "menuFunnel");
    await menu(refusing, "menuRemove");
    expect(names(refusing)).toEqual(["Deals", "Stages", "Funnel"]);
  });

  test("when nothing is ours, nothing is asked", async () => {
    const file = installed([deals], world);
    await menu(file, "menuRemove");
    expect(file.screen.notes).toEqual(["This file has no tabs made by Conveyor."]);
  });
});

describe("The panel", () => {
  test("builds step by step, and the user keeps the tab that he was looking at", async () => {
    const file = installed([clients, deals], world);
    const before = file.book.getters.getActiveSheetId();
    expect(await call(file, "build", "funnel", 0)).toMatchObject({ done: 1, total: 2, finished: false });
    expect(names(file)).toEqual(["Clients", "Deals", "Stages"]);
    const last = await call(file, "build", "funnel", 1);
    expect(last).toMatchObject({ done: 2, total: 2, finished: true });
    expect(last.notes[0]).toBe("4 deals from “Deals”.");
    expect(file.book.getters.getActiveSheetId()).toBe(before);
    const card = (await call(file, "cards")).find(({ report }) => report === "funnel");
    expect(card).toMatchObject({ state: "built", live: true, preview: [4, 2, 1], basis: "4 clients, 4 deals" });
    expect(card!.builtAt).toMatch(/^2026-03-31T\d\d:\d\d$/);
  });

  test("a question that nobody knows is answered with a failure, never with an exception", async () => {
    const file = installed([deals], world);
    const answer = JSON.parse(await file.workbench.call("sidebarCall", JSON.stringify(["toString", []])));
    expect(answer).toMatchObject({ ok: false, failure: { kind: "unexpected" } });
  });

  test("opening the panel brings the report date up to date", async () => {
    const file = installed([deals], world);
    await menu(file, "menuFunnel");
    type(file, "Funnel!G1", "1/1/2020");
    await call(file, "start");
    expect(cells(file, "Funnel!G1")).toEqual([["2026-03-31"]]);
  });
});

describe("The menu", () => {
  test.each(["en", "ru"] as const)(
    "builds everything for the demo company in %s within sixty service calls",
    async (language) => {
      const file = installed(demoCompany(language, 1, "2026-11-23"), {
        language,
        locale: language === "ru" ? "ru_RU" : "en_US",
        today: "2026-11-23",
      });
      for (const handler of ["menuSegments", "menuFunnel", "menuHunters", "menuFarmers", "menuDoctor", "menuDoctor"])
        expect((await menu(file, handler)).serviceCalls).toBeLessThanOrEqual(60);
      for (const name of names(file))
        for (const row of cells(file, `'${name}'!A1:Z60`))
          for (const value of row) expect(String(value)).not.toMatch(/^#(REF|ERROR|NAME|VALUE|N\/A|DIV)/);
    },
  );

  test("says in a dialog what was recognised and what is to be done today, for those whose panel stays empty", async () => {
    const file = installed([clients, deals], world);
    await menu(file, "menuData");
    expect(file.screen.notes[0]).toContain("“Deals”: deals (A Deal, B Client, C Stage, D Amount");
    await menu(file, "menuToday");
    expect(file.screen.notes[1]).toBe("There are no task lists yet. Build the hunters’ or the farmers’ tasks first.");
  });
});
