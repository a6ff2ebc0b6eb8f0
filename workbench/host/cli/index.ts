/** What scripts/conveyor.mjs, scripts/golden.mjs and bench/builds.mjs run. */

export { writeXlsx } from "../../files/xlsx-write.ts";
export { scoreDetection } from "../detect/main.ts";
export { golden } from "../golden/main.ts";
export { main } from "./main.ts";
export { openContent, openWith } from "./session.ts";
