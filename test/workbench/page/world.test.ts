import { dayIn, givenIn, isDay, isZone, worldFrom } from "../../../workbench/page/world.ts";

const browser = { language: "ru-RU", zone: "Asia/Yekaterinburg" };

test("without a word the world is that of the browser", () => {
  const russian = { language: "ru", locale: "ru_RU", zone: "Asia/Yekaterinburg", today: null };
  expect(worldFrom({}, browser)).toEqual(russian);
  expect(worldFrom({}, { language: "fr", zone: "Europe/Paris" })).toMatchObject({ language: "en", locale: "en_US" });
});

test("what was given stands above the browser", () => {
  expect(worldFrom({ language: "en", today: "2026-03-31" }, browser)).toMatchObject({
    language: "en",
    locale: "en_US",
    today: "2026-03-31",
  });
});

test("the address may name the world; what it misspells is left out", () => {
  expect(givenIn("?language=ru&locale=de_DE&zone=Europe%2FBerlin&today=2026-11-23")).toEqual({
    language: "ru",
    locale: "de_DE",
    zone: "Europe/Berlin",
    today: "2026-11-23",
  });
  expect(givenIn("?language=xx&locale=&zone=Mars&today=2026-13-01&more=1")).toEqual({});
});

test("days and zones are told from what only looks like them", () => {
  expect(["2028-02-29", "2026-02-29", "2026-3-1", ""].map(isDay)).toEqual([true, false, false, false]);
  expect(["Europe/Moscow", "Moscow", ""].map(isZone)).toEqual([true, false, false]);
});

test("a fixed day is the day it is, whatever the zone", () => {
  expect(dayIn({ language: "en", locale: "en_US", zone: "Asia/Tokyo", today: "2026-03-31" })).toBe("2026-03-31");
});
