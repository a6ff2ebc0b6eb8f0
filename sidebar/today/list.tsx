import { useState } from "preact/hooks";
import type { NextStep, TaskView, TodayView } from "../../src/app/api.ts";
import { handOverTexts, said } from "../../src/messages/hand-over.ts";
import { loadTexts } from "../../src/messages/load.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { useDoing } from "../doing.ts";
import { longDay, weekDay } from "../format.ts";
import { type GroupName, groupTasks } from "../groups.ts";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { AllDone, NoTable, NoTasks } from "../parts/drawings.tsx";
import { Empty, FailureMessage } from "../parts/messages.tsx";
import { Screen, Title } from "../parts/screen.tsx";
import type { Loader } from "../remote.ts";
import { Group } from "./group.tsx";
import { LeavingRow } from "./leaving-row.tsx";
import { Paged } from "./paged.tsx";
import { Quick } from "./quick.tsx";
import type { Beside, Leaving } from "./section.tsx";
import { TaskRow } from "./task-row.tsx";
import { Whose } from "./whose.tsx";

/** Tasks of one group that are shown before the rest is asked for, so that today's stand near those overdue. */
const SHORT = 8;

/** Overdue and today open, what comes later folded, tasks without a day last. */
export function TaskList(props: {
  view: TodayView;
  loader: Loader<TodayView>;
  leaving: Leaving | null;
  onOpen: (task: TaskView) => void;
  onGone: () => void;
  onUndone: (leaving: Leaving, view: TodayView) => void;
  onBeside: (screen: Beside) => void;
  onDone: (task: TaskView, view: TodayView, next: NextStep | null) => void;
  onMoved: (task: TaskView, view: TodayView, day: string) => void;
  /** Puts the focus on what follows a task that has left. */
  onLeft: (task: TaskView) => void;
}) {
  const { words, language, ask, go, say, readOnly } = usePanel();
  const { view, leaving } = props;
  const [unfolded, setUnfolded] = useState<readonly GroupName[]>([]);
  const [whole, setWhole] = useState<readonly GroupName[]>([]);
  const [quick, setQuick] = useState<string | null>(null);
  const { put } = props.loader;
  const undoing = useDoing();
  const choosing = useDoing();
  const [asked, setAsked] = useState<{ readonly name: string | null } | null>(null);
  const choose = choosing.action("iAm", (name: string | null) => ({
    what: words.today.whose,
    ask: async () => {
      setAsked({ name });
      const answer = await ask("iAm", name);
      setAsked(null);
      return answer;
    },
    use: put,
  }));
  const undo = undoing.action("undo", (gone: Leaving) => ({
    what: words.today.undoOf(gone.task.client || gone.task.deal),
    ask: () => ask("undo", gone.task.id),
    use: (after) => props.onUndone(gone, after),
  }));
  const messages = (
    <>
      <Await loader={props.loader} text={words.reading} />
      {choosing.failed && <FailureMessage {...choosing.failed} />}
      {undoing.failed && <FailureMessage {...undoing.failed} />}
    </>
  );

  if (!view.built)
    return (
      <Screen>
        {messages}
        <Title>{longDay(view.today, language)}</Title>
        <Empty drawing={NoTable} title={words.today.notBuiltTitle} text={words.today.notBuiltText}>
          <button type="button" class="button button-main" onClick={() => go("build")}>
            {words.data.goToBuild}
          </button>
        </Empty>
      </Screen>
    );

  const groups = groupTasks(view.tasks, view.today, leaving);
  const open = view.tasks.filter((task) => task.status !== "done").length;
  const now = groups.overdue.length + groups.today.length;
  const ahead = groups.soon[0] ?? groups.later[0];
  const toggle = (group: GroupName) =>
    setUnfolded(unfolded.includes(group) ? unfolded.filter((other) => other !== group) : [...unfolded, group]);

  const row = (task: TaskView) =>
    leaving?.task.id === task.id ? (
      <LeavingRow
        key={task.id}
        leaving={leaving}
        onGone={props.onGone}
        undoing={undoing.now !== ""}
        onUndo={() => undo(leaving)}
      />
    ) : (
      <TaskRow
        key={task.id}
        task={task}
        onOpen={() => props.onOpen(task)}
        onQuick={() => setQuick(quick === task.id ? null : task.id)}
      >
        {quick === task.id ? (
          <Quick
            task={task}
            today={view.today}
            onDone={(after, next) => props.onDone(task, after, next)}
            onMoved={(after, day) => props.onMoved(task, after, day)}
            onNoted={(after) => {
              put(after);
              say(said(quickTexts[language].saved, { client: task.client }));
            }}
            onClose={() => setQuick(null)}
            onLeft={() => {
              setQuick(null);
              props.onLeft(task);
            }}
          />
        ) : undefined}
      </TaskRow>
    );
  const group = (name: GroupName, folds: boolean) => {
    const short = !whole.includes(name) && groups[name].length > SHORT + 2;
    return (
      groups[name].length > 0 && (
        <Group
          name={name}
          count={groups[name].filter((task) => task.id !== leaving?.task.id).length}
          folds={folds}
          unfolded={!folds || unfolded.includes(name)}
          onToggle={() => toggle(name)}
        >
          <Paged items={short ? groups[name].slice(0, SHORT) : groups[name]} row={row} />
          {short && (
            <li>
              <button type="button" class="link" onClick={() => setWhole([...whole, name])}>
                {words.today.showAll(groups[name].length)}
              </button>
            </li>
          )}
        </Group>
      )
    );
  };

  return (
    <Screen>
      {messages}
      <div class="day">
        <Title>{longDay(view.today, language)}</Title>
        <Whose view={view} asked={asked} onChoose={choose} />
      </div>
      {open > 0 && (
        <p class="muted">
          {[words.today.tasks(open), view.stake && words.today.atStake(view.stake)].filter(Boolean).join(" · ")}
        </p>
      )}
      {open > 0 && view.me === null && view.people.length > 1 && <p class="muted">{words.today.sayWho}</p>}
      {now === 0 && ahead && (
        <Empty
          drawing={AllDone}
          title={words.today.allDoneTitle}
          text={words.today.allDoneNext(weekDay(ahead.due, language), ahead.client)}
        >
          {groups.soon.length > 0 && !unfolded.includes("soon") && (
            <button type="button" class="button" onClick={() => toggle("soon")}>
              {words.today.showSoon}
            </button>
          )}
        </Empty>
      )}
      {now === 0 && !ahead && groups.none.length > 0 && (
        <Empty drawing={AllDone} title={words.today.allDoneTitle} text={words.today.allDoneNothing} />
      )}
      {open === 0 && !leaving && <NoneAtAll view={view} onEverybody={() => choose(null)} />}
      {group("overdue", false)}
      {group("today", false)}
      {group("soon", true)}
      {group("later", true)}
      {group("none", true)}
      {open > 0 && (
        <p class="links">
          <button type="button" class="link" onClick={() => props.onBeside("load")}>
            {loadTexts[language].title}
          </button>
          <button type="button" class="link" onClick={() => props.onBeside("calendar")}>
            {quickTexts[language].calendar}
          </button>
          {!readOnly && (
            <button type="button" class="link" onClick={() => props.onBeside("hand over")}>
              {handOverTexts[language].title}
            </button>
          )}
        </p>
      )}
    </Screen>
  );
}

/** No task at all: because of the chosen person, or because the lists are empty. */
function NoneAtAll({ view, onEverybody }: { view: TodayView; onEverybody: () => void }) {
  const { words, go } = usePanel();
  const { me } = view;
  if (me === null)
    return (
      <Empty drawing={NoTasks} title={words.today.emptyTitle} text={words.today.emptyText}>
        <button type="button" class="button" onClick={() => go("build")}>
          {words.data.goToBuild}
        </button>
      </Empty>
    );
  return (
    <Empty drawing={NoTasks} title={words.today.emptyTitle} text={words.today.emptyFilter(me || words.today.nobody)}>
      <button type="button" class="button" onClick={onEverybody}>
        {words.today.showEverybody}
      </button>
    </Empty>
  );
}
