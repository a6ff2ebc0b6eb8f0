import { registries } from "../engine/spreadsheet.ts";
import type { MenuEntry, MenuTree } from "../host/screen.ts";

type Action = Parameters<typeof registries.topbarMenuRegistry.add>[1];

const EXTENSIONS = "extensions";
const AFTER_DATA = 80;

/** Puts the add-on's menu where Google puts it: Extensions, and there under the add-on's name (fact D6). */
export function showMenu(
  tree: MenuTree,
  words: { readonly extensions: string; readonly addon: string },
  run: Run,
): void {
  const own: Action = {
    id: "conveyor",
    name: tree.addon ? words.addon : tree.caption,
    sequence: 10,
    children: actionsOf(tree.entries, "conveyor", run),
  };
  const menu: Action = { id: EXTENSIONS, name: words.extensions, sequence: AFTER_DATA, children: [own] };
  const { topbarMenuRegistry } = registries;
  if (tree.addon) topbarMenuRegistry.replace(EXTENSIONS, menu);
  else topbarMenuRegistry.replace("conveyor", { ...own, sequence: AFTER_DATA + 1 });
}

/** The frame's own actions stand in the File menu too; the engine's settings there give way to those of the workbench. */
export function fillFileMenu(items: readonly { readonly name: string; readonly go: () => void }[]): void {
  const { topbarMenuRegistry } = registries;
  const file = topbarMenuRegistry.get("file");
  const own = items.map(({ name, go }, i) => ({ id: `workbench-${i}`, name, sequence: 1 + i, execute: go }));
  const others = (file.children ?? []).filter(
    (child) => typeof child === "function" || !/^(settings|workbench)/.test(child.id ?? ""),
  );
  topbarMenuRegistry.replace("file", { ...file, children: [...own, ...others] });
}

type Run = (item: Extract<MenuEntry, { kind: "item" }>) => void;

function actionsOf(entries: readonly MenuEntry[], path: string, run: Run): Action[] {
  return entries.flatMap((entry, i): Action[] => {
    if (entry.kind === "separator") return [];
    const id = `${path}-${i}`;
    const separator = entries[i + 1]?.kind === "separator";
    const base = { id, sequence: i, separator, isReadonlyAllowed: true, isEnabledOnLockedSheet: true };
    if (entry.kind === "menu")
      return [{ ...base, name: entry.menu.caption, children: actionsOf(entry.menu.entries, id, run) }];
    return [{ ...base, name: entry.caption, execute: () => run(entry) }];
  });
}

/** The first item of a menu: what the button at the right edge does. */
export function firstItem(tree: MenuTree): Extract<MenuEntry, { kind: "item" }> | undefined {
  return tree.entries.find((entry) => entry.kind === "item");
}
