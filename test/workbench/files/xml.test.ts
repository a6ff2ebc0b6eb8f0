import { XmlDocument } from "../../../workbench/files/xml.ts";

const book = new XmlDocument(`<?xml version="1.0"?>
<!-- a > b --><sheet xmlns:r="x"><cols><col min="1" max='2'/><col min="3"/></cols>
<row r="1"><c r="A1" t="s"><f si="0" ref="A1">1 &lt; 2</f><v>a &amp; &#1041;&#x42;</v></c><c r="B1"><v><![CDATA[<raw>]]></v></c></row></sheet>`);

test("elements are found by tag, by nesting, by attribute and by alternatives", () => {
  const names = (query: string) => book.querySelectorAll(query).map(({ tagName }) => tagName);
  expect(names("cols col")).toEqual(["col", "col"]);
  expect(names("row v, cols")).toEqual(["cols", "v", "v"]);
  expect(names("f[si][ref]")).toEqual(["f"]);
  expect(names('c[r="B1"] v')).toEqual(["v"]);
  expect(names("row col")).toEqual([]);
  expect(names("sheet > row > c > v")).toEqual(["v", "v"]);
  expect(names("sheet > v")).toEqual([]);
  expect(names(":root")).toEqual(["sheet"]);
  const row = book.querySelector("row")!;
  expect(row.querySelectorAll("row > c").length).toBe(2);
});

test("texts and attributes come without entities", () => {
  const [first, second] = book.querySelectorAll("v");
  expect(first!.textContent).toBe("a & БB");
  expect(second!.textContent).toBe("<raw>");
  expect(book.querySelector("f")!.textContent).toBe("1 < 2");
  const col = book.querySelector("col")!;
  expect([col.getAttribute("max"), col.attributes.min!.value, col.getAttribute("none")]).toEqual(["2", "1", null]);
});

test.each(["<a><b></a>", "<a>", "<a b=1/>", "text"])("what is no XML is refused: %s", (source) => {
  const read = () => new XmlDocument(source).querySelector("a") ?? fail();
  const fail = () => {
    throw new Error("nothing in it");
  };
  expect(read).toThrow();
});

test("a selector beyond what the engine uses is refused", () => {
  expect(() => book.querySelector("a:first-child")).toThrow("not implemented");
});
