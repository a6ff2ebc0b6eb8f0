import { useEffect, useRef } from "preact/hooks";
import type { CardView } from "../../src/app/api.ts";
import { freezeCardTexts } from "../../src/messages/freeze-card.ts";
import { matrixTexts } from "../../src/messages/matrix.ts";
import { printTexts } from "../../src/messages/print.ts";
import { sizesPanelTexts } from "../../src/messages/sizes-panel.ts";
import type { Ending, Job } from "../builds.ts";
import { shortDay, timeOf } from "../format.ts";
import { type Panel, usePanel } from "../panel.ts";
import { Clock, Tick } from "../parts/icons.tsx";
import { FailureMessage, Message } from "../parts/messages.tsx";
import { Freeze } from "./freeze.tsx";
import { KeepStages } from "./keep-stages.tsx";
import { Preview } from "./preview.tsx";
import { Progress } from "./progress.tsx";

export interface CardDoings {
  readonly onBuild: () => void;
  readonly onStop: () => void;
  readonly onChoose: (missing: CardView["missing"][number]) => void;
  /** Opens the matrices, or the marks of the classes. */
  readonly onInner: (screen: "cells" | "sizes") => void;
  /** Reads the cards anew. */
  readonly onRenew: () => Promise<void>;
}

/** One report: what it will be made of or when it was built, what it lacks, a button, progress, how it ended. */
export function Card(
  props: {
    card: CardView;
    today: string;
    job: Job | undefined;
    ending: Ending | undefined;
    /** Whether its button is the filled one. */
    main: boolean;
  } & CardDoings,
) {
  const panel = usePanel();
  const { words } = panel;
  const { card, job, ending } = props;
  const name = words.build.report[card.report];
  const lacking = card.state === "missing" ? card.missing[0] : undefined;
  const freezes = card.state === "built" && (card.live || card.frozen !== "");
  const place = useRef<HTMLLIElement>(null);
  const over = !job && ending !== undefined;
  useEffect(() => {
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (over && lost) place.current?.querySelector("button")?.focus();
  }, [over]);
  return (
    <li class={lacking ? "card card-missing" : "card"} ref={place} id={`card-${card.report}`}>
      <div class="card-top">
        <Preview card={card} />
        <div class="card-main">
          <h2 class="head">{name}</h2>
          {job && job.phase !== "busy" && <Progress job={job} report={name} onStop={props.onStop} />}
          {!job && lacking && <Lacking card={card} onChoose={() => props.onChoose(lacking)} />}
          {!job && !lacking && <Ready {...props} failed={ending?.end === "failed"} />}
        </div>
      </div>
      {!job && !lacking && card.report === "funnel" && !panel.readOnly && <KeepStages />}
      {!job && !lacking && card.report === "segments" && (
        <p class="card-note muted">
          <button type="button" class="link" id="sizes" onClick={() => props.onInner("sizes")}>
            {sizesPanelTexts[panel.language].link}
          </button>
        </p>
      )}
      {!job && !lacking && freezes && !panel.readOnly && <Freeze card={card} onDone={props.onRenew} />}
      {job?.phase === "busy" && (
        <Message
          tone="watch"
          icon={<Clock />}
          trouble={{ title: words.build.busyTitle, text: words.build.busyText, untouched: "" }}
          urgent
        >
          <button type="button" class="button" disabled={job.stopping} onClick={props.onStop}>
            {words.build.doNotWait}
          </button>
        </Message>
      )}
      {!job && ending?.end === "failed" && <FailureMessage failure={ending.failure} again={props.onBuild} />}
      {!job && ending?.end === "stopped" && <p class="card-note muted">{words.build.stopped}</p>}
      {!job && ending?.end === "built" && (
        <div class="card-note built">
          <p class="good">
            <Tick />
            <span>{words.build.ready[card.report]}</span>
          </p>
          {ending.notes.map((note) => (
            <p class="muted" key={note}>
              {note}
            </p>
          ))}
          {(card.report === "segments" || card.report === "funnel") && (
            <p class="muted">{printTexts[panel.language][card.report]}</p>
          )}
        </div>
      )}
    </li>
  );
}

/** When it was built, or what it will be made of. */
function about(card: CardView, today: string, { words, language }: Panel): string {
  if (card.state !== "built") return [words.build.notBuilt, card.basis].filter(Boolean).join(" · ");
  if (card.builtAt === "") return "";
  const time = timeOf(card.builtAt);
  return card.builtAt.startsWith(today)
    ? words.build.builtToday(time)
    : [shortDay(card.builtAt, language), time].filter(Boolean).join(", ");
}

function Ready(props: {
  card: CardView;
  today: string;
  main: boolean;
  failed: boolean;
  onBuild: () => void;
  onInner: CardDoings["onInner"];
}) {
  const panel = usePanel();
  const { words, language, field, readOnly } = panel;
  const { card, today } = props;
  const name = words.build.report[card.report];
  const built = card.state === "built";
  const tasks = card.report === "hunters" || card.report === "farmers";
  const when = about(card, today, panel);
  return (
    <>
      <p class="muted">
        {when}
        {built && when && !tasks && " · "}
        {built && !tasks && (
          <span class={card.live ? "live" : ""}>
            {card.live
              ? words.build.live
              : card.frozen
                ? freezeCardTexts[language][card.plain ? "plainSince" : "since"](shortDay(card.frozen, language))
                : words.build.values}
          </span>
        )}
      </p>
      {built && card.basis && <p class="muted">{card.basis}</p>}
      {!built && card.better.length > 0 && (
        <p class="muted">{words.build.better(card.better.map((lack) => field(lack.field)))}</p>
      )}
      <div class="row">
        <Open card={card} />
        {built && card.report === "segments" && (
          <button type="button" class="button" id="cells" onClick={() => props.onInner("cells")}>
            {matrixTexts[language].cells}
          </button>
        )}
        {!readOnly && !props.failed && (
          <button
            type="button"
            class={built ? "button button-quiet" : props.main ? "button button-main" : "button"}
            aria-label={words.build.of(built ? words.build.update : words.build.build, name)}
            onClick={props.onBuild}
          >
            {built ? words.build.update : words.build.build}
          </button>
        )}
      </div>
    </>
  );
}

/** A report that lacks a column stays and says which, where, and what it would bring. */
function Lacking({ card, onChoose }: { card: CardView; onChoose: () => void }) {
  const { words, field } = usePanel();
  const name = words.build.report[card.report];
  const noTab = card.missing.every((lack) => lack.tabName === "");
  const button = noTab ? words.build.chooseTab : words.build.chooseColumn;
  const sentences = card.missing.map((lack) =>
    lack.tabName
      ? words.build.noColumn(field(lack.field), lack.tabName)
      : words.build.noTab(words.data.kind[lack.kind]),
  );
  return (
    <>
      {[...new Set(sentences)].map((sentence) => (
        <p class="warn" key={sentence}>
          {sentence}
        </p>
      ))}
      <p class="muted">{words.build.gives[card.report]}</p>
      <div class="row">
        <button type="button" class="button" aria-label={words.build.of(button, name)} onClick={onChoose}>
          {button}
        </button>
        <Open card={card} />
      </div>
    </>
  );
}

/** Shows the tab of a report that was built, even when it could not be built again. */
function Open({ card }: { card: CardView }) {
  const { words, show } = usePanel();
  const { tabId } = card;
  if (tabId === null) return null;
  return (
    <button
      type="button"
      class="button"
      aria-label={words.build.of(words.build.open, words.build.report[card.report])}
      onClick={() => show(tabId, "A1")}
    >
      {words.build.open}
    </button>
  );
}
