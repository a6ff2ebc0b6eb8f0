import { numberWord } from "../../messages/figures.ts";
import { filled } from "../../messages/funnel.ts";
import { type Language, languageOf } from "../../messages/language.ts";
import { menuTexts } from "../../messages/menu.ts";
import { METHOD_BLOCKS } from "../../model/method/layout.ts";
import { propose, sizeColumns } from "../../model/potential.ts";
import { columnIndex, columnLetter } from "../../model/refs.ts";
import { noteWriting } from "../../sheet/fenced.ts";
import { locked } from "../../sheet/locked.ts";
import { makeMethodTabs } from "../../sheet/method.ts";
import { nameOf } from "../../sheet/our-tabs.ts";
import { readTeam, type Team } from "../../sheet/read-team.ts";
import { readTexts } from "../../sheet/texts.ts";
import type { Marks, SizesView, SizesWritten } from "../api.ts";
import { keep } from "../data/data.ts";
import { Refusal } from "../refusal.ts";

const KEYS = ["a_from", "b_from", "c_from"] as const;

/** The clients' tab and its columns of numbers that could be the potential, the likeliest first. */
export function sizesIn({ tabs, world }: Team) {
  const own = tabs.find(({ table }) => table.kind === "clients")?.table;
  const values = tabs.find(({ table }) => table === own)?.values;
  return { own, columns: own && values ? sizeColumns(own, values(), world.locale) : [] };
}

/** The marks that stand in the Classes tab. */
export const presentMarks = ({ method: { thresholds: at } }: Team): Marks | null => at && [at.a, at.b, at.c];

export function sizes(letter: string | null): SizesView {
  const team = readTeam(["classes"], ["clients"]);
  const { own, columns } = sizesIn(team);
  const column = columns.find(({ index }) => columnLetter(index) === letter) ?? columns[0];
  const proposed = column && propose(column.sizes);
  return {
    tab: own?.tabName ?? "",
    columns: columns.map(({ index, header, sizes }) => ({ column: columnLetter(index), header, rows: sizes.length })),
    chosen:
      column && proposed
        ? {
            column: columnLetter(column.index),
            header: column.header,
            sizes: [...column.sizes].sort((a, b) => a - b),
            without: column.without,
            marks: proposed.marks,
            bars: proposed.bars.map(({ from }) => from),
          }
        : null,
    present: presentMarks(team),
  };
}

export function acceptSizes(letter: string, marks: Marks): SizesWritten {
  const language = languageOf(Session.getActiveUserLocale());
  const texts = readTexts(language).sizes;
  const [a, b, c] = marks.map((mark) => numberWord(language, mark)) as [string, string, string];
  if (!(marks.every(Number.isFinite) && marks[0] > marks[1] && marks[1] > marks[2] && marks[2] > 0))
    throw refused(language, filled(texts.order, { a, b, c }));
  return locked(() => {
    const team = readTeam(["classes"], ["clients"]);
    const { own, columns } = sizesIn(team);
    const column = columns.find(({ index }) => index === columnIndex(letter));
    if (!own || !column) throw refused(language, filled(texts.gone, { got: letter }));
    const rows = rowsOf(team, language);
    const old = presentMarks(team);
    const taken = own.columns[column.index - 1]?.field !== "potential";
    makeMethodTabs(["classes"], team.ours, team.texts, team);
    if (taken) keep([{ tabId: own.tabId, kind: "clients", columns: { potential: letter } }]);
    const classes = team.ours.get("classes")!;
    const at = team.places("parameters").column("value");
    const same = old?.every((mark, i) => mark === marks[i]) ?? false;
    if (!same)
      for (const [i, row] of rows.entries()) {
        noteWriting(classes, 1, 1, row, at);
        classes.getRange(row, at).setValue(marks[i]!);
      }
    const cells = rows.map((row) => columnLetter(at) + row);
    const apart = rows[1] !== rows[0]! + 1 || rows[2] !== rows[1] + 1;
    const facts = { classes: nameOf(classes), cells: apart ? cells.join(", ") : `${cells[0]}:${cells[2]}`, a, b, c };
    const said = [
      filled(same ? texts.already : texts.written, facts),
      taken ? filled(texts.taken, { letter, header: column.header, tab: own.tabName }) : "",
      same && !taken ? "" : taken || old === null ? texts.followOnce : texts.follow,
      same ? "" : old === null ? texts.undoEmpty : filled(texts.undo, { old: listed(old, language) }),
      taken ? texts.undoColumn : "",
    ].filter((sentence) => sentence !== "");
    return { said, at: { tabId: classes.getSheetId(), a1: cells[0]! } };
  });
}

const listed = (marks: Marks, language: Language) => marks.map((mark) => numberWord(language, mark)).join(" · ");

/** Rows of the Classes tab in which the marks stand, wherever their lines were moved to. */
function rowsOf({ ours, places }: Team, language: Language): number[] {
  const parameters = places("parameters");
  const column = parameters.column("key");
  const lost = (["value", "key"] as const).find((field) => parameters.column(field) === 0);
  if (lost) {
    const { check, heads } = readTexts(language).method;
    const got = heads.parameters[METHOD_BLOCKS.parameters.fields.indexOf(lost)]!;
    throw refused(language, `${nameOf(ours.get("classes")!)}: ${filled(check.says.lostColumn, { got })}`);
  }
  return KEYS.map((key) => {
    const row = parameters.row(key);
    if (row !== undefined) return row;
    const classes = nameOf(ours.get("classes")!);
    throw refused(language, filled(readTexts(language).sizes.noKey, { classes, key, column: columnLetter(column) }));
  });
}

function refused(language: Language, text: string): Refusal {
  const { nothingTouched: untouched } = menuTexts[language];
  return new Refusal({ title: readTexts(language).sizes.notWritten, text, untouched, at: null, kind: "data" });
}
