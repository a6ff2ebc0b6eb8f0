export type Method = "seasonal" | "mean" | "last";

/** A forecast of the months after a series. */
export interface Forecast {
  readonly method: Method;
  readonly values: readonly number[];
  /** Half the width of the 80 % range per month; undefined without a backtest. */
  readonly reach: readonly number[] | undefined;
  /** Mean absolute error of the backtest over the mean of what came; undefined without a backtest. */
  readonly error: number | undefined;
}

/** How fast the trend of the seasonal forecast fades, a month. */
const DAMPING = 0.9;
const BACKTEST = 6;
const LEAST = 9;

/** Mean absolute error to the reach of a normal 80 % range: 1.2816 σ, σ being 1.2533 mean absolute errors. */
const REACH = 1.2816 * 1.2533;

type Maker = (past: readonly number[], ahead: number) => number | undefined;

/** What comes `ahead` months after `past` (from 1), by method; undefined when there is too little past. */
const METHODS: { readonly [method in Method]: Maker } = {
  seasonal: (past, ahead) => {
    const n = past.length;
    if (n < 13) return undefined;
    const known = Math.min(3, n - 12);
    let trend = 0;
    for (let i = n - known; i < n; i++) trend += (past[i]! - past[i - 12]!) / known;
    const lastYear = past[n - 12 + ((ahead - 1) % 12)]!;
    const years = Math.ceil(ahead / 12);
    return Math.max(0, lastYear + trend * years * DAMPING ** ahead);
  },
  mean: (past) => {
    const last = past.slice(-3);
    return last.reduce((sum, value) => sum + value, 0) / last.length;
  },
  last: (past) => past[past.length - 1],
};

/** Mean absolute error one month ahead over the last six months, each forecast from the months before it only. */
function backtest(make: Maker, series: readonly number[]): number | undefined {
  let sum = 0;
  for (let i = series.length - BACKTEST; i < series.length; i++) {
    const guess = make(series.slice(0, i), 1);
    if (guess === undefined) return undefined;
    sum += Math.abs(guess - series[i]!);
  }
  return sum / BACKTEST;
}

/**
 * Forecasts a series of months by the method that would have erred least (rolling-origin mean absolute error, Hyndman and
 * Athanasopoulos, Forecasting: Principles and Practice, 5.10): the same month a year ago with a damped trend, the mean of
 * the last three, the last month. Under nine months the mean of the last three, without a backtest. Empty for no months.
 */
export function forecastOf(series: readonly number[], months: number): Forecast | undefined {
  if (series.length === 0) return undefined;
  const ahead = Array.from({ length: months }, (_, i) => i + 1);
  const by = (method: Method) => ahead.map((h) => METHODS[method](series, h)!);
  if (series.length < LEAST) return { method: "mean", values: by("mean"), reach: undefined, error: undefined };
  const tried = (["seasonal", "mean", "last"] as const).flatMap((method) => {
    const mae = backtest(METHODS[method], series);
    return mae === undefined ? [] : [{ method, mae }];
  });
  const { method, mae } = tried.reduce((best, one) => (one.mae < best.mae ? one : best));
  const came = series.slice(-BACKTEST).reduce((sum, value) => sum + value, 0) / BACKTEST;
  return {
    method,
    values: by(method),
    reach: ahead.map((h) => REACH * mae * Math.sqrt(h)),
    error: came > 0 ? mae / came : undefined,
  };
}
