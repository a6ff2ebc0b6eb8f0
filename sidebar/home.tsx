import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CardView, DataView as Reading, StartView, TaskView, TodayView } from "../src/app/api.ts";
import { historyTexts } from "../src/messages/history.ts";
import type { ReportKey } from "../src/reports/plan.ts";
import type { Draft } from "./answers.ts";
import { BuildSection } from "./build/section.tsx";
import { type Builder, type Builds, builder, type Ending } from "./builds.ts";
import { DataSection, type Place } from "./data/section.tsx";
import { MethodSection } from "./method.tsx";
import { type Section, usePanel } from "./panel.ts";
import { Info } from "./parts/icons.tsx";
import { Message } from "./parts/messages.tsx";
import { type Remote, useRemote } from "./remote.ts";
import { Tabs } from "./tabs.tsx";
import { TodaySection } from "./today/section.tsx";

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
/** Milliseconds that the end of a build waits for its card to be read anew. */
const SHORTLY = 8000;

const here = <T,>(remote: Remote<T>, first: T) => (remote.state === "here" ? remote.value : first);

/** What is overdue and due today among the tasks as they were read last. */
function urgentIn({ tasks }: TodayView): NonNullable<StartView["urgent"]> {
  const count = (wanted: TaskView["status"]) => tasks.filter(({ status }) => status === wanted).length;
  return { overdue: count("overdue"), today: count("today") };
}

/**
 * The four sections and what they share: what was read, the cards, builds under way, the tasks. `chosen`: the user went to
 * this section, so the focus may follow.
 */
export function Home({ start, section, chosen }: { start: StartView; section: Section; chosen: boolean }) {
  const { ask, go, language, readOnly, tell, words } = usePanel();
  const data = useRemote<Reading>(() => ask("data"), start.data);
  const cards = useRemote<readonly CardView[]>(() => ask("cards"), start.cards);
  const today = useRemote(() => ask("today"));
  const method = useRemote(() => ask("method"));
  const [draft, setDraft] = useState<Draft>({});
  const [place, setPlace] = useState<Place | null>(null);
  const [builds, setBuilds] = useState<Builds>({ jobs: {}, endings: {} });
  const shown = useRef(section);
  shown.current = section;
  const line: Builder = useMemo(() => builder(ask, setBuilds, ended, pause), []);
  const reading = here(data.remote, start.data);
  const urgent = today.remote.state === "here" ? urgentIn(today.remote.value) : start.urgent;

  // A section is read anew when it is entered, except what `start` has just brought.
  const entered = useRef(false);
  useEffect(() => {
    if (section === "today") void today.load();
    if (section === "method") void method.load();
    if (entered.current && section === "build") void cards.load();
    if (entered.current && section === "data") void data.load();
    entered.current = true;
    if (chosen && document.activeElement === document.body) document.getElementById(`section-${section}`)?.focus();
  }, [section]);

  async function ended(report: ReportKey, ending: Ending) {
    if (ending.end === "failed" && shown.current !== "build")
      tell({
        what: words.build.of(words.build.building, words.build.report[report]),
        failure: ending.failure,
        again: async () => line.start(report),
      });
    await Promise.race([cards.load(), pause(SHORTLY)]);
  }
  useEffect(() => {
    ask.tangled = () => void (shown.current === "today" && today.load());
  }, []);

  // A history that is begun goes on by itself, once a day, with whoever opens the panel first.
  const keep = async () => {
    const answer = await ask("keepStages");
    if (!answer.ok) tell({ what: historyTexts[language].item, failure: answer.failure, again: keep });
  };
  useEffect(() => {
    if (!readOnly && start.cards.some(({ keepDue }) => keepDue)) void keep();
  }, []);

  const choose = ({ tabName, kind, field }: CardView["missing"][number]) => {
    const tab = reading.tabs.find((other) => other.name === tabName && other.kind === kind);
    setPlace(tab ? { tabId: tab.tabId, field } : null);
    go("data");
  };

  return (
    <>
      <Tabs section={section} urgent={urgent} />
      {!start.dated && (
        <div class="notice">
          <Message tone="watch" icon={<Info />} trouble={words.undated} />
        </div>
      )}
      <div class="section" role="tabpanel" id="section" aria-labelledby={`section-${section}`}>
        {section === "data" && (
          <DataSection loader={data} data={reading} draft={draft} onDraft={setDraft} place={place} onPlace={setPlace} />
        )}
        {section === "build" && (
          <BuildSection
            loader={cards}
            cards={here(cards.remote, start.cards)}
            today={start.today}
            confirmed={reading.confirmed}
            builds={builds}
            builder={line}
            onChoose={choose}
          />
        )}
        {section === "today" && <TodaySection loader={today} />}
        {section === "method" && <MethodSection loader={method} />}
      </div>
    </>
  );
}
