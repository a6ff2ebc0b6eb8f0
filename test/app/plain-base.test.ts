import { AMERICA, addALittle, cases, formulasOf, menu, near, RUSSIA, read } from "../support/plain.ts";
import { type Installed, installed } from "../workbench/host/installed.ts";

const makeLive = async ({ workbench }: Installed) =>
  expect(JSON.parse(await workbench.call("sidebarCall", '["makeLive",["base"]]'))).toMatchObject({ ok: true });

describe.each([
  ["en", AMERICA, "Client base"],
  ["ru", RUSSIA, "Клиентская база"],
] as const)("%s", (language, world, tab) => {
  test.each(cases)(
    "%s: the levers of profit in native formulas show the same and follow an order",
    async (name, content) => {
      const file = installed(await content(world), world);
      const { getters } = file.book;
      const team = getters.getSheetIds().map((id) => getters.getSheetName(id));
      await menu(file, "menuBase");
      const live = read(file, tab);
      await menu(file, "menuPlainBase");
      const formulas = formulasOf(file, tab);
      const own = new RegExp(`\\b(${file.workbench.functions.join("|")})\\(`, "i");
      expect([...formulas].filter(([, formula]) => own.test(formula))).toEqual([]);
      const plain = read(file, tab);
      /** In what people see: hidden columns hold dates as numbers. */
      const wrong = (wanted: typeof live, got: typeof live, where: (place: string) => boolean) =>
        wanted.flatMap((line, i) =>
          line.flatMap((value, j) =>
            i === 1 || (j >= 6 && j < 19) || !where(`${i + 1} ${j + 1}`) || near(value, got[i]![j])
              ? []
              : [`${i + 1},${j + 1}: ${value} ${got[i]![j]} ${formulas.get(`${i + 1} ${j + 1}`)}`],
          ),
        );
      expect(wrong(live, plain, () => true)).toEqual([]);
      // The case in its own language: dates and amounts are no texts there.
      if (name !== (language === "ru" ? "shipments-ru" : "small-team")) return;
      // Four levers of the last months, and what they make; effects only where there is an earlier period.
      for (let row = 19; row <= 23; row++) expect(formulas.has(`${row} 4`)).toBe(true);
      addALittle(file, team);
      const followed = read(file, tab);
      expect(followed).not.toEqual(plain);
      await makeLive(file);
      expect(wrong(read(file, tab), followed, (place) => formulas.has(place))).toEqual([]);
    },
  );
});
