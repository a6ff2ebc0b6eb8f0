import type { TabView } from "../../src/app/api.ts";
import type { Field } from "../../src/model/types.ts";
import { usePanel } from "../panel.ts";

/** First and last of some column letters, "B–D". */
export const lettersOf = (columns: readonly { readonly column: string }[]): string => {
  const [first, last] = [columns[0]?.column ?? "", columns[columns.length - 1]?.column ?? ""];
  return first === last ? first : `${first}–${last}`;
};

/** How records stand in a tab where they do not stand one in a row with all their fields in columns; further tables of the tab. */
export function LayoutFacts({ tab, onTable }: { tab: TabView; onTable: (part: number) => void }) {
  const { words, field } = usePanel();
  const say = words.data.layout;
  const { months = [], steps = [], groups, fixed = {}, joined = [], beside = [] } = tab;
  const name = tab.name;
  const fields = [...new Set(months.map((month) => month.field))].map(field).join(", ");
  const said = [
    months.length > 0 && say.months(lettersOf(months), months[0]!.month, months[months.length - 1]!.month, fields),
    steps.length > 0 && say.steps(steps.map(({ column, stage }) => `${column} ${stage}`).join(", ")),
    groups && say.groups(field(groups)),
    ...Object.entries(fixed).map(([of, value]) => say.fixed(field(of as Field), value)),
    joined.length > 1 && say.joined(joined.filter((other) => other !== name).join(", ")),
  ].filter((sentence) => typeof sentence === "string");
  if (said.length === 0 && beside.length === 0) return null;
  return (
    <ul class="layout">
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {beside.map((side) => {
        const kind = side.kind ? words.data.kind[side.kind] : words.data.notUsed;
        const text = say.beside(
          kind,
          lettersOf(side.choices),
          side.headerRow,
          words.data.confidence[side.confidence].toLowerCase(),
        );
        return (
          <li key={side.part}>
            {side.kind === null ? (
              text
            ) : (
              <button type="button" class="link" onClick={() => onTable(side.part!)}>
                {text}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
