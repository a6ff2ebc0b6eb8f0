import { cellsOf, team } from "./installed-team.ts";
import { smallTeam } from "./small-team.ts";
import { shownIn } from "./worlds.ts";

const TEAM = ["Deals", "Clients", "Orders"];

/** Days on which clocks change, before, in and after the hour that is left out or comes twice. */
const moments = ["2026-03-08T01:59", "2026-03-08T02:30", "2026-03-08T03:30"].map(
  (at) => ["America/Los_Angeles", at] as const,
);
const berlin = ["2026-03-29T00:10", "2026-03-29T03:30", "2026-10-25T02:30", "2026-10-25T23:50"].map(
  (at) => ["Europe/Berlin", at] as const,
);

test.each([...moments, ...berlin])(
  "B21: in %s at %s dates are those of the sheet: tasks, history, calendar and doctor",
  async (zone, at) => {
    const day = at.slice(0, 10);
    const opened = team(smallTeam, { zone, today: at, locale: "de_DE" });
    const { book, ask, workbench } = opened;
    const before = cellsOf(book, TEAM);
    expect((await ask("start")).today).toBe(day);
    await opened.build("hunters");
    expect(await ask("keepStages")).toMatch(/^2 deals are kept/);
    expect(await ask("keepStages")).toBe("Nothing has changed since the last time.");
    expect(shownIn(book, "history", "A5:A6").flat()).toEqual([day, day]);
    for (const item of ["menuCalendar", "menuDoctor"]) expect((await workbench.run(item)).error).toBeNull();
    const { tasks } = await ask("today");
    // The first step of an offer comes 2 days after 1 March.
    expect(tasks.find(({ client }) => client === "Ash")).toMatchObject({ due: "2026-03-03", status: "overdue" });
    const [task] = tasks;
    const moved = await ask("reschedule", task!.id, day);
    expect(moved.tasks.find(({ id }) => id === task!.id)).toMatchObject({ due: day, status: "today", daysLate: 0 });
    expect(cellsOf(book, TEAM)).toEqual(before);
    expect(workbench.runs.filter(({ error }) => error)).toEqual([]);
  },
);
