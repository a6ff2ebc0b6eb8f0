import { ACTIVE_SALES } from "../../src/functions/active-sales.ts";
import { day, down, EN, RU } from "../support/cells.ts";

const asOf = day("2026-03-31");
const deals = {
  clients: down("Oak", "Elm", "Fir", "Ash", "Oak"),
  created: down(...["2026-03-10", "2026-03-10", "2026-03-12", "2026-03-12", "2024-01-01"].map(day)),
  ends: down("Won", "Lost", "Won", "New", "Won"),
  amounts: down(100, 10, 40, 5, 999),
};
const table = (channels: ReturnType<typeof down> | "", log?: readonly (readonly [string, string, string])[]) =>
  ACTIVE_SALES(
    EN,
    deals.clients,
    deals.created,
    deals.ends,
    deals.amounts,
    channels,
    log ? down(...log.map(([client]) => client)) : "",
    log ? down(...log.map(([, on]) => day(on))) : "",
    log ? down(...log.map(([, , who]) => who)) : "",
    "",
    asOf,
    "no header",
  ) as unknown[][];

test("whoever began the first contact around its creation began the deal, whatever its channel", () => {
  const found = table(down("Website", "Website", "Cold call", "Post", "Website"), [
    ["oak", "2026-03-01", "We"],
    ["Oak", "2026-03-05", "Client"],
    // Elm: the call of January is no part of a deal of March; the one of four days later neither, so the channel says.
    ["Elm", "2026-01-15", "We"],
    ["Elm", "2026-03-14", "We"],
    ["Fir", "2026-03-15", "Incoming"],
    ["Yew", "2026-03-15", "outgoing"],
    ["Yew", "2026-03-16", "nobody"],
  ]);
  expect(found).toEqual([
    ["We (active)", 4, 1, 1, 1, 100, 1, 1],
    ["Client (passive)", 2, 2, 2, 1, 40, 0.5, 0.5],
    ["Not known", 1, 1, 1, 0, 0, "", 0],
    ["Total", 7, 4, 4, 2, 140, 2 / 3, 0.5],
    ["by contacts: 2", "", "", "", "", "", "", ""],
    ["by channel: 1", "", "", "", "", "", "", ""],
    ["we begin in: Cold call", "", "", "", "", "", "", ""],
    ["client begins in: Website", "", "", "", "", "", "", ""],
  ]);
});

test("a deal older than 365 days stays out, and without contacts and channels nothing is known", () => {
  expect(table("").map((row) => [row[0], row[3]])).toEqual([
    ["We (active)", 0],
    ["Client (passive)", 0],
    ["Not known", 4],
    ["Total", 4],
  ]);
});

test.each([
  ["Холодный звонок", 0],
  ["Рассылка", 0],
  ["Сайт", 1],
  ["Рекомендация", 1],
  ["Выставка", 1],
  ["Яндекс.Директ", 1],
  ["Inbound call", 1],
  ["Outbound call", 0],
  ["Referral", 1],
  ["Другое", 2],
])("a deal from the channel %s stands in its row", (channel, row) => {
  const found = ACTIVE_SALES(RU, "Дуб", "", "Новый", "", channel, "", "", "", "", asOf, "без заголовка") as unknown[][];
  expect(found.slice(0, 4).map((line) => line[3])).toEqual([0, 1, 2, 3].map((i) => (i === row || i === 3 ? 1 : 0)));
});

test("dates and amounts that nobody can read are counted below the table", () => {
  const found = ACTIVE_SALES(
    EN,
    deals.clients,
    down(day("2026-03-10"), "soon", day("2026-03-12"), "", day("2024-01-01")),
    deals.ends,
    down(day("2026-03-10"), "ten", "40", "-", true),
    "",
    down("Oak", "Elm"),
    down("yesterday", day("2026-03-01")),
    down("We", "We"),
    "",
    asOf,
    "no header",
  ) as unknown[][];
  expect(found.slice(4).map((row) => row[0])).toEqual(["not a date: 2", "not a number: 3"]);
});
