import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Failure, DataView as Reading, TabAnswer, TabView } from "../../src/app/api.ts";
import type { Field, TableKind } from "../../src/model/types.ts";
import { answersOf, type Draft, keyOf, questionsOf, tablesOf, withColumn } from "../answers.ts";
import { usePanel } from "../panel.ts";
import { NoTable } from "../parts/drawings.tsx";
import { Empty, FailureMessage, ReadOnly, Waiting } from "../parts/messages.tsx";
import { Screen, Title } from "../parts/screen.tsx";
import { Columns } from "./columns.tsx";
import { Problems } from "./problems.tsx";
import { Questions } from "./question.tsx";
import { TabRow } from "./tab-row.tsx";

/** A tab opened to its columns, with the field whose list is to be open. */
export interface Place {
  readonly tabId: number;
  /** A further table of the tab. */
  readonly part?: number;
  readonly field: Field | null;
}

/** Which tab is what and which column is which. */
export function DataSection(props: {
  data: Reading;
  onData: (data: Reading) => void;
  onLookAgain: () => Promise<void>;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  place: Place | null;
  onPlace: (place: Place | null) => void;
}) {
  const { words, ask, go, readOnly } = usePanel();
  const { data, draft, place } = props;
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const left = useRef<string | null>(null);
  const tables = tablesOf(data);
  const opened = tables.find((tab) => place && keyOf(tab) === keyOf(place) && tab.kind !== null);

  useLayoutEffect(() => {
    if (opened || left.current === null) return;
    document.getElementById(`tab-${left.current.replace(" ", "-")}`)?.focus();
    left.current = null;
  }, [opened]);

  const close = () => {
    left.current = opened ? keyOf(opened) : null;
    props.onPlace(null);
  };

  if (opened && place)
    return (
      <Columns
        key={`${keyOf(place)} ${place.field}`}
        tab={opened}
        draft={draft}
        field={place.field}
        onBack={close}
        onTable={(part) => props.onPlace({ tabId: opened.tabId, part, field: null })}
        onSaved={(saved, rest) => {
          props.onData(saved);
          props.onDraft(rest);
          close();
        }}
      />
    );

  const confirm = async (answers: readonly TabAnswer[], doing: string) => {
    setBusy(doing);
    setFailure(null);
    const answer = await ask("confirm", answers);
    setBusy(null);
    if (answer.ok) props.onData(answer.value);
    else setFailure(answer.failure);
    return answer.ok;
  };

  const changeKind = async (tab: TabView, kind: TableKind | null) => {
    const { [keyOf(tab)]: _old, ...rest } = draft;
    const named = kind ? words.data.kind[kind] : words.data.notUsed;
    const own = tab.part === undefined ? {} : { part: tab.part };
    if (await confirm([{ tabId: tab.tabId, ...own, kind, columns: {} }], words.data.readingAs(tab.name, named)))
      props.onDraft(rest);
  };

  const lookAgain = async () => {
    setBusy(words.reading);
    await props.onLookAgain();
    setBusy(null);
  };

  const goOn = async () => {
    const unsaid = !data.confirmed || Object.keys(draft).length > 0;
    if (unsaid && !readOnly) {
      if (!(await confirm(answersOf(tables, draft), words.saving))) return;
      props.onDraft({});
    }
    go("build");
  };

  const used = data.tabs.filter((tab) => tab.kind !== null);
  const questions = questionsOf(data, draft);

  if (data.tabs.length === 0)
    return (
      <Screen>
        <Title>{words.section.data}</Title>
        <Empty drawing={NoTable} title={words.data.noTabsTitle} text={words.data.noTabsText}>
          <button type="button" class="button button-main" disabled={busy !== null} onClick={() => void lookAgain()}>
            {busy ?? words.data.lookAgain}
          </button>
        </Empty>
      </Screen>
    );

  return (
    <Screen
      foot={
        used.length > 0 && (
          <button type="button" class="button button-main" disabled={busy !== null} onClick={() => void goOn()}>
            {data.confirmed && Object.keys(draft).length === 0 ? words.data.goToBuild : words.data.confirm}
          </button>
        )
      }
    >
      {readOnly && <ReadOnly />}
      {failure && <FailureMessage failure={failure} />}
      <Title>{words.data.recognised(used.length, data.tabs.length)}</Title>
      {used.length === 0 && (
        <Empty drawing={NoTable} title={words.data.noneTitle} text={words.data.noneText(data.tabs.length)}>
          <button
            type="button"
            class="button button-main"
            onClick={() => document.querySelector<HTMLSelectElement>(".source select")?.focus()}
          >
            {words.data.pointToTab}
          </button>
        </Empty>
      )}
      {questions.length > 0 && (
        <Questions
          questions={questions}
          draft={draft}
          onAnswer={(tab, { column }, letter) => props.onDraft(withColumn(tab, column.field, letter, draft))}
        />
      )}
      {busy && <Waiting text={busy} long={words.patience} />}
      <ul class="list">
        {tables.map((tab) => (
          <TabRow
            key={keyOf(tab)}
            tab={tab}
            disabled={busy !== null || readOnly}
            onOpen={() => props.onPlace({ ...tab, field: null })}
            onKind={(kind) => void changeKind(tab, kind)}
          />
        ))}
      </ul>
      {data.problems.length > 0 && <Problems problems={data.problems} />}
    </Screen>
  );
}
