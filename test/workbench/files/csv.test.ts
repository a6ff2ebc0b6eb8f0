import { parseCsv } from "../../../workbench/files/csv.ts";
import { decodeText } from "../../../workbench/files/decode.ts";
import { contentOfFiles } from "../../../workbench/files/open.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

// The quoting rules are RFC 4180's; `;` is what Excel writes where the decimal sign is a comma; "sep=" is Excel's own first line.
test.each<[string, string, string[][]]>([
  [
    "commas",
    "Client,Amount\nFjord,12\n",
    [
      ["Client", "Amount"],
      ["Fjord", "12"],
    ],
  ],
  [
    "semicolons with decimal commas",
    "Client;Amount\nFjord;1,5\nOak;2,25\n",
    [
      ["Client", "Amount"],
      ["Fjord", "1,5"],
      ["Oak", "2,25"],
    ],
  ],
  [
    "tabs",
    "a\tb\n1\t2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "quotes, doubled quotes and line breaks inside",
    'a,b\r\n"x, ""y""","1\r\n2"\r\n',
    [
      ["a", "b"],
      ['x, "y"', "1\r\n2"],
    ],
  ],
  [
    "a separator named in the first line",
    "sep=;\na;b\n1;2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["blank rows in the middle, none at the end", "a,b\n\n1,2\n\n,\n", [["a", "b"], [""], ["1", "2"]]],
  ["an inch sign inside a cell", 'pipe,3/4" steel\n', [["pipe", '3/4" steel']]],
  ["one column", "Client\nFjord, Ltd\nOak", [["Client"], ["Fjord, Ltd"], ["Oak"]]],
])("a .csv with %s is cut into its cells", (_, text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

// Windows-1251 of "Клиент;Сумма": https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1251.TXT
const CP1251 = [0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 0x3b, 0xd1, 0xf3, 0xec, 0xec, 0xe0];

test.each<[string, Uint8Array, string]>([
  ["UTF-8 with a byte order mark", bytes("\ufeffКлиент"), "Клиент"],
  ["UTF-8 without one", bytes("Клиент"), "Клиент"],
  ["Windows-1251", Uint8Array.from(CP1251), "Клиент;Сумма"],
  ["Windows-1252", Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x2c, 0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]), "Café,Müller"],
  ["UTF-16 as Excel's Unicode text", Uint8Array.from([0xff, 0xfe, 0x1a, 0x04, 0x3b, 0x04]), "Кл"],
])("a text in %s is read as it was written", (_, data, text) => {
  expect(decodeText(data)).toBe(text);
});

test("every .csv becomes a tab named after its file, without what a tab may not be called", () => {
  const files = ["deals.csv", "deals.CSV", "a[b].csv"].map((name) => ({ name, bytes: bytes("x,y") }));
  expect(contentOfFiles(files)).toEqual([
    { name: "deals", rows: [["x", "y"]] },
    { name: "deals 2", rows: [["x", "y"]] },
    { name: "a b", rows: [["x", "y"]] },
  ]);
});

test.each<[string, string, Uint8Array, string]>([
  ["a picture", "photo.png", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), "photo.png is not a workbook"],
  [
    "a picture called .csv",
    "photo.csv",
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    "photo.csv is not a workbook",
  ],
  [
    "a zip that is no workbook",
    "archive.xlsx",
    Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]),
    "archive.xlsx is not a workbook",
  ],
  ["a broken zip", "half.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), "half.xlsx is not a workbook"],
  ["nothing", "empty.csv", new Uint8Array(), "empty.csv is empty"],
  ["only blank lines", "blank.csv", bytes("\n\n,,\n"), "blank.csv is empty"],
])("%s is refused in one sentence", (_, name, data, sentence) => {
  expect(() => contentOfFiles([{ name, bytes: data }])).toThrow(sentence);
});
