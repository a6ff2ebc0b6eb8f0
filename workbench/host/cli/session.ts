import { type Book, openBook } from "../../engine/book.ts";
import type { Content } from "../../files/open.ts";
import type { World } from "../../types.ts";
import { nodeRealm } from "../realm-node.ts";
import { createWorkbench, type Workbench } from "../workbench.ts";
import { contentOf } from "./content.ts";
import { readDist } from "./dist-folder.ts";
import { type ListeningScreen, listeningScreen } from "./listening-screen.ts";

export interface OpenBook {
  readonly book: Book;
  readonly workbench: Workbench;
  readonly screen: ListeningScreen;
}

/** Opens a workbook with the add-on of a dist folder installed in it. */
export async function openWith(distFolder: string, path: string, world: World): Promise<OpenBook> {
  return openContent(distFolder, await contentOf(path, world), world);
}

/** The same for a workbook that is no file. */
export function openContent(distFolder: string, content: Content, world: World): OpenBook {
  const book = openBook(content, world);
  const screen = listeningScreen();
  const workbench = createWorkbench({ book, world, dist: readDist(distFolder), realm: nodeRealm(distFolder), screen });
  return { book, workbench, screen };
}
