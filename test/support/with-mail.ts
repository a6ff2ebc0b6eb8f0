import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Book, openBook } from "../../workbench/engine/book.ts";
import { readDist } from "../../workbench/host/cli/dist-folder.ts";
import { type ListeningScreen, listeningScreen } from "../../workbench/host/cli/listening-screen.ts";
import { nodeRealm } from "../../workbench/host/realm-node.ts";
import type { MenuTree } from "../../workbench/host/screen.ts";
import { emptyMail, type Letter } from "../../workbench/host/services/mail.ts";
import { emptyStores } from "../../workbench/host/services/properties.ts";
import type { TriggerState } from "../../workbench/host/services/triggers.ts";
import { createWorkbench, type Workbench, type WorkbenchOptions } from "../../workbench/host/workbench.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { handIn } from "./hand.ts";

const root = join(__dirname, "..", "..");
export const folder = mkdtempSync(join(tmpdir(), "conveyor-mail-"));
execFileSync("node", ["build.mjs", "--with-mail", "--to", folder], { cwd: root });
export const mailDist = readDist(folder);
const realm = nodeRealm(folder);

export interface User {
  readonly workbench: Workbench;
  readonly screen: ListeningScreen;
  readonly menus: readonly MenuTree[];
  /** Asks as the panel does; a failure is thrown with its words. */
  ask(name: string, ...args: readonly unknown[]): Promise<unknown>;
}

/** A team's workbook with the flavour that writes letters, and its days. */
export interface Office {
  readonly book: Book;
  readonly sent: Letter[];
  readonly left: Map<string, number>;
  readonly triggers: TriggerState;
  readonly properties: Map<string, string>;
  /** The properties of somebody of the team. */
  userStore(name: string): Map<string, string>;
  readonly lock: { holder: object | null; busy: boolean };
  /** Somebody of the team, on a day of the spreadsheet's. */
  user(name: string, today: string, options?: Partial<WorkbenchOptions>): User;
  /** The workbook as another person reaches it. */
  hand(): GoogleAppsScript.Spreadsheet.Spreadsheet;
}

export function office(content: readonly TabData[] | object, world: Omit<World, "today">): Office {
  const book = openBook(content, { ...world, today: "2026-03-31" });
  const mail = emptyMail();
  const triggers: TriggerState = [];
  const { document, script } = emptyStores();
  const lock = { holder: null as object | null, busy: false };
  const own = new Map<string, Map<string, string>>();
  const hand = handIn(book);
  const userStore = (name: string) => {
    const ofUser = own.get(name) ?? new Map<string, string>();
    own.set(name, ofUser);
    return ofUser;
  };
  return {
    book,
    userStore,
    sent: mail.sent,
    left: mail.left,
    triggers,
    lock,
    properties: document,
    user(name, today, options = {}) {
      const menus: MenuTree[] = [];
      const screen = { ...listeningScreen(), menu: (menu: MenuTree) => void menus.push(menu) };
      const stores = { document, script, user: userStore(name) };
      const whole = { ...world, today };
      const workbench = createWorkbench({
        ...{ book, dist: mailDist, realm, screen, lock, mail, triggers, stores, world: whole, user: name },
        ...options,
      });
      return {
        workbench,
        screen,
        menus,
        async ask(call, ...args) {
          const answer = JSON.parse(await workbench.call("sidebarCall", JSON.stringify([call, args])));
          if (!answer.ok) throw new Error(answer.failure.text);
          return answer.value;
        },
      };
    },
    hand: () => hand,
  };
}

/** An open deal of Ann's and a new one of Bob's. */
export const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Manager"],
    ["Ovens", "Iris", "Offer", 48200, { date: "2026-03-01" }, "Ann"],
    ["Scales", "Oak", "New", 50, { date: "2026-03-31" }, "Bob"],
  ],
};
