import { type Ast, parse, registries } from "./spreadsheet.ts";

/** Functions of Sheets that calculate their arguments cell by cell without ARRAYFORMULA. */
const ARRAYED = new Set(["ARRAYFORMULA", "SUMPRODUCT", "FILTER", "SORT", "SORTN", "INDEX", "MMULT"]);

/**
 * Why the stand-in can not calculate a formula as Sheets would, or undefined. A function that it lacks would show
 * `#NAME?`; an operator or a function of single values over a range would spill here, where Sheets takes one cell of it
 * or fails.
 */
export function notBuilt(formula: string): string | undefined {
  let ast: Ast;
  try {
    ast = parse(formula);
  } catch {
    return undefined;
  }
  return problemOf(ast, false);
}

function problemOf(ast: Ast, arrayed: boolean): string | undefined {
  switch (ast.type) {
    case "FUNCALL":
      return problemOfCall(ast, arrayed);
    case "BIN_OPERATION":
      if (!arrayed && ast.value !== ":" && (isRange(ast.left) || isRange(ast.right)))
        return `the operator ${ast.value} over a range without ARRAYFORMULA`;
      return problemOf(ast.left, arrayed) ?? problemOf(ast.right, arrayed);
    case "UNARY_OPERATION":
      if (!arrayed && isRange(ast.operand)) return `the operator ${ast.value} over a range without ARRAYFORMULA`;
      return problemOf(ast.operand, arrayed);
    case "ARRAY":
      return first(ast.value.flat(), (item) => problemOf(item, arrayed));
    default:
      return undefined;
  }
}

function problemOfCall({ value, args }: Extract<Ast, { type: "FUNCALL" }>, arrayed: boolean): string | undefined {
  const name = value.toUpperCase();
  if (!registries.functionRegistry.contains(name)) return `the function ${name}`;
  const { args: definitions } = registries.functionRegistry.get(name);
  const plain = name !== "IF" && !definitions.some(({ repeating }) => repeating);
  const inside = arrayed || ARRAYED.has(name);
  return first(args, (arg, i) => {
    const definition = plain && !inside ? definitions[i] : undefined;
    if (definition && !definition.acceptMatrix && !definition.acceptMatrixOnly && isRange(arg))
      return `a range where ${name} takes one value, without ARRAYFORMULA`;
    return problemOf(arg, inside);
  });
}

function first<T>(items: readonly T[], find: (item: T, i: number) => string | undefined): string | undefined {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found) return found;
  }
  return undefined;
}

function isRange(ast: Ast): boolean {
  return ast.type === "REFERENCE" && ast.value.includes(":");
}
