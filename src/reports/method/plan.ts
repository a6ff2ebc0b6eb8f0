import type { Language } from "../../messages/language.ts";
import { planFactWords } from "../../messages/plan-fact.ts";
import {
  blocksOf,
  FIRST_ROW,
  HEAD_ROW,
  METHOD_BLOCKS,
  type MethodBlock,
  SETTING_ROWS,
} from "../../model/method/layout.ts";
import type { MethodTexts } from "../../model/method/texts.ts";
import { HEAD, INPUT, MUTED, NOTE, TITLE } from "../look.ts";
import type { Area, MethodKey, PlanCell, SheetPlan, Style, Validation } from "../plan.ts";
import { methodCheck } from "./check.ts";
import { defaultRows, parameterFormat } from "./defaults.ts";

/** Empty rows below the longest table, to be filled by the team. */
const SPARE = 30;

/** Pixels: a sentence, a word, a note beside low rows. Few widths, for every change from column to column is a call. */
const WIDE = 300;
const WORD = 130;
const ASIDE = 600;

/** Columns of sentences. */
const SENTENCES = new Set(
  [
    "aliases advice answer begins counts events gate label letter note objection over point question questions",
    "result script signs size step test text why words",
  ].flatMap((names) => names.split(" ")),
);

/** Notes that would make rows of a few numbers high. */
const LOW = new Set(["normNotes.text", "limits.label"]);

/** A number that may be a fraction: "0.##" would leave its mark behind a whole one. */
const ANY = "general";

/** Columns of numbers and their formats; every other column is text. */
const NUMBERS: { readonly [field: string]: string } = {
  checkpointDays: "0",
  days: "0",
  returnDays: "0",
  probability: "0%",
  startProbability: "0%",
  calls: ANY,
  meetings: ANY,
  offers: ANY,
  wonDeals: ANY,
  answerHours: ANY,
  points: "0",
  newMoney: "#,##0",
  newNumber: "0",
  currentMoney: "#,##0",
  currentNumber: "0",
};

export interface MethodPlanOptions {
  /** Whether it is made on the way of a report, and so in fewer calls. */
  readonly byTheWay?: boolean;
  /** Present name of the Stages tab, for tabs that name stages. */
  readonly stages?: string | undefined;
  /** Rows that the Plan tab begins with. */
  readonly planned?: readonly (readonly PlanCell[])[] | undefined;
}

/**
 * A Method tab filled with the defaults. Cream cells are for typing; keys and explanations stand on white; what cannot be
 * used is marked in words beside its table.
 */
export function methodPlan(
  tab: MethodKey,
  texts: MethodTexts,
  language: Language,
  today: number,
  { byTheWay = false, stages, planned = [] }: MethodPlanOptions = {},
): SheetPlan {
  const dates = language === "ru" ? "dd.mm.yyyy" : "d mmm yyyy";
  const tables = blocksOf(tab).map((block) => ({
    block,
    ...METHOD_BLOCKS[block],
    cells: block === "plan" ? planned : defaultRows(block, texts, today),
  }));
  const length = Math.max(...tables.map(({ cells }) => cells.length));
  const rows = FIRST_ROW - 1 + length + SPARE;
  const frozen = tab === "playbook" ? 2 : 0;
  const last = Math.max(...tables.map(({ column, fields }) => column + fields.length - 1));
  const check = methodCheck(tab, texts, { top: frozen === 0 ? 2 : frozen + 1, rows, columns: last, stages });
  const columns = Math.max(last, check.column);
  const widths = Array<number>(columns).fill(WORD);
  const styles: { area: Area; style: Style }[] = [
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
    { area: { row: 2, column: frozen + 1, rows: 1, columns: 1 }, style: NOTE },
  ];
  styles.push(...check.styles);
  widths[check.column - 1] = WIDE;
  const typing: Area[] = [];
  for (const { block, column, fields, cells } of tables) {
    styles.push({ area: { row: HEAD_ROW, column, rows: 1, columns: fields.length }, style: { ...HEAD, wrap: true } });
    fields.forEach((field, i) => {
      widths[column - 1 + i] = LOW.has(`${block}.${field}`) ? ASIDE : SENTENCES.has(field) ? WIDE : WORD;
      const area = { row: FIRST_ROW, column: column + i, rows: rows - FIRST_ROW + 1, columns: 1 };
      const typed = field !== "key" && field !== "text" && !READING.has(`${block}.${field}`);
      styles.push({ area, style: { ...columnStyle(field, dates), ...(typed ? INPUT : MUTED) } });
      if (typed) typing.push(area);
    });
    styles.push(...valueStyles(block, column, cells.length, texts, dates));
  }
  return {
    tab,
    title: texts.tabs[tab].title,
    rows,
    columns,
    frozenRows: LONG.has(tab) ? HEAD_ROW : 0,
    frozenColumns: frozen,
    top: !byTheWay,
    widths: byTheWay ? widths.map(() => MIXED) : widths,
    blocks: [
      { row: 1, column: 1, cells: [[texts.tabs[tab].title]] },
      {
        row: 2,
        column: frozen + 1,
        cells: [
          [texts.tabs[tab].note + (tab === "plan" && planned.length > 0 ? ` ${planFactWords[language].proposed}` : "")],
        ],
      },
      ...tables.map(({ block, column, cells }) => ({ row: HEAD_ROW, column, cells: [texts.heads[block], ...cells] })),
      ...check.blocks,
    ],
    styles,
    rules: check.rules,
    validations: tables.flatMap(({ block, column, fields, cells }) =>
      fields.flatMap((field, i) => choices(block, field, { column: column + i, rows, filled: cells.length }, texts)),
    ),
    charts: [],
    typing,
    tabColor: TAB_COLOR,
  };
}

/** Tabs that are longer than a screen. */
const LONG: ReadonlySet<MethodKey> = new Set(["stages", "playbook", "personas", "settings"]);

/** The width of every column of a tab made on the way of a report, whose calls are counted. */
const MIXED = 210;

const TAB_COLOR = "#93c8d8";
/** Columns that explain and are not read. */
const READING = new Set([
  "parameters.label",
  "limits.label",
  "settings.label",
  "salesTypes.name",
  "salesTypes.note",
  "sizes.sell",
  "sizes.size",
]);

function columnStyle(field: string, dates: string): Style {
  if (field === "until") return { format: dates };
  const format = NUMBERS[field];
  return format ? { format } : { wrap: true };
}

/** Values of Classes and Settings have a format each. */
function valueStyles(
  block: MethodBlock,
  column: number,
  filled: number,
  texts: MethodTexts,
  dates: string,
): { area: Area; style: Style }[] {
  const at = (row: number) => ({ row, column: column + 1, rows: 1, columns: 1 });
  if (block === "parameters" || block === "limits")
    return texts[block].map(({ key, value }, i) => ({
      area: at(FIRST_ROW + i),
      style: { format: parameterFormat(key, value), wrap: false },
    }));
  if (block !== "settings" || filled === 0) return [];
  const { report_date, refreshed, as_of } = SETTING_ROWS;
  return [report_date, refreshed, as_of].map((row) => ({
    area: at(row),
    style: { format: dates, ...(row === report_date ? {} : { background: "#ffffff" }) },
  }));
}

function choices(
  block: MethodBlock,
  field: string,
  { column, rows, filled }: { column: number; rows: number; filled: number },
  texts: MethodTexts,
): Validation[] {
  const down = { row: FIRST_ROW, column, rows: rows - FIRST_ROW + 1, columns: 1 };
  const list = (area: Area, words: readonly string[]) => [{ area, rule: { list: words, strict: false } }];
  const { role, kind, follows } = texts.words;
  if (field === "role" || field === "who") return list(down, Object.values(role));
  if (field === "kind") return list(down, Object.values(kind));
  if (field === "follows") return list(down, Object.values(follows));
  if (block === "rules" && field === "action") return list(down, [...new Set(texts.rules.map(({ action }) => action))]);
  if (block === "settings" && field === "value" && filled > 0)
    return list(
      { ...down, row: SETTING_ROWS.sales_type, rows: 1 },
      texts.salesTypes.map(({ name }) => name),
    );
  return [];
}
