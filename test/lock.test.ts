import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
  readonly optionalDependencies?: { readonly [name: string]: string };
}
const text = readFileSync(join(__dirname, "../package-lock.json"), "utf8");
const { packages } = JSON.parse(text) as { packages: { [path: string]: Entry } };

test("package-lock.json installs on every platform: what a package offers for others stands in it (npm run lock)", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name, version]) =>
          /^\d/.test(version) && !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
      )
      .map(([name]) => name),
  );
  expect(missing).toEqual([]);
});

test("package-lock.json records no download address", () => {
  expect(text).not.toMatch(/"resolved"|:\/\/[^"]*\.tgz/);
});
