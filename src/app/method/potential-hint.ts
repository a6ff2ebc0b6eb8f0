import { filled } from "../../messages/funnel.ts";
import type { Language } from "../../messages/language.ts";
import { sizesMenu } from "../../messages/sizes.ts";
import { sizeColumns } from "../../model/potential.ts";
import { columnLetter, hasField } from "../../model/refs.ts";
import type { Team } from "../../sheet/read-team.ts";
import { readTexts } from "../../sheet/texts.ts";

/** Names columns of numbers that could serve as the potential where the clients' tab has none; "" where nothing is to be said. */
export function potentialHint({ tabs, world }: Team, language: Language): string {
  const own = tabs.find(({ table }) => table.kind === "clients");
  if (!own || hasField(own.table, "potential")) return "";
  const columns = sizeColumns(own.table, own.values(), world.locale);
  if (columns.length === 0) return "";
  const named = columns.slice(0, 3).map(({ index, header }) => `${columnLetter(index)} ${header}`);
  const { hint } = readTexts(language).sizes;
  return filled(hint, {
    tab: own.table.tabName,
    columns: named.join(", "),
    menu: sizesMenu[language].replace("…", ""),
  });
}
