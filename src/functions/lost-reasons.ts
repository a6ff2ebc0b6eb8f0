import { column, optional, readColumns } from "../cells/columns.ts";
import { endsOf } from "../cells/ends.ts";
import { isOmitted, withHeader } from "../cells/option.ts";
import { stageOrder } from "../cells/stages.ts";
import { layTable, rate } from "../cells/table.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { crossTable } from "../metrics/matrix.ts";

/**
 * Why deals are lost: number, share and money per reason, the commonest first (Pareto analysis), and across by (stage before
 * the loss, manager, product) the number of deals. A blank reason is "(no reason)". Pass the rows of lost deals, or all rows
 * and their outcomes; rows with a reason that are not lost are counted below. With the Stages tab stages go across in their
 * order and its words tell which deals are lost.
 *
 * @param {range} reasons Reason of each lost deal.
 * @param {range} [by] What goes across, beside reasons.
 * @param {range} [amounts] Amount of each deal, beside reasons.
 * @param {range} [outcomes] Stage or outcome of each deal, beside reasons; only lost deals count then.
 * @param {range} [stages] The Stages tab: name, aliases, kind.
 * @param {text} [header] "no header" leaves the heading out.
 * @return Reason, deals, share, amount, then deals per value of by.
 * @customfunction
 *
 * @example
 * =LOST_REASONS({"Price"; "Time"; "price"; ""}; {"Ann"; "Bob"; "Bob"; "Ann"}; {100; 50; 70; 30}) → {"Reason", "Deals", "Share", "Amount", "Ann", "Bob"; "Price", 2, 0.5, 170, 1, 1; "Time", 1, 0.25, 50, 0, 1; "(no reason)", 1, 0.25, 30, 1, 0}
 */
export function LOST_REASONS(
  world: World,
  reasons: Input,
  by?: Input,
  amounts?: Input,
  outcomes?: Input,
  stages?: Input,
  header?: Input,
): Output {
  const table = withHeader([by, amounts, outcomes, stages, header]);
  const [across, money, ends, listed] = table.options;
  const { read, length } = readColumns(world, {
    reasons: column("keys", reasons),
    by: optional("keys", across),
    amounts: optional("numbers", money),
    outcomes: optional("outcomes", ends),
  });
  const signs = read.outcomes && endsOf(world, read.outcomes, listed);
  const { heads, notes, noReason, notGiven } = functionWords(world.language);
  const names = [...read.reasons.names, noReason];
  const order = isOmitted(listed) ? undefined : stageOrder(world, listed, "stages");
  const groups = [...(order?.names ?? []), ...(read.by?.names ?? []), ...(read.by ? [notGiven] : [])];
  const steps = order?.names.length ?? 0;
  const groupOf = read.by?.names.map((name, id) => {
    const place = order?.place(name) ?? -1;
    return place >= 0 ? place : steps + id;
  });
  const counted = (row: number) => signs === undefined || signs[row] === -1;
  const down = new Int32Array(length);
  const side = new Int32Array(length);
  let spared = 0;
  for (let row = 0; row < length; row++) {
    const id = read.reasons.ids[row]!;
    const group = read.by === undefined ? 0 : read.by.ids[row]!;
    if (id >= 0 && !counted(row)) spared++;
    down[row] = counted(row) ? (id < 0 ? names.length - 1 : id) : -1;
    side[row] = group < 0 ? groups.length - 1 : (groupOf?.[group] ?? 0);
  }
  const counts = crossTable(down, side, names.length, Math.max(1, groups.length));
  const sums = crossTable(
    down,
    side,
    names.length,
    Math.max(1, groups.length),
    read.amounts ?? new Float64Array(length),
  );
  const shown = groups.map((_, i) => i).filter((i) => counts.columnTotals[i]! > 0);
  const rows = names
    .map((_, i) => i)
    .filter((i) => counts.rowTotals[i]! > 0)
    .sort((a, b) => counts.rowTotals[b]! - counts.rowTotals[a]! || a - b)
    .map((i): Cell[] => [
      names[i]!,
      counts.rowTotals[i]!,
      rate(counts.rowTotals[i]!, counts.total),
      read.amounts === undefined ? "" : sums.rowTotals[i]!,
      ...shown.map((group) => counts.cells[i]![group]!),
    ]);
  return layTable(table.header, [...heads.lostReasons, ...shown.map((group) => groups[group]!)], rows, [
    [spared, notes.notLost],
  ]);
}
