import { money, oneDigit } from "../messages/figures.ts";
import { filled } from "../messages/funnel.ts";
import { languageOf } from "../messages/language.ts";
import { sizesTexts } from "../messages/sizes.ts";
import { METHOD_BLOCKS, PARAMETER_ROWS } from "../model/method-layout.ts";
import { propose, sizeColumns } from "../model/potential.ts";
import { columnIndex, columnLetter } from "../model/refs.ts";
import { locked } from "../sheet/locked.ts";
import { makeMethodTabs } from "../sheet/method.ts";
import { readTeam } from "../sheet/read-team.ts";
import { agreed, asked, tell, toast } from "../sheet/ui.ts";
import { confirm } from "./data.ts";

/** Length of the longest bar in the dialog, in characters. */
const LONGEST = 20;

/**
 * Takes the potential from a column that the user names, with marks of the classes proposed from its numbers: shown first,
 * written into the Classes tab once he agrees.
 */
export function proposeMarks(): void {
  const language = languageOf(Session.getActiveUserLocale());
  const texts = sizesTexts[language];
  const team = readTeam(["classes"], ["clients"]);
  const own = team.tabs.find(({ table }) => table.kind === "clients");
  if (!own) {
    tell(texts.title, texts.noClients);
    return;
  }
  const { tabName: tab, tabId } = own.table;
  const columns = sizeColumns(own.table, own.values(), team.world.locale);
  if (columns.length === 0) {
    tell(texts.title, filled(texts.noColumns, { tab }));
    return;
  }
  const list = columns.map(({ index, header, sizes }) =>
    filled(texts.askLine, { letter: columnLetter(index), header, count: sizes.length }),
  );
  const got = asked(texts.title, filled(texts.ask, { tab, columns: list.join("\n") }));
  if (got === null) return;
  const column = columns.find(({ index }) => index === columnIndex(got.trim()));
  if (!column) {
    tell(texts.title, filled(texts.noSuch, { got: got.trim() }));
    return;
  }
  const { marks, counts, bars } = propose(column.sizes);
  const most = Math.max(...bars.map(({ count }) => count));
  const figure = (value: number) => (value < 10 ? oneDigit(language, value) : money(language, value));
  const [a, b, c] = marks.map(figure) as [string, string, string];
  const old = team.method.thresholds;
  const letter = columnLetter(column.index);
  const question = filled(texts.question, {
    ...{ tab, letter, header: column.header, count: column.sizes.length, a, b, c },
    ...{ nA: counts[0], nB: counts[1], nC: counts[2], nD: counts[3] },
    bars: bars
      .map(({ from, count }) =>
        filled(texts.bar, { from: figure(from), bar: "▇".repeat(Math.ceil((count / most) * LONGEST)), count }),
      )
      .join("\n"),
    old: old ? filled(texts.kept, { marks: [old.a, old.b, old.c].map(figure).join(", ") }) : "",
  });
  if (!agreed(texts.title, question)) return;
  if (own.table.columns[column.index - 1]?.field !== "potential")
    confirm([{ tabId, kind: "clients", columns: { potential: letter } }]);
  locked(() => {
    makeMethodTabs(["classes"], team.ours, team.texts, team);
    team.ours
      .get("classes")
      ?.getRange(PARAMETER_ROWS.a_from, METHOD_BLOCKS.parameters.column + 1, marks.length, 1)
      .setValues(marks.map((mark) => [mark]));
  });
  toast(filled(texts.done, { a, b, c }), texts.title);
}
