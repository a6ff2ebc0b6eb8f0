import { useState } from "preact/hooks";
import type { MethodTabView } from "../src/app/api.ts";
import { sizesPanelTexts } from "../src/messages/sizes-panel.ts";
import type { MethodKey } from "../src/reports/plan.ts";
import { useDoing } from "./doing.ts";
import { SwapMethod } from "./method-swap.tsx";
import { usePanel } from "./panel.ts";
import { Await } from "./parts/await.tsx";
import { Forward } from "./parts/icons.tsx";
import { FailureMessage, ReadOnly } from "./parts/messages.tsx";
import { Screen, Title } from "./parts/screen.tsx";
import type { Loader } from "./remote.ts";
import { SizesScreen } from "./sizes/screen.tsx";

/** The Method tabs: each opens in the spreadsheet, made first when it is not there. */
export function MethodSection({ loader }: { loader: Loader<readonly MethodTabView[]> }) {
  const { words, language, ask, readOnly } = usePanel();
  const { remote, load, put } = loader;
  const [sizes, setSizes] = useState(false);
  const { now, failed, action } = useDoing();
  const open = action("open", (tab: MethodKey) => ({
    what: words.method.opening(words.method.tab[tab]),
    ask: () => ask("openMethod", tab),
    use: put,
  }));

  if (sizes)
    return (
      <SizesScreen
        back={words.section.method}
        onBack={() => {
          setSizes(false);
          requestAnimationFrame(() => document.getElementById("sizes")?.focus());
        }}
        onDone={load}
      />
    );
  return (
    <Screen>
      {readOnly && <ReadOnly />}
      <Title>{words.method.title}</Title>
      <p class="muted">{words.method.lead}</p>
      {failed && <FailureMessage {...failed} />}
      <Await loader={loader} text={words.reading} />
      {remote.state === "here" && (
        <>
          <ul class="list">
            {remote.value.map(({ tab, exists, edited, summary }) => (
              <li key={tab}>
                <button
                  type="button"
                  class="method"
                  disabled={readOnly && !exists}
                  aria-disabled={now !== ""}
                  onClick={() => open(tab)}
                >
                  <span class="method-text">
                    <span class="method-name">
                      <b>{words.method.tab[tab]}</b>
                      {edited && <span class="tag">{words.method.edited}</span>}
                    </span>
                    <span class="muted">
                      {now === words.method.opening(words.method.tab[tab])
                        ? now
                        : summary || (exists ? "" : words.method.notYet)}
                    </span>
                  </span>
                  <Forward />
                </button>
                {tab === "classes" && (
                  <button type="button" class="link" id="sizes" onClick={() => setSizes(true)}>
                    {sizesPanelTexts[language].link}
                  </button>
                )}
              </li>
            ))}
          </ul>
          <p class="muted method-keep">{words.method.keep}</p>
          {!readOnly && <SwapMethod onDone={load} />}
        </>
      )}
    </Screen>
  );
}
