/** Won and lost deals, counted or, with amounts, in money (a blank amount is 0). `outcomes`: 1 won, -1 lost, 0 open. */
export function countOutcomes(outcomes: Int8Array, amounts?: Float64Array): { won: number; lost: number } {
  let won = 0;
  let lost = 0;
  for (let row = 0; row < outcomes.length; row++) {
    const outcome = outcomes[row]!;
    if (outcome === 0) continue;
    const weight = amounts === undefined ? 1 : amounts[row]! || 0;
    if (outcome > 0) won += weight;
    else lost += weight;
  }
  return { won, lost };
}
