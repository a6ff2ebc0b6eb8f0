import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** What each room of src may import besides itself. The whole architecture. */
const may: Record<string, readonly string[]> = {
  messages: [],
  metrics: [],
  cells: ["messages"],
  functions: ["messages", "metrics", "cells"],
  model: ["messages", "metrics", "cells"],
  texts: ["messages", "model"],
  reports: ["messages", "metrics", "cells", "model"],
  sheet: ["messages", "cells", "reports", "model"],
  app: ["messages", "metrics", "cells", "functions", "model", "reports", "sheet"],
};

const root = join(__dirname, "..");
const src = join(root, "src");
const under = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => ending.test(file));
const imports = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/\b(?:from|import) "([^"]+)"/g)].map(([, target]) => target!);

const files = under("src", /\.ts$/);

test.each(files)("src/%s imports only what its room may", (file) => {
  const room = file.split("/")[0]!;
  const allowed = [room, ...(may[room] ?? [])];
  const strays = imports(join(src, file))
    .map((target) => (target.startsWith(".") ? relative(src, join(src, dirname(file), target)) : target))
    .filter((target) => !allowed.includes(target.split("/")[0]!));
  expect(strays).toEqual([]);
});

test.each(files.filter((file) => !/^(app|sheet)\//.test(file)))("src/%s asks neither the clock nor chance", (file) => {
  expect(readFileSync(join(src, file), "utf8")).not.toMatch(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/);
});

test.each(files.filter((file) => !file.startsWith("sheet/")))("src/%s leaves SpreadsheetApp to sheet", (file) => {
  expect(readFileSync(join(src, file), "utf8")).not.toMatch(/\bSpreadsheetApp\./);
});

test.each(under("workbench", /\.tsx?$/))("workbench/%s knows the product only as dist", (file) => {
  const strays = imports(join(root, "workbench", file))
    .filter((target) => target.startsWith("."))
    .map((target) => relative(root, join(root, "workbench", dirname(file), target)))
    .filter((target) => /^(src|sidebar)\//.test(target));
  expect(strays).toEqual([]);
});

test.each(under("sidebar", /\.tsx?$/))("sidebar/%s takes from src only texts and the types of the api", (file) => {
  const strays = imports(join(root, "sidebar", file))
    .filter((target) => target.startsWith("."))
    .map((target) => relative(root, join(root, "sidebar", dirname(file), target)))
    .filter(
      (target) =>
        target.startsWith("src/") && !/^src\/(messages\/|app\/api\.ts|model\/types\.ts|reports\/plan\.ts)/.test(target),
    );
  expect(strays).toEqual([]);
});
