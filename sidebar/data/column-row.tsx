import type { ColumnView, TabView } from "../../src/app/api.ts";
import { usePanel } from "../panel.ts";
import { ColumnSelect } from "./column-select.tsx";
import { Confidence } from "./confidence.tsx";

/** One field: its column with samples, or what is lost without it; a list to change it. */
export function ColumnRow(props: {
  tab: TabView;
  column: ColumnView;
  letter: string | null;
  open: boolean;
  arrive: boolean;
  onOpen: () => void;
  onChoose: (letter: string | null) => void;
}) {
  const { words, field, readOnly } = usePanel();
  const { column, letter, tab } = props;
  const name = field(column.field);
  const chosen = tab.choices.find((choice) => choice.column === letter);
  const changed = letter !== column.column;
  const loss = words.data.without[column.field] ?? (column.required ? words.data.requiredLoss : "");
  return (
    <li class="column">
      <div class="column-head">
        <b>{name}</b>
        {column.required && <span class="caption">{words.data.required}</span>}
        {(!changed || letter === null) && <Confidence level={column.confidence} found={letter !== null} />}
      </div>
      {props.open ? (
        <ColumnSelect
          id={`column-${column.field}`}
          label={words.data.columnFor(name)}
          choices={tab.choices}
          value={letter}
          none={words.data.notInTab}
          onChoose={props.onChoose}
          arrive={props.arrive}
        />
      ) : (
        letter !== null && (
          <div class="column-where">
            <span class="letter">{letter}</span>
            <span>{chosen?.header || words.data.noHeading}</span>
            {!readOnly && (
              <button type="button" class="link" aria-label={words.data.columnFor(name)} onClick={props.onOpen}>
                {words.data.change}
              </button>
            )}
          </div>
        )
      )}
      {letter !== null && chosen && chosen.samples.length > 0 && <p class="samples">{chosen.samples.join(" · ")}</p>}
      {letter === null && loss && <p class="muted">{loss}</p>}
      {letter === null && !props.open && !readOnly && (
        <button type="button" class="link" aria-label={`${words.data.chooseColumn}: ${name}`} onClick={props.onOpen}>
          {words.data.chooseColumn}
        </button>
      )}
    </li>
  );
}
