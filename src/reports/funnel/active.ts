import { beganByChannel } from "../../cells/initiator.ts";
import { clientKey } from "../../cells/text.ts";
import { type ActiveSalesWords, activeSalesWords } from "../../messages/active-sales.ts";
import { functionWords } from "../../messages/functions.ts";
import type { Language } from "../../messages/language.ts";
import { columnRef } from "../../model/refs.ts";
import type { Book, Table } from "../../model/types.ts";
import { COUNT, MONEY, NOTE, RATE } from "../look.ts";
import { rangeOf } from "../plain/native-deals.ts";
import { activePlain } from "../plain/sales.ts";
import type { PlanCell } from "../plan.ts";
import { at } from "../refs.ts";
import { literal, sentence } from "../sentence.ts";
import { ABOVE } from "./blocks.ts";
import { spilled } from "./bottom.ts";
import type { DealColumns } from "./columns.ts";
import { DATE_CELL } from "./helpers.ts";
import type { Section } from "./shelves.ts";

const COLUMNS = 8;
const NONE = '""';
/** Us, the client, not known, all. */
const ROWS = 4;
/** Sentences below the table: who told. The channels, which need more room, follow them. */
const NOTES = 2;

/** Who began the deals, from the log of contacts and the channels; nothing where deals have no clients. */
export function activeSections(
  deals: Table,
  book: Book,
  columns: DealColumns,
  order: string,
  language: Language,
): Section[] {
  const clients = columnRef(deals, "client");
  if (clients === null) return [];
  const words = activeSalesWords[language];
  const log = book.tables.find(({ kind }) => kind === "activities");
  const contacts = (["client", "order_date", "initiated_by"] as const).map((field) => log && columnRef(log, field));
  const told = contacts.every((ref) => ref);
  const args = [
    clients,
    columns.of("created"),
    columns.ends,
    columns.amounts,
    columns.of("source"),
    ...(told ? contacts : contacts.map(() => NONE)),
    order,
    DATE_CELL,
  ];
  const [count, rate] = [{ format: COUNT }, { format: RATE }] as const;
  const table = spilled({
    columns: COLUMNS,
    rows: 1 + ROWS + NOTES,
    title: words.title,
    note: (row, column) => says(row + ABOVE + 1, column, words),
    formula: `ACTIVE_SALES(${args.join(";")})`,
    plain: (area) =>
      activePlain(columns.native, told ? rangeOf(contacts[1]!) : null, functionWords(language).heads.total, area),
    looks: [undefined, count, count, count, count, { format: MONEY }, rate, { format: "0.00" }],
    notes: NOTES,
  });
  return [withLines(table, columns.of("source") === NONE ? [] : channelLines(book, words))];
}

/** A section with sentences in the rows below it. */
function withLines(section: Section, lines: readonly string[]): Section {
  return {
    columns: section.columns,
    rows: section.rows + lines.length,
    lay(row, column) {
      const block = section.lay(row, column);
      const below = { row: row + section.rows, column };
      const cells = lines.map((line) => [line]);
      return {
        ...block,
        blocks: cells.length > 0 ? [...block.blocks, { ...below, cells }] : block.blocks,
        styles: [...block.styles, { area: { ...below, rows: Math.max(1, lines.length), columns: 1 }, style: NOTE }],
      };
    },
  };
}

/** As many channels as a line has room for. */
const NAMED = 8;

/** Which of the team's channels count as begun by us, and which by the client. */
function channelLines({ deals }: Book, words: ActiveSalesWords): string[] {
  const names = [...new Map(deals.map(({ source }) => [clientKey(source), source.trim()])).values()];
  const line = (sign: 1 | -1, template: string) => {
    const own = names.filter((name) => beganByChannel(name) === sign).slice(0, NAMED);
    return own.length > 0 ? [template.replace("{names}", own.join(", "))] : [];
  };
  return [...line(1, words.channelsWe), ...line(-1, words.channelsClient)];
}

/** Of how many deals it is known, and how many of them we began. */
function says(first: number, column: number, words: ActiveSalesWords): PlanCell {
  const cell = (line: number, i: number) => at(first + line, column + i);
  const known = `(${cell(0, 3)}+${cell(1, 3)})`;
  const told = sentence(words.told, {
    we: cell(0, 3),
    known,
    share: `ROUND(${cell(0, 3)}/${known}*100;0)`,
    sales: `IF(${cell(1, 7)}="";"–";ROUND(${cell(1, 7)};2))`,
  }).formula.slice(1);
  return { formula: `=IFERROR(IF(${known}=0;${literal(words.cannot)};${told});"")` };
}
