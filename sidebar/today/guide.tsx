import { useRef, useState } from "preact/hooks";
import type { TaskDetail } from "../../src/app/api.ts";
import { said } from "../../src/messages/hand-over.ts";
import { storyTexts } from "../../src/messages/story.ts";
import { copyText } from "../copy.ts";
import { usePanel } from "../panel.ts";

/** What to say and what to write: script, questions, answers to objections, letter. */
export function Guide({ detail }: { detail: TaskDetail }) {
  const { words, language } = usePanel();
  const { script, questions, objections, letter, persona } = detail;
  return (
    <>
      <details class="fold-text" open>
        <summary>{words.task.script}</summary>
        <p>{script || words.task.noScript}</p>
      </details>
      {persona?.questions && (
        <details class="fold-text" open>
          <summary>{said(storyTexts[language].asksOf, { persona: persona.name })}</summary>
          <p>{persona.questions}</p>
        </details>
      )}
      {persona?.objection && (
        <details class="fold-text">
          <summary>{words.task.ifTheySay(persona.objection)}</summary>
          <p>{persona.answer}</p>
        </details>
      )}
      {persona?.letter && <Letter letter={{ subject: persona.letterSubject, body: persona.letter }} />}
      {questions && (
        <details class="fold-text">
          <summary>{words.task.questions}</summary>
          <p>{questions}</p>
        </details>
      )}
      {objections.map(({ objection, answer }) => (
        <details class="fold-text" key={objection}>
          <summary>{words.task.ifTheySay(objection)}</summary>
          <p>{answer}</p>
        </details>
      ))}
      {letter && <Letter letter={letter} />}
    </>
  );
}

/** The letter with a button that copies it, or selects it where copying is forbidden to the panel. */
function Letter({ letter }: { letter: NonNullable<TaskDetail["letter"]> }) {
  const { words, say } = usePanel();
  const text = useRef<HTMLParagraphElement>(null);
  const [result, setResult] = useState("");
  const copy = async () => {
    const copied = await copyText([letter.subject, letter.body].filter(Boolean).join("\n\n"));
    if (!copied && text.current) getSelection()?.selectAllChildren(text.current);
    const said = copied ? words.task.copied : words.task.copyByHand;
    setResult(said);
    say(said);
  };
  return (
    <details class="fold-text">
      <summary>{words.task.letter}</summary>
      <p class="letter-text" ref={text}>
        {letter.subject && <b>{`${letter.subject}\n`}</b>}
        {letter.body}
      </p>
      <div class="row letter-row">
        <button type="button" class="button button-small" onClick={() => void copy()}>
          {words.task.copy}
        </button>
        {result && <span class="muted">{result}</span>}
      </div>
    </details>
  );
}
