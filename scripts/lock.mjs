// `npm run lock`: after a change of dependencies, makes package-lock.json whole on any machine. A registry that mirrors only
// some platforms makes npm leave the packages of the others out, and `npm ci` then refuses the file; and the addresses of
// such a registry have no place in it.
import { readFileSync, writeFileSync } from "node:fs";

const OS = new Set(["android", "darwin", "freebsd", "linux", "openharmony", "win32"]);
const CPU = new Set(["arm64", "x64", "ia32", "loong64", "ppc64", "riscv64", "s390x"]);

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
for (const entry of Object.values(lock.packages)) {
  delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const platform = platformOf(name);
    if (path in lock.packages || platform === null || !/^\d/.test(version)) continue;
    lock.packages[path] = { version, ...platform, dev: true, optional: true };
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(sorted);
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);

/** The platform in the name of a package such as `@biomejs/cli-darwin-arm64`, null where it names none. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.find((word) => OS.has(word));
  const cpu = words.find((word) => CPU.has(word)) ?? words.find((word) => word === "arm");
  return os && cpu ? { cpu: [cpu], os: [os] } : null;
}
