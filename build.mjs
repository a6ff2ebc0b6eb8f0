// Builds what `clasp push` sends: dist/Code.js, dist/sidebar.html, dist/appsscript.json and the data files. With
// `--with-mail` the flavour that writes letters, into dist-mail/ (docs/with-mail.md). `--to FOLDER` names another folder.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { autocomplete, explanations, readCards } from "./scripts/cards.mjs";
import { gate } from "./scripts/gate.mjs";

const withMail = process.argv.includes("--with-mail");
const named = process.argv.indexOf("--to");
const dist = named > 0 ? process.argv[named + 1] : withMail ? "dist-mail" : "dist";

// Apps Script finds custom functions, menu handlers and endpoints by their top-level declarations, and documents custom
// functions from the comment above. esbuild keeps neither, so each is declared again below the bundle.
const ENTRY = /(\/\*\*(?:(?!\*\/)[\s\S])*?\*\/\n)export function (\w+)\(([^)]*)\)/g;

const entries = "src/app/entries.ts";
const mailEntries = "src/app/mail/entries.ts";
/** What lets letters be sent and triggers be made. Everybody who installs is asked for it, so only this flavour has it. */
const MAIL_SCOPES = ["script.send_mail", "script.scriptapp"].map((scope) => `https://www.googleapis.com/auth/${scope}`);

const cards = readCards();
const customFunctions = cards.map((card) => {
  const parameters = card.parameters.map(({ name }) => name).join(", ");
  return {
    name: card.name,
    text: `${autocomplete(card)}\nfunction ${card.name}(${parameters}) {\nreturn conveyor.cell("${card.name}", arguments);\n}\n`,
  };
});

const handlersOf = (file) =>
  [...readFileSync(file, "utf8").matchAll(ENTRY)].map(([, comment, name, list]) => {
    const parameters = [...list.matchAll(/(\w+)\??:/g)].map(([, parameter]) => parameter).join(", ");
    return {
      name,
      text: `${comment}function ${name}(${parameters}) {\nreturn conveyor.${name}(${parameters});\n}\n`,
    };
  });
const mailHandlers = withMail ? handlersOf(mailEntries) : [];
const mailNames = mailHandlers.map(({ name }) => name);
const handlers = [...handlersOf(entries).filter(({ name }) => !mailNames.includes(name)), ...mailHandlers];

const options = { bundle: true, write: false, target: "es2020", charset: "utf8", minify: true, legalComments: "none" };

const bundle = buildSync({
  ...options,
  stdin: {
    resolveDir: ".",
    loader: "ts",
    contents: [
      `import { cellWith } from "./src/app/cell.ts";`,
      ...cards.map(({ file, name }) => `import { ${name} } from "./${file}";`),
      `export const cell = cellWith({ ${customFunctions.map(({ name }) => name).join(", ")} });`,
      `export * from "./${entries}";`,
      ...(withMail ? [`export { ${mailNames.join(", ")} } from "./${mailEntries}";`] : []),
    ].join("\n"),
  },
  format: "iife",
  globalName: "conveyor",
}).outputFiles[0].text;

const declarations = [...handlers, ...customFunctions].map(({ text }) => text).join("");
const code = `${bundle}\n${declarations}`;
gate(code, new Set([...handlers, ...customFunctions].map(({ name }) => name).concat("conveyor")));

// Google takes comments out of a page's script, and takes for one what only looks so (platform fact C17).
const script = buildSync({
  ...options,
  supported: { "template-literal": false },
  entryPoints: ["sidebar/main.tsx"],
  define: { WITH_MAIL: String(withMail) },
  format: "iife",
  jsx: "automatic",
  jsxImportSource: "preact",
}).outputFiles[0].text;
const style = buildSync({ ...options, entryPoints: ["sidebar/style.css"] }).outputFiles[0].text;
const page = readFileSync("sidebar/page.html", "utf8")
  .replace("/*style*/", () => style.trim())
  .replace("/*script*/", () => script.trim().replaceAll("</script", "<\\/script").replaceAll("://", ":\\/\\/"));

// Long texts are data files, read through HtmlService only when they are needed, so that Code.js stays quick to load.
const typed = buildSync({ bundle: true, write: false, format: "cjs", entryPoints: ["src/texts/data.ts"] });
const box = { exports: {} };
new Function("module", typed.outputFiles[0].text)(box);
const data = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");
const written = (name, language) => JSON.parse(readFileSync(`src/texts/${name}-${language}.json`, "utf8"));
const texts = ["en", "ru"].flatMap((language) => [
  [
    `texts-${language}.html`,
    data({ method: written("method", language), doctor: written("doctor", language), ...box.exports.data[language] }),
  ],
  [`functions-${language}.html`, data(explanations(cards, language))],
  [`diagnostics-${language}.html`, data(written("diagnostics", language))],
]);

const plain = readFileSync("appsscript.json", "utf8");
const { oauthScopes, ...rest } = JSON.parse(plain);
const manifest = withMail
  ? `${JSON.stringify({ ...rest, oauthScopes: [...oauthScopes, ...MAIL_SCOPES] }, null, 2)}\n`
  : plain;

// All is made before anything is written, so that a mistake leaves the last dist whole.
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const [name, text] of [["Code.js", code], ["sidebar.html", page], ["appsscript.json", manifest], ...texts])
  writeFileSync(`${dist}/${name}`, text);
