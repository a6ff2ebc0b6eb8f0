import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CardView, DataView as Reading, StartView, TaskView, TodayView } from "../src/app/api.ts";
import type { Draft } from "./answers.ts";
import { BuildSection } from "./build/section.tsx";
import { type Builds, builder } from "./builds.ts";
import { DataSection, type Place } from "./data/section.tsx";
import { MethodSection } from "./method.tsx";
import { type Section, usePanel } from "./panel.ts";
import { type Remote, useRemote } from "./remote.ts";
import { Tabs } from "./tabs.tsx";
import { TodaySection } from "./today/section.tsx";

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
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
  const { ask, go, readOnly } = usePanel();
  const data = useRemote<Reading>(() => ask("data"), start.data);
  const cards = useRemote<readonly CardView[]>(() => ask("cards"), start.cards);
  const today = useRemote(() => ask("today"));
  const method = useRemote(() => ask("method"));
  const [draft, setDraft] = useState<Draft>({});
  const [place, setPlace] = useState<Place | null>(null);
  const [builds, setBuilds] = useState<Builds>({ jobs: {}, endings: {} });
  const line = useMemo(() => builder(ask, setBuilds, () => cards.load(), pause), []);
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

  // A history that is begun goes on by itself, once a day, with whoever opens the panel first.
  useEffect(() => {
    if (!readOnly && start.cards.some(({ keepDue }) => keepDue)) void ask("keepStages");
  }, []);

  const choose = ({ tabName, kind, field }: CardView["missing"][number]) => {
    const tab = reading.tabs.find((other) => other.name === tabName && other.kind === kind);
    setPlace(tab ? { tabId: tab.tabId, field } : null);
    go("data");
  };

  return (
    <>
      <Tabs section={section} urgent={urgent} />
      <div class="section" role="tabpanel" id="section" aria-labelledby={`section-${section}`}>
        {section === "data" && (
          <DataSection
            data={reading}
            onData={data.put}
            onLookAgain={data.load}
            draft={draft}
            onDraft={setDraft}
            place={place}
            onPlace={setPlace}
          />
        )}
        {section === "build" && (
          <BuildSection
            cards={here(cards.remote, start.cards)}
            failure={cards.remote.state === "here" ? cards.remote.failure : null}
            today={start.today}
            confirmed={reading.confirmed}
            builds={builds}
            builder={line}
            onChoose={choose}
            onRenew={cards.load}
          />
        )}
        {section === "today" && <TodaySection loader={today} />}
        {section === "method" && <MethodSection loader={method} />}
      </div>
    </>
  );
}
