// How well the add-on reads labelled workbooks: `npm run score:detect -- FOLDER`. Without a folder: the project's own.
import { join } from "node:path";
import { dist, freshDist, freshWorkbench, root } from "./fresh.mjs";

const [folder = join(root, "test", "detect")] = process.argv.slice(2);
freshDist();
const { scoreDetection } = await freshWorkbench();
process.exitCode = await scoreDetection(folder, dist);
