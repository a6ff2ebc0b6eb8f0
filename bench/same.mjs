const rounded = (value) =>
  JSON.stringify(value, (_, inner) => (typeof inner === "number" ? Number(inner.toPrecision(8)) : inner));

/** Stops the run when two contestants do not answer the same: then they were not asked the same. */
export function agree(name, ours, theirs) {
  const [a, b] = [rounded(ours), rounded(theirs)];
  if (a !== b) throw new Error(`${name}: ${a.slice(0, 200)} is not arquero's ${b.slice(0, 200)}`);
}
