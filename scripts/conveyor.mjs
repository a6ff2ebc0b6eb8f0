// The command line of the workbench: `npm run --silent conveyor -- eval demo "=CONVERSION(10;4)"`.
import { dist, freshDist, freshWorkbench } from "./fresh.mjs";

freshDist();
const { main } = await freshWorkbench();
process.exitCode = await main(process.argv.slice(2), dist);
