/** What scripts/conveyor.mjs and scripts/golden.mjs run. */

export { scoreDetection } from "../detect/main.ts";
export { golden } from "../golden/main.ts";
export { main } from "./main.ts";
