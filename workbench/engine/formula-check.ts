import { type Ast, parse, registries } from "./spreadsheet.ts";

/**
 * Functions of Sheets of which it is certain that they calculate their arguments cell by cell without ARRAYFORMULA (fact B44).
 * Some say it of SORT, SORTN and MMULT too.
 */
const ARRAYED = new Set(["ARRAYFORMULA", "SUMPRODUCT", "FILTER", "INDEX"]);

/** Functions that give several values as a rule. */
const MANY =
  /^(FILTER|UNIQUE|SORTN?|[HV]STACK|TRANSPOSE|CHOOSE(COLS|ROWS)|TO(COL|ROW)|SEQUENCE|SPLIT|ARRAY_CONSTRAIN|ARRAYFORMULA|EXPAND|WRAP(COLS|ROWS)|MMULT|FREQUENCY)$/;

/** Functions that hand on what one of their arguments gives, whatever its size. */
const HANDING_ON = new Set(["IF", "IFS", "IFERROR", "IFNA", "CHOOSE", "SWITCH"]);

/**
 * Why the stand-in can not calculate a formula as Sheets would, or undefined. A function that it lacks would show
 * `#NAME?`; an operator or a function of single values over several values would spill here, where Sheets takes one of them
 * or fails (fact B44).
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
      if (!arrayed && ast.value !== ":" && (isMany(ast.left) || isMany(ast.right)))
        return `the operator ${ast.value} over a range without ARRAYFORMULA`;
      return problemOf(ast.left, arrayed) ?? problemOf(ast.right, arrayed);
    case "UNARY_OPERATION":
      if (!arrayed && isMany(ast.operand)) return `the operator ${ast.value} over a range without ARRAYFORMULA`;
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
  const inside = arrayed || ARRAYED.has(name);
  return first(args, (arg, i) => {
    const definition = inside ? undefined : definitionOf(definitions, i);
    if (definition && !HANDING_ON.has(name) && !definition.acceptMatrix && !definition.acceptMatrixOnly && isMany(arg))
      return `a range where ${name} takes one value, without ARRAYFORMULA`;
    return problemOf(arg, inside);
  });
}

/** What a function takes in the given place; the last of its arguments may repeat, several in turn. */
function definitionOf<T extends { readonly repeating?: boolean }>(definitions: readonly T[], i: number): T | undefined {
  const from = definitions.findIndex(({ repeating }) => repeating);
  return definitions[i] ?? (from < 0 ? undefined : definitions[from + ((i - from) % (definitions.length - from))]);
}

function first<T>(items: readonly T[], find: (item: T, i: number) => string | undefined): string | undefined {
  for (const [i, item] of items.entries()) {
    const found = find(item, i);
    if (found) return found;
  }
  return undefined;
}

function isMany(ast: Ast): boolean {
  if (ast.type === "REFERENCE") return ast.value.includes(":");
  return ast.type === "ARRAY" || (ast.type === "FUNCALL" && MANY.test(ast.value.toUpperCase()));
}
