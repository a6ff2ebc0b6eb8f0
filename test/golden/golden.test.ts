import { join } from "node:path";
import { casesIn, runCase } from "../../workbench/host/golden/case.ts";

const root = join(__dirname, "..", "..");

test.each(casesIn(__dirname))(
  "every formula of the golden case %s gives what was worked out by hand",
  async (folder) => {
    const results = await runCase(join(root, "dist"), folder);
    expect(results.filter(({ state }) => state !== "passed")).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  },
);
