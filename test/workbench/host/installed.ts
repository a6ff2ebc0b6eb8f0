import { join } from "node:path";
import { type Book, type BookOptions, openBook } from "../../../workbench/engine/book.ts";
import { readDist } from "../../../workbench/host/cli/dist-folder.ts";
import { type ListeningScreen, listeningScreen } from "../../../workbench/host/cli/listening-screen.ts";
import { nodeRealm } from "../../../workbench/host/realm-node.ts";
import type { MenuTree } from "../../../workbench/host/screen.ts";
import { createWorkbench, type Workbench, type WorkbenchOptions } from "../../../workbench/host/workbench.ts";
import type { TabData, World } from "../../../workbench/types.ts";

const folder = join(__dirname, "..", "..", "..", "dist");
const america: World = { locale: "en_US", zone: "America/New_York", language: "en", today: "2026-03-31" };

export interface Installed {
  readonly book: Book;
  readonly workbench: Workbench;
  readonly screen: ListeningScreen;
  /** The menus that the bundle has made. */
  readonly menus: readonly MenuTree[];
}

/** What clasp would push, installed in a workbook of these tabs, or of one that was saved. */
export function installed(
  content: readonly TabData[] | object,
  world: Partial<World> = {},
  options: Partial<WorkbenchOptions> = {},
  bookOptions: BookOptions = {},
): Installed {
  const whole = { ...america, ...world };
  const menus: MenuTree[] = [];
  const book = openBook(content, whole, bookOptions);
  const screen = { ...listeningScreen(), menu: (menu: MenuTree) => void menus.push(menu) };
  const workbench = createWorkbench({
    book,
    world: whole,
    dist: readDist(folder),
    realm: nodeRealm(folder),
    screen,
    ...options,
  });
  return { book, workbench, screen, menus };
}
