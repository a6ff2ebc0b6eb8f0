import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TaskDetail, TaskView, TodayView } from "../../src/app/api.ts";
import { said } from "../../src/messages/hand-over.ts";
import { quickTexts } from "../../src/messages/quick.ts";
import { weekDay } from "../format.ts";
import { type GroupName, groupOf, groupTasks } from "../groups.ts";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { Screen } from "../parts/screen.tsx";
import type { Loader } from "../remote.ts";
import { CalendarScreen } from "./calendar.tsx";
import { HandOverScreen } from "./hand-over.tsx";
import { TaskList } from "./list.tsx";
import { LoadScreen } from "./load.tsx";
import { TaskScreen } from "./task.tsx";

/** A task that was just done: it keeps its place, with Undo, until `UNDO` has passed. */
export interface Leaving {
  readonly task: TaskView;
  readonly group: GroupName;
  readonly index: number;
  readonly next: TaskDetail["next"];
  /** The day to which it was moved; absent when it was done. */
  readonly moved?: string;
}

/** Screens beside the list. */
export type Beside = "hand over" | "load" | "calendar";

/** Where the focus goes when the list is shown again. */
export type Landing = { readonly taskId: string } | { readonly afterTask: string } | null;

/** The user's open tasks, and one of them open. */
export function TodaySection({ loader }: { loader: Loader<TodayView> }) {
  const { words, language, say } = usePanel();
  const { remote, put } = loader;
  const [open, setOpen] = useState<TaskView | null>(null);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const [beside, setBeside] = useState<Beside | null>(null);
  const landing = useRef<Landing>(null);

  useLayoutEffect(() => {
    if (open || !landing.current) return;
    land(landing.current);
    landing.current = null;
  }, [open]);

  if (remote.state !== "here")
    return (
      <Screen>
        <Await loader={loader} text={words.reading} />
      </Screen>
    );

  const view = remote.value;
  const back = (to: Landing) => {
    landing.current = to;
    setOpen(null);
  };

  /** Keeps the place of a task that leaves it, with Undo. */
  const leave = (task: TaskView, after: TodayView, how: Pick<Leaving, "next" | "moved">) => {
    const group = groupOf(task, view.today) ?? "today";
    const index = groupTasks(view.tasks, view.today)[group].findIndex(({ id }) => id === task.id);
    put(after);
    setLeaving({ task, group, index: Math.max(0, index), ...how });
  };
  const moved = (task: TaskView, after: TodayView, day: string) => {
    leave(task, after, { next: null, moved: day });
    say(`${words.today.moved(task.client, weekDay(day, language))}. ${words.today.undo}: 10`);
  };
  const done = (task: TaskView, after: TodayView, next: TaskDetail["next"]) => {
    leave(task, after, { next });
    const follows = next ? words.today.doneNext(next.step, weekDay(next.due, language)) : words.today.doneLast;
    say(`${words.today.saidDone(task.client)} ${follows}. ${words.today.undo}: 10`);
  };

  const undone = ({ task, moved: to }: Leaving, after: TodayView) => {
    put(after);
    setLeaving((now) => (now?.task.id === task.id ? null : now));
    say(to ? said(quickTexts[language].back, { client: task.client }) : words.today.undone(task.client));
    landWhenLost({ taskId: task.id });
  };

  if (beside === "hand over") return <HandOverScreen onBack={() => setBeside(null)} onView={put} />;
  if (beside === "calendar") return <CalendarScreen onBack={() => setBeside(null)} />;
  if (beside === "load") return <LoadScreen onBack={() => setBeside(null)} onView={put} />;
  if (open)
    return (
      <TaskScreen
        key={open.id}
        task={open}
        today={view.today}
        onBack={() => back({ taskId: open.id })}
        onLeft={() => back({ afterTask: open.id })}
        onDone={(after, next) => done(open, after, next)}
        onMoved={(after, day) => moved(open, after, day)}
      />
    );
  return (
    <TaskList
      view={view}
      loader={loader}
      leaving={leaving}
      onOpen={setOpen}
      onGone={() => setLeaving(null)}
      onUndone={undone}
      onBeside={setBeside}
      onDone={done}
      onMoved={moved}
      onLeft={({ id }) => landWhenLost({ afterTask: id })}
    />
  );
}

/** After the list is drawn, unless the user is elsewhere by then. */
const landWhenLost = (to: NonNullable<Landing>) =>
  requestAnimationFrame(() => document.activeElement === document.body && land(to));

/** Puts the focus on a task, or on the one after a task that is done; on the title when there is none. */
function land(to: NonNullable<Landing>) {
  const id = "taskId" in to ? to.taskId : to.afterTask;
  const tasks = [...document.querySelectorAll<HTMLElement>("[data-task]")];
  const at = tasks.findIndex((row) => row.dataset.task === id);
  const row = "taskId" in to ? tasks[at] : (tasks.slice(at + 1)[0] ?? tasks[at]);
  const target = row?.querySelector("button") ?? document.querySelector<HTMLElement>("h1");
  target?.focus();
}
