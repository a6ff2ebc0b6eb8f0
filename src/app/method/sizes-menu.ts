import { money, numberWord, oneDigit } from "../../messages/figures.ts";
import { filled } from "../../messages/funnel.ts";
import { languageOf } from "../../messages/language.ts";
import { propose } from "../../model/potential.ts";
import { columnIndex, columnLetter } from "../../model/refs.ts";
import { readTeam } from "../../sheet/read-team.ts";
import { readTexts } from "../../sheet/texts.ts";
import { agreed, asked, tell, toast } from "../../sheet/ui.ts";
import { acceptSizes, presentMarks, sizesIn } from "./sizes.ts";

/** Length of the longest bar in the dialog, in characters. */
const LONGEST = 20;

/**
 * Takes the potential from a column that the user names, with marks of the classes proposed from its numbers: shown first,
 * written into the Classes tab once he agrees.
 */
export function proposeMarks(): void {
  const language = languageOf(Session.getActiveUserLocale());
  const texts = readTexts(language).sizes;
  const team = readTeam(["classes"], ["clients"]);
  const { own, columns } = sizesIn(team);
  if (!own) {
    tell(texts.title, texts.noClients);
    return;
  }
  const { tabName: tab } = own;
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
  const [a, b, c] = marks.map((mark) => numberWord(language, mark)) as [string, string, string];
  const old = presentMarks(team);
  const letter = columnLetter(column.index);
  const question = filled(texts.question, {
    ...{ tab, letter, header: column.header, count: column.sizes.length, a, b, c },
    ...{ nA: counts[0], nB: counts[1], nC: counts[2], nD: counts[3] },
    bars: bars
      .map(({ from, count }) =>
        filled(texts.bar, { from: figure(from), bar: "▇".repeat(Math.ceil((count / most) * LONGEST)), count }),
      )
      .join("\n"),
    old: old ? filled(texts.kept, { marks: old.map((mark) => numberWord(language, mark)).join(", ") }) : "",
  });
  if (agreed(texts.title, question)) toast(acceptSizes(letter, marks).said.join(" "), texts.title);
}
