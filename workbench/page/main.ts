import type { InputFile } from "../files/open.ts";
import type { Dist } from "../types.ts";
import { WorkbenchPage } from "./page.ts";
import { WorkStore } from "./store.ts";
import { type Given, givenIn, worldFrom } from "./world.ts";

/** What the scripts beside the page say: the add-on as `clasp push` would send it, and what the workbench was started with. */
interface Said {
  readonly CONVEYOR_ADDON: Dist;
  readonly CONVEYOR_START?: {
    readonly key: string;
    readonly world: Given;
    /** Addresses of the files to open, relative to the page, and their names. */
    readonly files: readonly { readonly url: string; readonly name: string }[];
  };
}

const { CONVEYOR_ADDON: dist, CONVEYOR_START: said } = globalThis as unknown as Said;
const given: Given = { ...said?.world, ...givenIn(location.search) };
const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();

void begin();

async function begin(): Promise<void> {
  const page = new WorkbenchPage(
    {
      dist,
      world: worldFrom(given, { language: navigator.language, zone }),
      key: JSON.stringify([said?.key ?? "demo", given.language, given.locale, given.zone, given.today]),
      files: said && said.files.length > 0 ? () => Promise.all(said.files.map(fetched)) : undefined,
    },
    await WorkStore.open(),
  );
  Object.assign(globalThis, { workbench: page.handle });
  await page.begin();
}

async function fetched({ url, name }: { readonly url: string; readonly name: string }): Promise<InputFile> {
  return { name, bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()) };
}
