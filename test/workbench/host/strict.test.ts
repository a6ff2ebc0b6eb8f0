import { strict } from "../../../workbench/host/strict.ts";

const open = { enter: () => {} };

test("a member that is built passes the gate and runs", () => {
  const entered: string[] = [];
  const range = strict(
    "Range",
    { getRow: () => 3 },
    { enter: (className, member) => entered.push(`${className}.${member}`) },
  );
  expect(range.getRow()).toBe(3);
  expect(entered).toEqual(["Range.getRow"]);
});

test("a member of Google's that is not built says so", () => {
  const range = strict<{ getRow(): number; getNotes?(): unknown }>("Range", { getRow: () => 3 }, open);
  expect(() => range.getNotes?.()).toThrow("not implemented: Range.getNotes");
});

test("a member that Google does not have is a TypeError, though the stand-in has it by mistake", () => {
  const range = strict("Range", { getRow: () => 3, getFunnel: () => 1 }, open);
  expect(() => range.getFunnel()).toThrow(new TypeError("Range.getFunnel is not a function"));
  expect(() => Reflect.get(range, "hasOwnProperty")).toThrow(TypeError);
});

test("B1: a number of arguments that no overload takes does not match the method signature", () => {
  const range = strict("Range", { setValues: (_rows?: unknown, _more?: unknown) => 1 }, open);
  expect(() => range.setValues([[1]], 2)).toThrow(
    expect.objectContaining({
      name: "Exception",
      message:
        "The parameters (number[][],number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    }),
  );
});

test("a method that returns its own object returns the guarded one", () => {
  const range = strict(
    "Range",
    {
      activate() {
        return this;
      },
    },
    open,
  );
  expect(range.activate()).toBe(range);
});

test("nothing can be hung onto a service", () => {
  const range = strict<{ getRow(): number }>("Range", { getRow: () => 3 }, open);
  expect(() => Object.assign(range, { getRow: () => 4 })).toThrow(TypeError);
});

test("a class that Google does not have can not be stood in for", () => {
  expect(() => strict("FunnelChart", {}, open)).toThrow("Apps Script has no class FunnelChart");
});
