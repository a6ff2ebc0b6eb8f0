import { useState } from "preact/hooks";
import type { ColumnView, DataView as Reading, TabView } from "../../src/app/api.ts";
import type { Field } from "../../src/model/types.ts";
import { answersOf, type Draft, letterOf, withColumn } from "../answers.ts";
import { useDoing } from "../doing.ts";
import { usePanel } from "../panel.ts";
import { FailureMessage } from "../parts/messages.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";
import { ColumnRow } from "./column-row.tsx";
import { LayoutFacts, lettersOf } from "./layout-facts.tsx";

/** The columns of one tab: doubtful ones and needed ones that are missing first, what one can do without last. */
export function Columns(props: {
  tab: TabView;
  draft: Draft;
  /** The field whose list opens at once. */
  field: Field | null;
  onBack: () => void;
  /** Opens a further table of the tab. */
  onTable: (part: number) => void;
  onSaved: (data: Reading) => void;
}) {
  const { words, ask, say, readOnly } = usePanel();
  const { tab } = props;
  const [draft, setDraft] = useState(props.draft);
  const [open, setOpen] = useState(props.field);
  const { now, failed, action } = useDoing();
  const saving = now !== "";
  const save = action("save", () => ({
    what: words.build.of(words.data.save, tab.name),
    ask: () => ask("confirm", answersOf([tab], draft)),
    use: (data) => {
      say(words.data.saved(tab.name));
      props.onSaved(data);
    },
    leave: props.onBack,
  }));

  const spare = (column: ColumnView) => column.column === null && !column.required;
  const doubtful = (column: ColumnView) => column.column === null || column.confidence !== "sure";
  const needed = tab.columns.filter((column) => !spare(column));
  const sorted = [...needed.filter(doubtful), ...needed.filter((column) => !doubtful(column))];
  const row = (column: ColumnView) => (
    <ColumnRow
      key={column.field}
      tab={tab}
      column={column}
      letter={letterOf(tab, column.field, draft)}
      open={open === column.field}
      arrive={open === column.field}
      onOpen={() => setOpen(column.field)}
      onChoose={(letter) => saving || setDraft(withColumn(tab, column.field, letter, draft))}
    />
  );
  const spares = tab.columns.filter(spare);

  return (
    <Screen
      foot={
        <>
          <button
            type="button"
            class="button button-main"
            disabled={readOnly}
            aria-disabled={saving}
            onClick={() => save()}
          >
            {saving ? words.saving : words.data.save}
          </button>
          <button type="button" class="button" onClick={props.onBack}>
            {words.data.cancel}
          </button>
        </>
      }
    >
      <BackButton onBack={props.onBack}>{words.data.allTabs}</BackButton>
      <Title arrive={props.field === null}>
        {tab.part === undefined ? tab.name : `${tab.name}, ${lettersOf(tab.choices)}`}
      </Title>
      <p class="muted">
        {tab.headerRow > 0 ? words.data.headings(tab.headerRow, tab.rows) : words.data.noHeadings(tab.rows)}
      </p>
      <LayoutFacts tab={tab} onTable={props.onTable} />
      {failed && <FailureMessage {...failed} />}
      <ul class="list">{sorted.map(row)}</ul>
      {spares.length > 0 && (
        <>
          <h2 class="head head-line">{words.data.notFoundHead}</h2>
          <ul class="list">{spares.map(row)}</ul>
        </>
      )}
    </Screen>
  );
}
