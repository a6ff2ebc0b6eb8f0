import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DataView as Reading, TabAnswer, TabView } from "../../src/app/api.ts";
import type { Field, TableKind } from "../../src/model/types.ts";
import { answersOf, type Draft, keyOf, questionsOf, tablesOf, withColumn } from "../answers.ts";
import { useDoing } from "../doing.ts";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { NoTable } from "../parts/drawings.tsx";
import { Empty, FailureMessage, ReadOnly, Waiting } from "../parts/messages.tsx";
import { Screen, Title } from "../parts/screen.tsx";
import type { Loader } from "../remote.ts";
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
  loader: Loader<Reading>;
  data: Reading;
  draft: Draft;
  onDraft: (change: (draft: Draft) => Draft) => void;
  place: Place | null;
  onPlace: (place: Place | null) => void;
}) {
  const { words, ask, go, readOnly } = usePanel();
  const { data, draft, place } = props;
  const { put, load } = props.loader;
  const [looking, setLooking] = useState(false);
  const { now, failed, action } = useDoing();
  const busy = looking ? words.reading : now;
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
        onSaved={(saved) => {
          put(saved);
          props.onDraft(({ [keyOf(opened)]: _saved, ...rest }) => rest);
        }}
      />
    );

  const confirm = (answers: readonly TabAnswer[], what: string, settle: (draft: Draft) => Draft) => ({
    what,
    ask: () => ask("confirm", answers),
    use: (value: Reading) => {
      put(value);
      props.onDraft(settle);
    },
  });

  const changeKind = action("kind", (tab: TabView, kind: TableKind | null) => {
    const named = kind ? words.data.kind[kind] : words.data.notUsed;
    const own = tab.part === undefined ? {} : { part: tab.part };
    const answers = [{ tabId: tab.tabId, ...own, kind, columns: {} }];
    return confirm(answers, words.data.readingAs(tab.name, named), ({ [keyOf(tab)]: _old, ...rest }) => rest);
  });

  const lookAgain = async () => {
    setLooking(true);
    await load();
    setLooking(false);
  };

  // What is answered otherwise meanwhile stays to be confirmed.
  const confirmAll = action("all", () => ({
    ...confirm(answersOf(tables, draft), words.saving, (before) => (before === draft ? {} : before)),
    leave: () => go("build"),
  }));
  const isSaid = readOnly || (data.confirmed && Object.keys(draft).length === 0);

  const used = data.tabs.filter((tab) => tab.kind !== null);
  const questions = questionsOf(data, draft);

  if (data.tabs.length === 0)
    return (
      <Screen>
        <Title>{words.section.data}</Title>
        <Empty drawing={NoTable} title={words.data.noTabsTitle} text={words.data.noTabsText}>
          <button type="button" class="button button-main" aria-disabled={looking} onClick={() => void lookAgain()}>
            {looking ? words.reading : words.data.lookAgain}
          </button>
        </Empty>
        <Await loader={props.loader} text={words.reading} />
      </Screen>
    );

  return (
    <Screen
      foot={
        used.length > 0 && (
          <button
            type="button"
            class="button button-main"
            aria-disabled={busy !== ""}
            onClick={() => (isSaid ? go("build") : confirmAll())}
          >
            {isSaid ? words.data.goToBuild : words.data.confirm}
          </button>
        )
      }
    >
      {readOnly && <ReadOnly />}
      <Await loader={props.loader} text={words.reading} />
      {failed && <FailureMessage {...failed} />}
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
          onAnswer={(tab, { column }, letter) =>
            props.onDraft((before) => withColumn(tab, column.field, letter, before))
          }
        />
      )}
      {busy && <Waiting text={busy} long={words.patience} />}
      <ul class="list">
        {tables.map((tab) => (
          <TabRow
            key={keyOf(tab)}
            tab={tab}
            disabled={busy !== "" || readOnly}
            onOpen={() => props.onPlace({ ...tab, field: null })}
            onKind={(kind) => changeKind(tab, kind)}
          />
        ))}
      </ul>
      {data.problems.length > 0 && <Problems problems={data.problems} />}
    </Screen>
  );
}
