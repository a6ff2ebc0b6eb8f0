import type { Book } from "./book.ts";
import type { Position } from "./hand.ts";
import { helpers, type Zone } from "./spreadsheet.ts";

/** What Google says when an argument of a custom function depends on one of these (fact A11). */
const MESSAGE = "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().";
/** Whether TODAY() is allowed there is not known (fact A12), so nobody may rely on it. */
const TODAY =
  "The stand-in refuses TODAY() among the arguments of a custom function: what Google does with it is not known.";

type Volatile = "NOW" | "TODAY";
const NAMES: { readonly [name: string]: Volatile } = {
  NOW: "NOW",
  RAND: "NOW",
  RANDARRAY: "NOW",
  RANDBETWEEN: "NOW",
  TODAY: "TODAY",
};

/** Why the formula at `origin` may not call a custom function, or undefined: it or a cell it depends on is volatile. */
export function volatileAmong(book: Book, origin: Position | undefined): string | undefined {
  const formula = origin ? formulaAt(book, origin) : book.isolated;
  const found = formula ? new Search(book).inFormula(formula) : undefined;
  if (found === "TODAY" && book.unproven.today === "allowed") return undefined;
  return found && (found === "NOW" ? MESSAGE : TODAY);
}

type Formula = NonNullable<Book["isolated"]>;

function formulaAt(book: Book, origin: Position): Formula | undefined {
  const cell = book.model.getters.getCell(origin);
  return cell?.isFormula ? cell.compiledFormula : undefined;
}

export const formulasIn = (book: Pick<Book, "model">, sheetId: string) =>
  book.model.getters.getCells(sheetId).flatMap((cell) => (cell.isFormula ? [cell] : []));

/** Looks through the precedents of a formula; a cell is looked at once. */
class Search {
  private readonly seen = new Set<number>();

  constructor(private readonly book: Book) {}

  inFormula(formula: Formula): Volatile | undefined {
    const own = formula.symbols.map((symbol) => NAMES[symbol.toUpperCase()]).find(Boolean);
    if (own) return own;
    for (const range of formula.rangeDependencies) {
      const found = this.inZone(range.sheetId, range.zone);
      if (found) return found;
    }
    return undefined;
  }

  /** The formulas of a tab, looked up once a calculation: a tab of values has none among hundreds of thousands of cells. */
  private formulasOf(sheetId: string) {
    const { formulas } = this.book;
    const known = formulas.get(sheetId) ?? formulasIn(this.book, sheetId);
    formulas.set(sheetId, known);
    return known;
  }

  private inZone(sheetId: string, zone: Zone): Volatile | undefined {
    const { getters } = this.book.model;
    if (!getters.tryGetSheet(sheetId)) return undefined;
    for (const cell of this.formulasOf(sheetId)) {
      if (this.seen.has(cell.id)) continue;
      const position = getters.getCellPosition(cell.id);
      const covered = getters.getSpreadZone(position) ?? helpers.positionToZone(position);
      if (!helpers.overlap(covered, zone)) continue;
      this.seen.add(cell.id);
      const found = this.inFormula(cell.compiledFormula);
      if (found) return found;
    }
    return undefined;
  }
}
