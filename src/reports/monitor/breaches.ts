import { said } from "../../messages/hand-over.ts";
import type { MonitorTexts } from "../../messages/monitor.ts";
import type { Breach } from "../../model/monitor/breaches.ts";
import { link } from "../doctor-links.ts";
import { COUNT, MONEY } from "../look.ts";
import type { Table } from "./part.ts";

/** As many rows as are shown; how many more there are is said. */
const MOST = 100;

/** The open deals that have been silent for longer than their checkpoint. `tabId`: the tab of deals, undefined where there are several. */
export function breachTable(breaches: readonly Breach[], texts: MonitorTexts, tabId: number | undefined): Table {
  const { title, about, none, more, heads } = texts.breaches;
  const rest = breaches.length - MOST;
  return {
    title,
    about: breaches.length === 0 ? none : rest > 0 ? `${about} ${said(more, { n: rest })}` : about,
    columns: (breaches.length === 0 ? [] : heads).map((head, i) =>
      (i >= 2 && i <= 4) || i === 5 ? { head, format: i === 5 ? MONEY : COUNT } : { head },
    ),
    rows: () =>
      breaches.slice(0, MOST).map(({ row, client, deal, stage, manager, silent, limit, money }) => {
        const label = said(texts.row, { row });
        return [
          ...[client, stage, silent, limit, silent - limit, money ?? ""],
          tabId === undefined ? label : link({ tabId, column: 1, row }, label),
          ...[manager || texts.nobody, "", deal],
        ];
      }),
  };
}
