const { readdirSync, readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

/**
 * Every class of Apps Script and every member of it, read from the type declarations: `{ Range: { setValues: [1] } }`. The
 * numbers are the counts of arguments that the overloads allow (-1: any); a property or a member of an enumeration has
 * none. Where two services share a class name, that of Sheets wins.
 */
exports.googleMembers = () => {
  const folder = dirname(require.resolve("@types/google-apps-script/package.json"));
  const files = readdirSync(folder).filter((file) => /^google-apps-script\.[\w-]+\.d\.ts$/.test(file));
  files.sort((a, b) => Number(/spreadsheet/.test(b)) - Number(/spreadsheet/.test(a)));
  const classes = Object.create(null);
  const globals = {};
  for (const file of files) {
    const text = readFileSync(join(folder, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    for (const [, name, type] of text.matchAll(/^declare var (\w+): (?:\w+\.)*(\w+);/gm)) globals[name] = type;
    const found = Object.create(null);
    for (const match of text.matchAll(/^\s*(?:interface|class|enum) (\w+)[^{]*\{/gm))
      found[match[1]] = { ...found[match[1]], ...members(text, match.index + match[0].length) };
    for (const name of Object.keys(found)) classes[name] ??= found[name];
  }
  return { classes, globals };
};

/** The members of the block that begins at `start`. */
function members(text, start) {
  const found = Object.create(null);
  for (const piece of pieces(text, start, /[;,]/)) {
    const [, name, method] = piece.match(/^(?:readonly )?"?(\w+)"?\??\s*(?:<[^(]*>)?\s*(\()?/) ?? [];
    if (!name) continue;
    found[name] ??= [];
    if (method) for (const count of counts(piece)) if (!found[name].includes(count)) found[name].push(count);
  }
  return found;
}

/** The counts of arguments that one signature allows. */
function counts(signature) {
  const list = pieces(signature, signature.indexOf("(") + 1, /,/);
  if (list.some((parameter) => parameter.startsWith("..."))) return [-1];
  const least = list.filter((parameter) => !/^\w+\?/.test(parameter)).length;
  return Array.from({ length: list.length - least + 1 }, (_, i) => least + i);
}

/** What stands between the separators from `start` to the bracket that closes the block. */
function pieces(text, start, separator) {
  const list = [];
  let depth = 0;
  let piece = "";
  for (let i = start; depth >= 0 && i < text.length; i++) {
    const sign = text[i];
    if (/[([{]/.test(sign) || (sign === "<" && depth >= 0)) depth++;
    if (/[)\]}]/.test(sign) || (sign === ">" && text[i - 1] !== "=")) depth--;
    if (depth < 0 || (depth === 0 && separator.test(sign))) {
      if (piece.trim()) list.push(piece.trim());
      piece = "";
    } else piece += sign;
  }
  return list;
}
