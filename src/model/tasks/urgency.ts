/** What a task's place in the list depends on. */
interface Urgent {
  readonly due: number | null;
  readonly money: number | null;
  readonly worth?: number | undefined;
  readonly manager: string;
  readonly id: string;
}

/** Days of delay that make what is at stake count double; more days add nothing. */
const URGENT = 30;

/**
 * What is nobody's comes first. In both parts: overdue, today, future, no next step. Inside by money at risk or expected money
 * x urgency, then the earlier day.
 */
export function byUrgency(a: Urgent, b: Urgent, today: number): number {
  return (
    group(a, today) - group(b, today) ||
    priority(b, today) - priority(a, today) ||
    (a.due ?? 0) - (b.due ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function priority({ due, money, worth }: Urgent, today: number): number {
  const late = due === null ? 0 : Math.min(URGENT, Math.max(0, today - due));
  return (worth ?? money ?? -1) * (1 + late / URGENT);
}

function group({ due, manager }: Urgent, today: number): number {
  const status = due === null ? 3 : due < today ? 0 : due === today ? 1 : 2;
  return manager === "" ? status - 4 : status;
}
