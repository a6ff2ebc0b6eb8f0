import { parse } from "acorn";

/** Globals that Node has and Apps Script's V8 lacks (platform fact D15). */
const ABSENT =
  /\b(?:URL|URLSearchParams|TextEncoder|TextDecoder|setTimeout|setInterval|fetch|atob|btoa|crypto|window|performance|process|structuredClone|require)\b(?=\s*[(.])/;

/**
 * Refuses a bundle that Apps Script would not load, or that shows more top-level names than it should.
 *
 * @param {string} code the text of dist/Code.js
 * @param {Set<string>} names every top-level name it may declare
 */
export function gate(code, names) {
  const program = parse(code, { ecmaVersion: 2020, sourceType: "script" });
  const declared = program.body.flatMap((node) =>
    node.type === "FunctionDeclaration"
      ? [node.id.name]
      : node.type === "VariableDeclaration"
        ? node.declarations.map(({ id }) => id.name)
        : [],
  );
  const strays = declared.filter((name) => !names.has(name));
  if (strays.length > 0) throw new Error(`dist/Code.js declares ${strays.join(", ")} at its top level.`);
  const withoutStrings = code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\//g, '""');
  const absent = withoutStrings.match(ABSENT);
  if (absent) throw new Error(`dist/Code.js uses ${absent[0]}, which Apps Script does not have.`);
}
