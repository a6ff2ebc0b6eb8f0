import { Day } from "../cells/types.ts";
import { dayWord, money } from "../messages/figures.ts";
import { said } from "../messages/hand-over.ts";
import type { Language } from "../messages/language.ts";
import type { LeavingTexts } from "../messages/leaving.ts";
import type { Leaving } from "../model/leaving.ts";
import { ACCENT, HEAD, MONEY, NOTE, TITLE } from "./look.ts";
import type { SheetPlan } from "./plan.ts";
import { FULL_DAY_FORMAT } from "./tasks-look.ts";

const HEAD_ROW = 4;
/** Pixels in the order of the columns. */
const WIDTHS = [190, 120, 120, 120, 230, 230, 230, 230, 230, 230, 120];

/** The handover sheet of a person who leaves: a row for each client, the largest first, to be read from left to right. */
export function leavingPlan(
  name: string,
  leaving: Leaving,
  texts: LeavingTexts,
  { language, today }: { readonly language: Language; readonly today: number },
): SheetPlan {
  const { clients, whole } = leaving;
  const share = whole > 0 ? Math.round((100 * leaving.money) / whole) : 0;
  const about = said(texts.about, {
    ...{ name, clients: clients.length, deals: leaving.deals, tasks: leaving.tasks, day: dayWord(language, today) },
    ...{ money: money(language, leaving.money), open: money(language, leaving.open) },
    share: `${share}${language === "ru" ? "\u00a0" : ""}%`,
  });
  const lines = (texts_: readonly string[]) => texts_.join("\n");
  const rows = clients.map((one) => [
    ...[one.name, one.cell, one.money, one.last === null ? "" : new Day(one.last)],
    ...[one.deals, one.next, one.points, one.orders, one.contacts, one.notes].map(lines),
    one.contact,
  ]);
  const height = Math.max(1, rows.length);
  const columns = texts.heads.length;
  const down = (column: number, width = 1) => ({ row: HEAD_ROW + 1, column, rows: height, columns: width });
  const cell = { row: 1, column: 1, rows: 1, columns: 1 };
  return {
    tab: "leaving",
    title: texts.title,
    rows: HEAD_ROW + height,
    columns,
    top: true,
    frozenRows: HEAD_ROW,
    frozenColumns: 0,
    widths: WIDTHS,
    blocks: [
      { row: 1, column: 1, cells: [[`${texts.title}: ${name}`], [about], [texts.how]] },
      { row: HEAD_ROW, column: 1, cells: [texts.heads] },
      { row: HEAD_ROW + 1, column: 1, cells: rows.length > 0 ? rows : [[texts.noClients]] },
    ],
    styles: [
      { area: cell, style: TITLE },
      { area: { ...cell, row: 2, rows: 2 }, style: NOTE },
      { area: { ...cell, row: HEAD_ROW, columns }, style: { ...HEAD, wrap: true } },
      { area: down(1, columns), style: { wrap: true } },
      { area: down(1), style: { bold: true } },
      { area: { ...down(3), row: HEAD_ROW, rows: height + 1 }, style: { align: "right", format: MONEY } },
      {
        area: { ...down(4), row: HEAD_ROW, rows: height + 1 },
        style: { align: "right", format: FULL_DAY_FORMAT[language] },
      },
    ],
    rules: [],
    validations: [],
    charts: [],
    tabColor: ACCENT,
  };
}
