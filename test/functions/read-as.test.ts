import { READ_AS } from "../../src/functions/read-as.ts";
import { down, EN, RU } from "../support/cells.ts";

const agreed = [
  ["Kind", "As it stands", "Times", "Read as", "Read so?"],
  ["client", "Acme LLC", 4, "Acme", "yes"],
  ["client", "Bolt", 1, "Bold", "no"],
  ["client", "Cora", 1, "Core", ""],
  ["stage", "Acme LLC", 1, "Offer", "yes"],
  ["client", "Akme LLC", 1, "Acme LLC", true],
  ["", "", "", "", ""],
];

test("a spelling that was agreed to is read as its word; refused and undecided ones stay", () => {
  expect(READ_AS(EN, down("Acme LLC", "Bolt", "Cora", "Else"), "client", agreed)).toEqual(
    down("Acme", "Bolt", "Cora", "Else"),
  );
});

test("each kind has its own words", () => {
  expect(READ_AS(EN, down("Acme LLC"), "stage", agreed)).toEqual(down("Offer"));
  expect(READ_AS(EN, down("Acme LLC"), "manager", agreed)).toEqual(down("Acme LLC"));
});

test("case and extra spaces do not matter", () => {
  expect(READ_AS(EN, down("  ACME   llc "), "client", agreed)).toEqual(down("Acme"));
});

test("a word that is read as a spelling of another is read as that other", () => {
  expect(READ_AS(EN, down("Akme LLC"), "client", agreed)).toEqual(down("Acme"));
});

test("two words that are read as each other come to a rest", () => {
  const circle = [
    ["client", "A", 1, "B", "yes"],
    ["client", "B", 1, "A", "yes"],
  ];
  expect(READ_AS(EN, down("A", "B"), "client", circle)).toEqual(down("A", "B"));
});

test("Russian words of the tab are understood, and so is a Russian kind", () => {
  const rows = [["Канал", "яндекс директ", 3, "Яндекс.Директ", "да"]];
  expect(READ_AS(RU, down("Яндекс Директ"), "канал", rows)).toEqual(down("Яндекс.Директ"));
});

test("the result is as long as what was given, with its heading, so that it fits beside other columns", () => {
  expect(READ_AS(EN, down("Client", "Acme LLC", "", ""), "client", agreed)).toEqual(down("Client", "Acme", "", ""));
});

test("a client who is a number stays a number", () => {
  expect(READ_AS(EN, down(17), "client", agreed)).toEqual(down(17));
});

test("a formula in error is said with its row", () => {
  expect(() => READ_AS(EN, down("Acme", "#N/A"), "client", agreed)).toThrow(
    expect.objectContaining({ code: "ERROR_VALUE", facts: { argument: "values", row: 2, got: "#N/A" } }),
  );
});
