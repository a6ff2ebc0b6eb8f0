// Runs golden cases from anywhere: `npm run golden -- FOLDER ...`. Without a folder: the project's own.
import { join } from "node:path";
import { dist, freshDist, freshWorkbench, root } from "./fresh.mjs";

const folders = process.argv.slice(2);
freshDist();
const { golden } = await freshWorkbench();
process.exitCode = await golden(folders.length > 0 ? folders : [join(root, "test", "golden")], dist);
