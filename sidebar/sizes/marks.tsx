import type { Marks as Three } from "../../src/app/api.ts";
import { numberWord } from "../../src/messages/figures.ts";
import { sizesPanelTexts } from "../../src/messages/sizes-panel.ts";
import { usePanel } from "../panel.ts";
import { barsOf, CLASSES, markOf } from "./count.ts";
import { type Chosen, Histogram } from "./histogram.tsx";

/** The histogram, how many clients each class has, the marks to change, the button that writes them. */
export function Marks(props: {
  chosen: Chosen;
  typed: readonly string[];
  writing: boolean;
  onType: (typed: readonly string[]) => void;
  /** Back to the proposed marks; null while they stand. */
  onAgain: (() => void) | null;
  onAccept: () => void;
}) {
  const { language, readOnly } = usePanel();
  const texts = sizesPanelTexts[language];
  const { chosen, typed } = props;
  const parsed = typed.map((text) => markOf(text, language));
  const wrong = parsed.map((mark, i) => {
    const above = parsed[i - 1];
    if (mark === null) return texts.notNumber(CLASSES[i]!, typed[i]!.trim());
    return above && mark >= above ? texts.notBelow(CLASSES[i]!, CLASSES[i - 1]!) : "";
  });
  const sound = wrong.every((text) => text === "");
  const marks = parsed as unknown as Three;
  const bars = barsOf(chosen.sizes, chosen.bars, sound ? marks : chosen.marks);
  const counts = CLASSES.map((_, i) => bars.reduce((sum, bar) => sum + bar[i]!, 0));
  const count = (i: number) => (sound ? texts.clients(counts[i]!) : "?");
  const figure = (value: number) => numberWord(language, value);
  const inWords = CLASSES.map((letter, i) => `${letter}: ${texts.clients(counts[i]!)}`).join(", ");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (sound && !readOnly) props.onAccept();
      }}
    >
      <Histogram bars={bars} says={texts.picture(chosen.header, inWords)} />
      <p class="caption">{texts.axis(figure(chosen.sizes[0]!), figure(chosen.sizes[chosen.sizes.length - 1]!))}</p>
      <ul class="list sizes">
        {typed.map((text, i) => (
          <li key={CLASSES[i]}>
            <label class="sizes-mark">
              <span class={`size size-${CLASSES[i]}`} aria-hidden="true" />
              <b>{texts.from(CLASSES[i]!)}</b>
              <input
                class="select"
                inputMode="decimal"
                value={text}
                readOnly={props.writing || readOnly}
                aria-invalid={wrong[i] !== ""}
                aria-describedby={wrong[i] ? `wrong-${i}` : undefined}
                onInput={(event) => {
                  const now = event.currentTarget.value;
                  props.onType(typed.map((old, k) => (k === i ? now : old)));
                }}
              />
            </label>
            <span class="muted">{count(i)}</span>
            {wrong[i] && (
              <p class="missing" id={`wrong-${i}`}>
                {wrong[i]}
              </p>
            )}
          </li>
        ))}
        <li>
          <span class="sizes-mark">
            <span class="size size-D" aria-hidden="true" />
            <b>{texts.below("D")}</b>
          </span>
          <span class="muted">{count(3)}</span>
        </li>
      </ul>
      <p class="hint">{texts.breaks}</p>
      <div class="row">
        {!readOnly && (
          <button type="submit" class="button button-main" disabled={!sound} aria-disabled={props.writing}>
            {props.writing ? texts.writing : texts.accept}
          </button>
        )}
        {props.onAgain && !props.writing && (
          <button type="button" class="link" onClick={props.onAgain}>
            {texts.again}
          </button>
        )}
      </div>
    </form>
  );
}
