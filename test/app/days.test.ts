import { join } from "node:path";
import { cellWith } from "../../src/app/cell.ts";
import { Day, type Input } from "../../src/cells/types.ts";
import { readDist } from "../../workbench/host/cli/dist-folder.ts";
import { formatDate } from "../../workbench/host/format-date.ts";
import { serial } from "../support/days.ts";
import { installed } from "../workbench/host/installed.ts";

const ZONES = [
  "Etc/UTC",
  "Europe/Moscow",
  "Europe/Berlin",
  "America/New_York",
  "America/Los_Angeles",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];
const plain = readDist(join(__dirname, "..", "..", "dist"));
const iso = (day: number) => new Date((day - 25569) * 86_400_000).toISOString().slice(0, 10);
const days = (from: string, count: number) => Array.from({ length: count }, (_, i) => serial(from) + i);

/** Every day of the weeks in which clocks change, and the turn of a year, in a sheet of this zone. */
const changing = [
  ...days("2025-12-28", 8),
  ...days("2026-02-10", 10),
  ...days("2026-03-05", 30),
  ...days("2026-10-01", 6),
  ...days("2026-10-22", 14),
];

function sheet(zone: string) {
  const rows = changing.map((day) => [{ date: iso(day) }, `Client ${iso(day)}`]);
  return installed([{ name: "Days", rows }], { zone, today: "2026-12-31" }).book;
}

test.each(ZONES)("in %s each date cell is due on the very day that it shows, and on no other", (zone) => {
  const book = sheet(zone);
  for (const day of ["2026-01-01", "2026-03-08", "2026-03-29", "2026-10-04", "2026-10-25", "2026-11-01"]) {
    const [y, m, d] = day.split("-").map(Number);
    const today = serial(day);
    expect(book.evaluate(`=TASK_STATUS(Days!A1:A68;;DATE(${y};${m};${d}))`)).toEqual(
      changing.map((date) => [date < today ? "Overdue" : date > today ? "Future" : "Today"]),
    );
  }
});

test.each(ZONES)("in %s a date that goes through a function comes back as the same day", (zone) => {
  const told = sheet(zone).evaluate('=CLIENT_RHYTHM(Days!B1:B68;Days!A1:A68;DATE(2026;12;31);"as given";"no header")');
  expect((told as string[][]).map((row) => row[3])).toEqual(changing.map(iso));
});

test.each(["Etc/UTC", "Asia/Tokyo", "America/Los_Angeles"])(
  "the zone of the script, %s, has no say in what day it is",
  (timeZone) => {
    const { book } = installed(
      [{ name: "Days", rows: [[{ date: "2026-03-31" }]] }],
      { zone: "America/New_York" },
      { dist: { ...plain, manifest: { ...plain.manifest, timeZone } } },
    );
    expect(book.evaluate("=TASK_STATUS(Days!A1;;DATE(2026;3;31))")).toEqual([["Today"]]);
    expect(book.evaluate("=TASK_STATUS(Days!A1;;DATE(2026;4;1))")).toEqual([["Overdue"]]);
  },
);

describe("a hundred thousand dates ask about the zone a thousand times at most", () => {
  let asked = 0;
  let current = "";
  beforeAll(() => {
    const spreadsheet = { getSpreadsheetTimeZone: () => current, getSpreadsheetLocale: () => "en_US" };
    const Utilities = {
      formatDate(date: Date, zone: string, pattern: string) {
        asked++;
        return formatDate(date.getTime(), zone, pattern);
      },
    };
    Object.assign(globalThis, { SpreadsheetApp: { getActive: () => spreadsheet }, Utilities });
  });
  const seen: Input[] = [];
  const cell = cellWith({
    SEE: (_world, input) => {
      seen.push(input);
      return 0;
    },
  });

  test("one range given for two arguments is turned into days once", () => {
    current = "America/New_York";
    const range = [[new Date(Date.UTC(2026, 2, 31, 4))]];
    cell("SEE", [range, range]);
    expect(seen.pop()).toEqual([[{ serial: serial("2026-03-31") }]]);
  });

  test("B4: a picture in a cell is a blank one, among others and alone", () => {
    const picture = { getContentUrl: () => "" } as unknown as Date;
    cell("SEE", [[[picture, "Acme"]]]);
    expect(seen.pop()).toEqual([["", "Acme"]]);
    cell("SEE", [picture]);
    expect(seen.pop()).toBe("");
  });

  test("a day that a function makes comes back as a date, also where no date went in", () => {
    current = "America/New_York";
    const make = cellWith({ MAKE: () => [["on", new Day(serial("2026-03-31"))]] });
    expect(make("MAKE", ["Acme"])).toEqual([["on", new Date(Date.UTC(2026, 2, 31, 4))]]);
  });

  test.each`
    zone                     | years | step          | what
    ${"America/New_York"}    | ${25} | ${86_400_000} | ${"days"}
    ${"Africa/Casablanca"}   | ${20} | ${86_400_000} | ${"days"}
    ${"Australia/Lord_Howe"} | ${25} | ${86_400_000} | ${"days"}
    ${"Europe/Berlin"}       | ${15} | ${60_000}     | ${"minutes"}
  `("$what of $years years in $zone", ({ zone, years, step }) => {
    current = zone;
    const span = (years * 365.25 * 86_400_000) / step;
    const begun = Date.UTC(2026, 0, 1) - years * 365.25 * 86_400_000;
    const dates = Array.from({ length: 100_000 }, (_, i) => new Date(begun + (((i * 7_919) % span) | 0) * step));
    const shown = dates.map((date) => formatDate(date.getTime(), zone, "yyyy-MM-dd"));
    asked = 0;
    cell("SEE", [dates.map((date) => [date])]);
    expect(asked).toBeLessThanOrEqual(1000);
    const got = (seen.pop() as readonly (readonly Day[])[]).map(([day]) => iso(Math.floor(day!.serial)));
    expect(got).toEqual(shown);
  });
});
