import { clockOf } from "../../src/sheet/clock.ts";

/** Offset of a zone at a moment, in milliseconds, from Node's own tables; `asked` counts the questions. */
function zone(name: string) {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: name, timeZoneName: "longOffset" });
  const counter = { asked: 0 };
  const offsetAt = (time: number): number => {
    counter.asked++;
    const text = format.formatToParts(new Date(time)).find((part) => part.type === "timeZoneName")!.value;
    const [, sign, hours, minutes] = text.match(/GMT([+-])(\d\d):(\d\d)/) ?? ["", "+", "0", "0"];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  };
  return { counter, clock: clockOf(offsetAt) };
}

const DAY = 86_400_000;
const serialOf = (iso: string) => (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;

test.each`
  name                     | utc                       | day
  ${"Etc/UTC"}             | ${"2026-11-23T00:00:00Z"} | ${"2026-11-23"}
  ${"Europe/Moscow"}       | ${"2026-11-22T21:00:00Z"} | ${"2026-11-23"}
  ${"Europe/Moscow"}       | ${"2026-11-22T20:59:59Z"} | ${"2026-11-22"}
  ${"America/Los_Angeles"} | ${"2026-11-23T08:00:00Z"} | ${"2026-11-23"}
  ${"America/Los_Angeles"} | ${"2026-11-23T07:59:59Z"} | ${"2026-11-22"}
  ${"Asia/Kolkata"}        | ${"2026-11-22T18:30:00Z"} | ${"2026-11-23"}
  ${"Europe/Berlin"}       | ${"2026-03-28T23:30:00Z"} | ${"2026-03-29"}
  ${"Europe/Berlin"}       | ${"2026-03-29T21:59:00Z"} | ${"2026-03-29"}
  ${"Europe/Berlin"}       | ${"2026-03-29T22:00:00Z"} | ${"2026-03-30"}
`("$utc is the day $day in $name", ({ name, utc, day }) => {
  expect(Math.floor(zone(name).clock.serial(new Date(utc)))).toBe(serialOf(day));
});

test.each(["Europe/Moscow", "America/Los_Angeles", "Asia/Kolkata", "Europe/Berlin", "Australia/Lord_Howe"])(
  "every midnight of three years in %s comes back from its date as the same day",
  (name) => {
    const { clock } = zone(name);
    const first = serialOf("2025-01-01");
    for (let serial = first; serial < first + 3 * 365; serial++) expect(clock.serial(clock.date(serial))).toBe(serial);
  },
);

test("the hour of a clock change is found: half past one happens before it, half past three after it", () => {
  const { clock } = zone("Europe/Berlin");
  const sunday = serialOf("2026-03-29");
  expect(clock.serial(new Date("2026-03-29T00:30:00Z"))).toBeCloseTo(sunday + 1.5 / 24, 9);
  expect(clock.serial(new Date("2026-03-29T01:30:00Z"))).toBeCloseTo(sunday + 3.5 / 24, 9);
});

test("a hundred thousand dates over ten years ask for the offset less than a thousand times", () => {
  const { clock, counter } = zone("America/New_York");
  const start = Date.UTC(2016, 0, 1);
  for (let i = 0; i < 100_000; i++) clock.serial(new Date(start + i * 3_155_760));
  expect(counter.asked).toBeLessThan(1000);
});
