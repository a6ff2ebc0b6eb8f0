import type { FunnelPage } from "../../messages/funnel-page.ts";
import type { Language } from "../../messages/language.ts";
import type { StageKinds } from "../../model/book/stage-kinds.ts";
import type { HistoryColumn, HistoryShape } from "../../model/history.ts";
import type { Stage } from "../../model/method/method.ts";
import { columnLetter, columnOf, down, tabRef } from "../../model/refs.ts";
import type { Table } from "../../model/types.ts";
import { dateFormat } from "../day.ts";
import { COUNT, RATE } from "../look.ts";
import { spilled } from "./bottom.ts";
import type { Section } from "./shelves.ts";

/** The tab Stage history, once it tells of more than one day. */
export interface HistoryRef {
  readonly tabName: string;
  readonly shape: HistoryShape;
  /** The stages it names. */
  readonly stages: readonly string[];
}

const column = ({ tabName, shape }: HistoryRef, name: HistoryColumn) => {
  const letter = columnLetter(shape.columns[name]);
  return `${tabRef(tabName)}!$${letter}$${shape.headRow + 1}:$${letter}`;
};

/**
 * A date per stage of each deal with the names of the stages above, as FUNNEL_DATES takes it: from the team's own columns
 * where each open stage has one, else from the history; "" where nothing tells.
 */
export function stageDatesRef(
  deals: Table,
  steps: readonly Stage[],
  kinds: StageKinds,
  order: string,
  names: string,
  history: HistoryRef | undefined,
): string {
  const named = new Map(
    (deals.layout?.steps ?? []).map((index) => {
      const heading = deals.columns.find((one) => one.index === index)?.header ?? "";
      return [kinds.nameOf(heading), index] as const;
    }),
  );
  const own = steps.map(({ name, kind }) => named.get(name) ?? (kind === "won" ? columnOf(deals, "closed") : 0));
  if (!deals.parts && own.every((index) => index > 0)) {
    const dates = own.map((index) => down(deals, index));
    return `VSTACK(TRANSPOSE(${names});HSTACK(${dates.join(";")}))`;
  }
  if (!history) return "";
  const of = (name: HistoryColumn) => column(history, name);
  return `STAGE_DATES(${of("day")};${of("deal")};${of("stage")};${order})`;
}

/** Rows for deals and for managers. */
const LISTED = 15;

/** Which deals slip, and who moves dates. */
export function slipSections(history: HistoryRef, order: string, page: FunnelPage, language: Language): Section[] {
  const of = (name: HistoryColumn) => column(history, name);
  const args = `${of("day")};${of("deal")};${of("promised")};${of("stage")};${of("manager")};${order}`;
  const date = { format: dateFormat(language), align: "right" } as const;
  const count = { format: COUNT };
  return [
    spilled({
      columns: 7,
      rows: LISTED + 1,
      title: page.slips,
      note: () => page.slipsNote,
      formula: `DATE_MOVES(${args};"deal")`,
      looks: [undefined, undefined, undefined, count, date, date, count],
    }),
    spilled({
      columns: 6,
      rows: LISTED + 1,
      title: page.movers,
      note: () => page.moversNote,
      formula: `DATE_MOVES(${args};"manager")`,
      looks: [undefined, count, count, { format: RATE }, count, { format: "0" }],
    }),
  ];
}
