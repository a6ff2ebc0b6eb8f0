import { optionsOf } from "../../../../workbench/host/cli/options.ts";

test("what is not said is an American sheet in UTC", () => {
  expect(optionsOf(["eval", "demo", "=1"]).world).toEqual({
    locale: "en_US",
    zone: "Etc/UTC",
    language: "en",
    today: null,
  });
});

test("a Russian demo lives in Russia", () => {
  expect(optionsOf(["do", "demo:ru", "funnel"]).world).toMatchObject({
    locale: "ru_RU",
    zone: "Europe/Moscow",
    language: "ru",
  });
});

test("the language of the panel follows the locale unless it is said", () => {
  expect(optionsOf(["detect", "x.csv", "--locale", "ru_RU"]).world.language).toBe("ru");
  expect(optionsOf(["detect", "x.csv", "--locale", "ru_RU", "--language", "en"]).world.language).toBe("en");
});

test.each([
  [["--today", "31.03.2026"], "--today: expected a day like 2026-03-31, not"],
  [["--today", "2026-02-30"], "--today: expected a day like"],
  [["--today", "2026-13-01"], "--today: expected a day like"],
  [["--zone", "Moscow"], "--zone: expected a time zone like Europe/Moscow"],
  [["--locale", "russian"], "--locale: expected something like ru_RU"],
  [["--language", "Russian"], "--language: expected something like ru"],
  [["--colour", "red"], "Unknown option '--colour'"],
])("%j is refused with a line that says what is expected", (args, message) => {
  expect(() => optionsOf(["eval", "demo", "=1", ...args])).toThrow(message);
});
