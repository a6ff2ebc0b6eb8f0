import { existsSync } from "node:fs";

/**
 * How to launch a browser for tests and pictures: the one named by CHROMIUM, else the one that comes with npm (Linux on x64), else
 * an installed Chrome or Edge.
 *
 * @returns {Promise<import("playwright-core").LaunchOptions>}
 */
export async function launchOptions() {
  const args = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--force-color-profile=srgb", "--hide-scrollbars"];
  const { CHROMIUM } = process.env;
  if (CHROMIUM) {
    if (!existsSync(CHROMIUM)) throw new Error(`CHROMIUM names ${CHROMIUM}, which is not there.`);
    return { executablePath: CHROMIUM, args };
  }
  if (process.platform === "linux" && process.arch === "x64") {
    // With this variable the package unpacks the libraries that a bare system lacks, and finds them.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
    const { default: chromium } = await import("@sparticuz/chromium");
    const executablePath = await chromium.executablePath();
    return { executablePath, args, env: { ...process.env } };
  }
  const { chromium } = await import("playwright-core");
  for (const channel of ["chrome", "msedge"]) {
    try {
      await (await chromium.launch({ channel })).close();
      return { channel, args };
    } catch {
      // Not installed: the next one.
    }
  }
  throw new Error("No browser found. Install Chrome or Edge, or set CHROMIUM to the path of a Chromium.");
}
