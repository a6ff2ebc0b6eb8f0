/** Processor time of one call in milliseconds, all threads: on a shared machine the wall clock measures the others too. */
export function worked(call) {
  const start = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The medians of several calls of each contestant, one after the other in turns that begin with another of them each time,
 * after two turns that warm up; fewer where a turn takes long. Arguments are made before the clock runs, and with many rows
 * young garbage is collected before it, twice, so that nobody pays for another's or for moving the arguments. (A full
 * collection would also throw away what the engine has compiled, at the cost of whoever comes next.)
 */
export function medians(prepare, contestants, { rows, budget = 1200 }) {
  const count = contestants.length;
  const turn = (_, number) => {
    const times = new Array(count);
    for (let i = 0; i < count; i++) {
      const who = (number + i) % count;
      const given = prepare();
      if (rows >= 10_000) for (let twice = 0; twice < 2; twice++) globalThis.gc?.({ type: "minor" });
      times[who] = worked(() => contestants[who](given));
    }
    return times;
  };
  turn(undefined, 0);
  const first = turn(undefined, 1).reduce((sum, time) => sum + time, 0);
  const runs = Math.max(3, Math.min(rows >= 100_000 ? 9 : 15, Math.floor(budget / first)));
  const times = Array.from({ length: runs }, turn);
  return contestants.map((_, i) => times.map((all) => all[i]).sort((a, b) => a - b)[Math.floor(runs / 2)]);
}

/** The exponent k of time = c · nᵏ through the points by least squares on logarithms. */
export function exponent(sizes, times) {
  const x = sizes.map(Math.log);
  const y = times.map(Math.log);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  return x.reduce((sum, xi, i) => sum + (xi - mx) * (y[i] - my), 0) / x.reduce((sum, xi) => sum + (xi - mx) ** 2, 0);
}
