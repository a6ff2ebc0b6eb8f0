import { monthName } from "../../metrics/calendar.ts";
import { proposedPlan } from "../../metrics/plan-proposal.ts";
import type { MethodPlanOptions } from "../../reports/method/plan.ts";
import { readTeam } from "../../sheet/read-team.ts";

/** What a new Plan tab begins with: the months of this quarter and the next as the team's own sales propose them. */
export function proposal(): NonNullable<MethodPlanOptions["planned"]> {
  const { book, world } = readTeam([], (found) => (found.has("orders") ? ["orders"] : ["deals"]));
  const ids = new Map<string, number>();
  const clients = Int32Array.from(book.orders, ({ clientKey }) => {
    const id = ids.get(clientKey) ?? ids.size;
    ids.set(clientKey, id);
    return id;
  });
  const sales = {
    clients,
    days: Float64Array.from(book.orders, ({ date }) => date),
    amounts: Float64Array.from(book.orders, ({ amount }) => amount),
  };
  return proposedPlan(sales, ids.size, world.today).map(({ month, aim }) => [
    monthName(month),
    "",
    ...(["newMoney", "newClients", "currentMoney", "currentClients"] as const).map((measure) => aim?.[measure] || ""),
  ]);
}
