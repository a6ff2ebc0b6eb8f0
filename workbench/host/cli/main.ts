import { perform } from "./commands.ts";
import { optionsOf } from "./options.ts";
import { USAGE, UsageError } from "./usage.ts";

/** The command line: prints JSON on standard output; what the person did wrong is one line on standard error. */
export async function main(argv: readonly string[], distFolder: string): Promise<number> {
  if (argv.includes("--help") || argv.length === 0) {
    process.stdout.write(`${USAGE}\n`);
    return argv.length === 0 ? 2 : 0;
  }
  try {
    const { output, code } = await perform(optionsOf(argv), distFolder);
    process.stdout.write(`${JSON.stringify(output)}\n`);
    return code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`conveyor: ${error.message.split("\n")[0]}\n`);
    return 2;
  }
}
