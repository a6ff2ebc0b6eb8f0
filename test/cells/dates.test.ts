import { parseDates } from "../../src/cells/dates.ts";
import { isoDay } from "../../src/cells/text.ts";
import { day, serial } from "../support/cells.ts";

const read = (locale: string, ...texts: string[]) => [...parseDates(texts, locale).serials].map(isoDay);

describe("a date typed as text", () => {
  test.each`
    text                           | iso
    ${"2026-03-05"}                | ${"2026-03-05"}
    ${"2026/3/5"}                  | ${"2026-03-05"}
    ${"2026-03-05T10:30:00Z"}      | ${"2026-03-05"}
    ${"05.03.2026"}                | ${"2026-03-05"}
    ${"5.3.26"}                    | ${"2026-03-05"}
    ${"05.03.2026 14:20"}          | ${"2026-03-05"}
    ${"05.03.2026 г."}             | ${"2026-03-05"}
    ${"5 марта 2026"}              | ${"2026-03-05"}
    ${"5 марта 2026 г."}           | ${"2026-03-05"}
    ${"05 мар 2026"}               | ${"2026-03-05"}
    ${"5 мая 2026"}                | ${"2026-05-05"}
    ${"March 5, 2026"}             | ${"2026-03-05"}
    ${"5 Mar 2026"}                | ${"2026-03-05"}
    ${"5-Mar-26"}                  | ${"2026-03-05"}
    ${"29.02.2024"}                | ${"2024-02-29"}
    ${"вторник, 3 февраля 2026"}   | ${"2026-02-03"}
    ${"Вт 03.02.2026"}             | ${"2026-02-03"}
    ${"03.02.2026 (вт)"}           | ${"2026-02-03"}
    ${"Tuesday, February 3, 2026"} | ${"2026-02-03"}
    ${"Tue, 3 Feb 2026"}           | ${"2026-02-03"}
    ${"2026-02-03 Tue"}            | ${"2026-02-03"}
    ${"1-е февраля 2026"}          | ${"2026-02-01"}
    ${"1-го февраля 2026 года"}    | ${"2026-02-01"}
    ${"3rd of February 2026"}      | ${"2026-02-03"}
    ${"«12» января 2026 г."}       | ${"2026-01-12"}
    ${"февраль 2026"}              | ${"2026-02-01"}
    ${"Feb 2026"}                  | ${"2026-02-01"}
    ${"Май 2026 г."}               | ${"2026-05-01"}
  `("“$text” is $iso in every locale", ({ text, iso }) => {
    expect(read("en_US", text)).toEqual([iso]);
    expect(read("ru_RU", text)).toEqual([iso]);
  });

  test("the time of day is a fraction of the day", () => {
    const { serials } = parseDates(["05.03.2026 18:00", "3/5/2026 6:00 PM", "2026-03-05 06:00:36"], "en_US");
    expect([...serials]).toEqual([0.75, 0.75, 0.25 + 36 / 86_400].map((time) => serial("2026-03-05") + time));
  });

  test("03/04 is April in Moscow and March in Boston, and said to be assumed", () => {
    expect(read("ru_RU", "03/04/2026")).toEqual(["2026-04-03"]);
    expect(read("en_US", "03/04/2026")).toEqual(["2026-03-04"]);
    expect(read("en_GB", "03/04/2026")).toEqual(["2026-04-03"]);
    expect(parseDates(["03/04/2026"], "en_US").assumed).toBe(true);
  });

  test("one day above 12 settles the whole column", () => {
    expect(read("en_US", "03/04/2026", "25/04/2026")).toEqual(["2026-04-03", "2026-04-25"]);
    expect(read("ru_RU", "03/04/2026", "04/25/2026")).toEqual(["2026-03-04", "2026-04-25"]);
    expect(parseDates(["03/04/2026", "25/04/2026"], "en_US").assumed).toBe(false);
  });

  test.each([
    "31.02.2026",
    "2026-13-01",
    "32/01/2026",
    "29.02.2026",
    "soon",
    "3 февраля",
    "May 26",
    "вторник",
    "вторник 2026",
    "Deal 2026",
    "Marketing 2026",
    "Марина 2026",
    "12:30",
    "Q1",
    "10.03.2026 25:00",
    "1.1.1",
  ])("“%s” is no date", (text) => {
    expect(parseDates([text], "en_US").unread).toEqual([0]);
  });

  test("dates of the sheet and serial numbers stay what they are, blanks are blank, the rest is listed", () => {
    const { serials, unread, typed } = parseDates([day("2026-03-05"), 46_000, "", " ", true, -3, "x"], "en_US");
    expect([...serials]).toEqual([serial("2026-03-05"), 46_000, ...new Array(5).fill(Number.NaN)]);
    expect(unread).toEqual([4, 5, 6]);
    expect(typed).toBe(1);
  });
});
