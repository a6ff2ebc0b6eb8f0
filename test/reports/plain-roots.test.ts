import { rootsOf } from "../../src/reports/plain/roots.ts";

test.each([
  ["what it names is right", { B2: "=A2+1" }, ["B2"]],
  ["a cell that names another wrong one waits for it", { B2: "=A2+1", C2: "=$B2*2" }, ["B2"]],
  [
    "so does one that names it in a range, open-ended or not",
    { B7: "=A7", C1: "=SUM($B$2:$B)", D1: "=SUM(A1:B9)" },
    ["B7"],
  ],
  ["cells of other tabs are others", { B2: "=Deals!C2+'it''s C2'!$C$2:$C", C2: "=1" }, ["B2", "C2"]],
  ["texts and functions name no cells", { B2: '=IF(LOG10(5)>1;"C2";"")', C2: "=1" }, ["B2", "C2"]],
  ["a range beside them does not hold them", { B7: "=A7", C1: "=SUM(B1:B6)+AB7" }, ["B7", "C1"]],
] as const)("%s", (_name, wrong, roots) => {
  expect(rootsOf(new Map(Object.entries(wrong)))).toEqual(roots);
});
