import { cpus, platform } from "node:os";

/** What is promised, whatever the number of rows. */
const MOST_SECONDS = 10;
const MOST_CALLS = 60;

const seconds = (value) => value.toFixed(1);
const cells = ({ seconds: taken, calls }) => [seconds(taken), calls];

/** A build as a row of the table. */
export const row = ({ name, first, again }) => `| ${[name, ...cells(first), ...cells(again)].join(" | ")} |`;

/** The whole page. */
export function reportsPage(results) {
  const runs = results.flatMap(({ first, again }) => [first, again]);
  const slowest = Math.max(...runs.map((run) => run.seconds));
  const most = Math.max(...runs.map((run) => run.calls));
  const said = (met) => (met ? "met" : "NOT met");
  return `# How fast the reports and task sheets are built

Made by \`npm run bench:reports\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.version}, ${platform()}.
Seconds of processor time (all threads): the machine was shared with other work.

- Promised: at most ${MOST_SECONDS} seconds, ${said(slowest <= MOST_SECONDS)}: the slowest takes ${seconds(slowest)}. At most ${MOST_CALLS} calls of Google's services, ${said(most <= MOST_CALLS)}: the most are ${most}.

| build | first: seconds | calls | again: seconds | calls |
| --- | --: | --: | --: | --: |
${results.map(row).join("\n")}

## What is measured

- **Segments, Funnel**: 20,000 clients, 50,000 deals of which 3,000 are open. **Its history**: 50,000 changes of 12,000 deals.
- **Hunters, Farmers**: 20,000 clients of whom 3,000 buy, 5,000 deals of which 3,000 are open, 15,000 orders.
- **Monitor, Pay**: 20,000 clients, 50,000 deals of which 3,000 are open, 15,000 orders, 20,000 calls and meetings.
- **First**: the team's tabs only, none of them confirmed in the panel; what the action needs besides is made in the same run. **Again**: all eight
  Method tabs stand, the Monitor has both task sheets, and of the tasks one in ten was done, so that the run makes the archive too. It runs in the process of the first, which has warmed up.
- **Seconds** are the menu's action in the workbench's command line (\`npm run conveyor -- do\`): the add-on and the spreadsheet that calculates in
  Google's place; opening the file is not in it.
- **Calls** are those for which Google charges time, about 0.15 seconds each.
`;
}
