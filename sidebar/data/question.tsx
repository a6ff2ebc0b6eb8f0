import type { TabView } from "../../src/app/api.ts";
import { type Draft, keyOf, letterOf, type Question } from "../answers.ts";
import { usePanel } from "../panel.ts";
import { ColumnSelect } from "./column-select.tsx";

/** More columns than this are a list to choose from and not lines to read. */
const READABLE = 4;

/** What only the user can tell, above everything else. */
export function Questions(props: {
  questions: readonly Question[];
  draft: Draft;
  onAnswer: (tab: TabView, question: Question, letter: string | null) => void;
}) {
  const { words } = usePanel();
  return (
    <section class="ask" aria-labelledby="questions">
      <h2 class="head accent" id="questions">
        {words.data.questions(props.questions.length)}
      </h2>
      {props.questions.map((question) => (
        <OneQuestion
          key={`${keyOf(question.tab)} ${question.column.field}`}
          question={question}
          draft={props.draft}
          onAnswer={(letter) => props.onAnswer(question.tab, question, letter)}
        />
      ))}
    </section>
  );
}

function OneQuestion(props: { question: Question; draft: Draft; onAnswer: (letter: string | null) => void }) {
  const { words, field } = usePanel();
  const { tab, column, candidates } = props.question;
  const name = `${keyOf(tab)}-${column.field}`.replace(" ", "-");
  const answered = props.draft[keyOf(tab)]?.[column.field];
  const letter = letterOf(tab, column.field, props.draft);
  const text = words.data.which(tab.name, field(column.field));
  if (candidates.length > READABLE)
    return (
      <label class="stack" for={name}>
        <span>{text}</span>
        <ColumnSelect
          id={name}
          choices={candidates}
          value={letter ?? (answered === null ? null : undefined)}
          none={words.data.noneOfThese}
          onChoose={props.onAnswer}
        />
      </label>
    );
  return (
    <fieldset>
      <legend>{text}</legend>
      {candidates.map((choice) => (
        <label class="radio" key={choice.column}>
          <input
            type="radio"
            name={name}
            checked={letter === choice.column}
            onChange={() => props.onAnswer(choice.column)}
          />
          <span>
            <b>{choice.header || words.data.noHeading}</b> <span class="muted">{words.data.column(choice.column)}</span>
            <span class="samples">{choice.samples.join(" · ")}</span>
          </span>
        </label>
      ))}
      <label class="radio">
        <input
          type="radio"
          name={name}
          checked={letter === null && answered === null}
          onChange={() => props.onAnswer(null)}
        />
        <span>{candidates.length === 2 ? words.data.neither : words.data.noneOfThese}</span>
      </label>
    </fieldset>
  );
}
