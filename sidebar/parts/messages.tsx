import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../../src/app/api.ts";
import type { Trouble } from "../../src/messages/sidebar.ts";
import { usePanel } from "../panel.ts";
import { Alert, Clock, Info, Lock } from "./icons.tsx";

/** A message in place: red edge for what failed, amber for what waits or differs from the usual. */
export function Message(props: {
  tone: "bad" | "watch";
  icon: ComponentChildren;
  trouble: Trouble;
  children?: ComponentChildren;
  /** A screen reader says it at once, and it is scrolled to. */
  urgent?: boolean;
  /** What it is about, where that cannot be seen. */
  what?: string;
}) {
  const { title, text, untouched } = props.trouble;
  const inside = (
    <>
      {props.what && <p class="caption">{props.what}</p>}
      <p class="message-head">
        {props.icon}
        <span>{title}</span>
      </p>
      {text && <p>{text}</p>}
      {untouched && <p class="muted">{untouched}</p>}
      {props.children && <div class="row">{props.children}</div>}
    </>
  );
  const look = `message message-${props.tone}`;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.scrollIntoView({ block: "nearest" }), []);
  return props.urgent ? (
    <div class={look} role="alert" ref={place}>
      {inside}
    </div>
  ) : (
    <section class={look} aria-label={title}>
      {inside}
    </section>
  );
}

/** A failure: what happened, what to do, what stayed untouched, the way to the cell, another try. */
export function FailureMessage(props: {
  failure: Failure;
  again: () => void;
  /** Whether it is being tried again. The message keeps its place until the answer, so that no second click hits another button. */
  busy?: boolean;
  what?: string;
  onClose?: () => void;
}) {
  const { words, show } = usePanel();
  const { failure, again, busy = false, what = "", onClose } = props;
  const { at, kind } = failure;
  const watch = kind === "busy" || kind === "too large";
  return (
    <Message
      tone={watch ? "watch" : "bad"}
      icon={kind === "read only" ? <Lock /> : kind === "busy" ? <Clock /> : watch ? <Info /> : <Alert />}
      trouble={failure}
      what={what}
      urgent
    >
      {at && (
        <button type="button" class="button button-main" onClick={() => show(at.tabId, at.a1)}>
          {words.goToCell}
        </button>
      )}
      <button type="button" class="button" aria-disabled={busy} onClick={() => busy || again()}>
        {busy ? words.trouble.trying : words.tryAgain}
      </button>
      {onClose && (
        <button type="button" class="button button-quiet" onClick={onClose}>
          {words.trouble.close}
        </button>
      )}
    </Message>
  );
}

export function ReadOnly() {
  const { words } = usePanel();
  return <Message tone="bad" icon={<Lock />} trouble={words.readOnly} />;
}

/** Milliseconds after which waiting is explained. */
const LONG = 8000;

/** Waiting in words: what is being done, and after a while that it is still going on. */
export function Waiting({ text, long }: { text: string; long: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" role="status">
      <div class="waiting-bar" aria-hidden="true" />
      <p class="head">{text}</p>
      {late && <p class="muted">{long}</p>}
    </div>
  );
}

/** An empty screen: a drawing, what is true, what comes next, a button or two. */
export function Empty(props: {
  drawing: ComponentChildren;
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <svg viewBox="0 0 64 40" aria-hidden="true" focusable="false">
        {props.drawing}
      </svg>
      <h2 class="head">{props.title}</h2>
      <p class="muted">{props.text}</p>
      {props.children}
    </div>
  );
}
