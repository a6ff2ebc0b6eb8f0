import type { DigestTexts } from "../messages/digest.ts";
import { dayWord } from "../messages/figures.ts";
import { said } from "../messages/hand-over.ts";
import type { Language } from "../messages/language.ts";
import type { TaskRow } from "../model/tasks/sheet.ts";
import { HEAD, NOTE, SECTION, STATUS, TITLE } from "./look.ts";
import type { Area, SheetPlan, Style } from "./plan.ts";

type Listed = Pick<TaskRow, "manager" | "client" | "deal" | "step" | "why"> & { readonly due: number };

/** As many tasks of a person as fit beside those of the others; how many more there are is said. */
const MOST = 12;
/** Together as wide as a landscape page. */
const WIDTHS = [28, 170, 190, 210, 90, 380];
const FIRST = 4;

/**
 * What is overdue and due today, person by person, for printing.
 *
 * @param tasks in the order of work
 */
export function digestPlan(
  tasks: readonly Listed[],
  texts: DigestTexts,
  { language, today }: { readonly language: Language; readonly today: number },
): SheetPlan {
  const people = [...new Set(tasks.map(({ manager }) => manager))].sort(
    (a, b) => Number(b === "") - Number(a === "") || (a < b ? -1 : 1),
  );
  const cells: string[][] = [];
  const styles: { area: Area; style: Style }[] = [];
  const line = (style: Style | null, ...texts_: string[]) => {
    const row = FIRST + cells.length;
    cells.push([...texts_, ...Array<string>(WIDTHS.length - texts_.length).fill("")]);
    if (style) styles.push({ area: { row, column: 1, rows: 1, columns: WIDTHS.length }, style });
    return row;
  };
  for (const person of people) {
    const own = tasks.filter(({ manager }) => manager === person);
    const overdue = own.filter(({ due }) => due < today).length;
    const row = line(null, said(texts.person, { name: person || texts.nobody, overdue, today: own.length - overdue }));
    styles.push({ area: { row, column: 1, rows: 1, columns: 1 }, style: SECTION });
    line(HEAD, ...texts.heads);
    for (const { client, deal, step, due, why } of own.slice(0, MOST)) {
      const late = today - due;
      const at = line(BODY, "[  ]", client, deal, step, late > 0 ? said(texts.late, { days: late }) : texts.today, why);
      if (late > 0) styles.push({ area: { row: at, column: 5, rows: 1, columns: 1 }, style: STATUS.overdue });
    }
    if (own.length > MOST) line(NOTE, "", said(texts.more, { n: own.length - MOST }));
    line(null, "");
  }
  if (cells.length === 0) line(null, texts.none);
  return {
    tab: "digest",
    title: texts.title,
    rows: FIRST + cells.length,
    columns: WIDTHS.length,
    top: true,
    frozenRows: 0,
    frozenColumns: 0,
    widths: WIDTHS,
    blocks: [
      { row: 1, column: 1, cells: [[texts.title], [said(texts.about, { day: dayWord(language, today) })]] },
      { row: FIRST, column: 1, cells },
    ],
    styles: [
      { area: { row: 1, column: 1, rows: 1, columns: 1 }, style: TITLE },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, style: NOTE },
      ...styles,
    ],
    rules: [],
    validations: [],
    charts: [],
  };
}

const BODY: Style = { wrap: true, size: 9 };
