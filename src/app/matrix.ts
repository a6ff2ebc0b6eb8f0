import { MISSING } from "../cells/method-words.ts";
import { isoDay } from "../cells/text.ts";
import { money } from "../messages/figures.ts";
import { functionWords } from "../messages/functions.ts";
import { type Language, languageOf } from "../messages/language.ts";
import { liveTexts } from "../messages/live.ts";
import { matrixTexts } from "../messages/matrix.ts";
import { dueStatus } from "../metrics/tasks.ts";
import { columnLetter } from "../model/refs.ts";
import { CLASSES, INTERESTS } from "../reports/segments/matrix.ts";
import { cellAt, countCells, type Listed, readListed } from "../reports/segments/read.ts";
import { ourTabs } from "../sheet/our-tabs.ts";
import { selected } from "../sheet/selection.ts";
import { tabValues } from "../sheet/tab-values.ts";
import { tell } from "../sheet/ui.ts";
import { sheetWorld } from "../sheet/world.ts";
import type { Api, MatrixView } from "./api.ts";

/** As many clients as the panel lists, and as a dialog holds. */
const LISTED = 30;
const TOLD = 12;

/**
 * The matrices as they stand in the Segments tab, and the clients of one cell: of the one selected in the tab when that is
 * another than `seen`, else of `cell`, else of the first that holds clients to work with now.
 */
export function matrix(cell: string | null, seen: string | null): MatrixView | null {
  const language = languageOf(Session.getActiveUserLocale());
  const read = readSegments();
  if (read === null) return null;
  const { world, tabId, listed, values, picked } = read;
  const counts = countCells(listed);
  const chosen = (picked !== seen ? picked : null) ?? cell ?? picked ?? listed[0]?.cell ?? null;
  const words = liveTexts[language].actions;
  return {
    tabId,
    selected: picked,
    groups: [...values, ...(listed.some((one) => one.cell.includes(`-${MISSING}-`)) ? [MISSING] : [])].map((value) => ({
      value,
      cells: CLASSES.map((letter) =>
        INTERESTS.map((interest) => {
          const name = `${letter}-${value}-${interest}`;
          const { count = 0, action } = counts.get(name) ?? {};
          return { cell: name, count, action: action ?? null, says: action ? words[action] : "" };
        }),
      ),
    })),
    chosen: chosen === null ? null : chosenView(chosen, listed, world.today, language),
  };
}

/** Which cell is selected, without reading any. */
export function selection(): ReturnType<Api["selection"]> {
  const at = selected();
  return at && { tabId: at.tabId, a1: `${columnLetter(at.column)}${at.row}` };
}

function chosenView(cell: string, listed: readonly Listed[], day: number, language: Language): MatrixView["chosen"] {
  const own = listed.filter((one) => one.cell === cell);
  const first = own[0];
  const sum = own.reduce((total, { potential }) => total + (potential ?? 0), 0);
  return {
    cell,
    count: own.length,
    potential: sum > 0 ? money(language, sum) : "",
    action: first?.action ?? "",
    role: first?.role ?? "",
    touchDays: first?.touch ?? null,
    a1: first ? `A${first.row}` : "",
    clients: own.slice(0, LISTED).map((one) => {
      const status = dueStatus(one.next ?? Number.NaN, false, day);
      return {
        name: one.name,
        a1: `A${one.row}`,
        action: one.action,
        next: one.next === null ? "" : isoDay(one.next),
        status,
        daysLate: status === "overdue" ? day - one.next! : 0,
        sales: money(language, one.sales),
        potential: one.potential === null ? "" : money(language, one.potential),
        gap: one.potential !== null && one.potential > one.sales ? money(language, one.potential - one.sales) : "",
        share: one.potential ? Math.max(0, Math.min(1, one.sales / one.potential)) : null,
      };
    }),
  };
}

/** Says whose cell is selected and who stands in it, for those whose panel stays empty. */
export function tellCell(): void {
  const language = languageOf(Session.getActiveUserLocale());
  const texts = matrixTexts[language];
  const view = matrix(null, null);
  const { chosen } = view ?? {};
  if (!view || !chosen || view.selected === null) {
    tell(texts.menu.replace("…", ""), view ? texts.notSelected : texts.notBuilt);
    return;
  }
  const lines = chosen.clients.slice(0, TOLD).map((client) => {
    const facts = [client.next, texts.buys(client.sales), client.gap && texts.gap(client.gap)];
    return `${client.name}: ${facts.filter(Boolean).join(", ")}`;
  });
  if (chosen.count > TOLD) lines.push(texts.more(chosen.count - TOLD));
  const head = [texts.clients(chosen.count), chosen.potential, chosen.action].filter(Boolean).join(" · ");
  tell(chosen.cell, [head, ...(lines.length > 0 ? lines : [texts.none])].join("\n"));
}

/** The Segments tab read: its list, and the cell of the matrix that is selected in it. Null where it is not built. */
function readSegments() {
  const { world, clock } = sheetWorld();
  const sheet = ourTabs().get("segments");
  if (!sheet) return null;
  const cells = tabValues(sheet, clock);
  const listed = readListed(cells, liveTexts[world.language].list);
  if (listed === null) return null;
  const values = Object.values(functionWords(world.language).values);
  const tabId = sheet.getSheetId();
  const at = selected();
  const picked = at && at.tabId === tabId ? cellAt(cells, at.row, at.column, values) : null;
  return { world, tabId, listed, values, picked };
}
