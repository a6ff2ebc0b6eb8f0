import { useState } from "preact/hooks";
import type { CardView } from "../../src/app/api.ts";
import { matrixTexts } from "../../src/messages/matrix.ts";
import type { ReportKey } from "../../src/reports/plan.ts";
import type { Builder, Builds } from "../builds.ts";
import { MatrixScreen } from "../matrix/screen.tsx";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { ReadOnly } from "../parts/messages.tsx";
import { Screen, Title } from "../parts/screen.tsx";
import type { Loader } from "../remote.ts";
import { SizesScreen } from "../sizes/screen.tsx";
import { Card } from "./card.tsx";

/** A card for each report and task list. */
export function BuildSection(props: {
  loader: Loader<readonly CardView[]>;
  cards: readonly CardView[];
  today: string;
  confirmed: boolean;
  builds: Builds;
  builder: Builder;
  onChoose: (missing: CardView["missing"][number]) => void;
}) {
  const { words, language, go, readOnly } = usePanel();
  const { cards, builds, builder } = props;
  const [inner, setInner] = useState<"cells" | "sizes" | null>(null);
  const waiting = cards.filter((card) => card.state === "ready" && !builds.jobs[card.report]);
  const inTurn = [...waiting].sort((a, b) => Number(b.report === "doctor") - Number(a.report === "doctor"));
  const all = waiting.length > 1 && !readOnly;
  const start = (report: ReportKey) => {
    builder.start(report);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`#card-${report} .progress button`)?.focus());
  };
  const leave = () => {
    setInner(null);
    requestAnimationFrame(() => document.getElementById(inner ?? "")?.focus());
  };
  if (inner === "cells") return <MatrixScreen onBack={leave} />;
  if (inner === "sizes")
    return <SizesScreen back={matrixTexts[language].back} onBack={leave} onDone={props.loader.load} />;
  return (
    <Screen
      foot={
        all && (
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              for (const card of inTurn) builder.start(card.report);
            }}
          >
            {words.build.buildAll}
          </button>
        )
      }
    >
      {readOnly && <ReadOnly />}
      <Title>{words.build.title}</Title>
      <Await loader={props.loader} text={words.reading} />
      {!props.confirmed && (
        <p class="muted">
          {words.build.checkData}{" "}
          <button type="button" class="link" onClick={() => go("data")}>
            {words.build.openData}
          </button>
        </p>
      )}
      <ul class="cards">
        {cards.map((card) => (
          <Card
            key={card.report}
            card={card}
            today={props.today}
            job={builds.jobs[card.report]}
            ending={builds.endings[card.report]}
            main={!all}
            onBuild={() => start(card.report)}
            onStop={() => builder.stop(card.report)}
            onChoose={props.onChoose}
            onInner={setInner}
            onRenew={props.loader.load}
          />
        ))}
      </ul>
    </Screen>
  );
}
