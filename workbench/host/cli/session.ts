import { type Book, openBook } from "../../engine/book.ts";
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
  const book = openBook(await contentOf(path, world), world);
  const screen = listeningScreen();
  const workbench = createWorkbench({ book, world, dist: readDist(distFolder), realm: nodeRealm(distFolder), screen });
  return { book, workbench, screen };
}
