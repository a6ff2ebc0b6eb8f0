import type { Team } from "./installed-team.ts";

/**
 * What the formulas and cells of a tab hold: formulas in which a hostile text, marked by the word evil, is anything but a
 * text or the name of a tab, or that are themselves one of `texts`; errors, values, and how many formulas there are.
 */
export function formulasOf({ book: { getters } }: Team, tab: string, texts: ReadonlySet<string> = new Set()) {
  const id = getters.getSheetIds().find((one) => getters.getSheetName(one) === tab)!;
  const formulas = [...getters.getCells(id)].flatMap((cell) =>
    cell.isFormula ? [cell.compiledFormula.toFormulaString(getters)] : [],
  );
  const cells = getters.getEvaluatedCells(id);
  const isHostile = (formula: string) =>
    texts.has(formula) || /evil/.test(formula.replace(/'(?:[^']|'')*'|"[^"]*"/g, ""));
  return {
    hostile: formulas.filter(isHostile),
    errors: cells.flatMap(({ type, value }) => (type === "error" ? [value] : [])),
    formulas: formulas.length,
    values: cells.map(({ value }) => value),
  };
}
