import { demoCompany } from "../../workbench/demo/company.ts";
import type { TabData, World } from "../../workbench/types.ts";
import { AMERICA, addALittle, cases, formulasOf, menu, near, RUSSIA, read } from "../support/plain.ts";
import { texts } from "../support/texts.ts";
import { installed } from "../workbench/host/installed.ts";

/** A company of every kind of word, with clients, deals and orders. */
const small = async ({ language }: World): Promise<TabData[]> => {
  const whole = demoCompany(language === "ru" ? "ru" : "en", 1, "2026-03-31");
  return whole.map(({ rows, ...tab }) => ({ ...tab, rows: rows.slice(0, 14) }));
};
const COMPANY = "a demo company";
/** The company only under the locale whose numbers have a comma. */
const booksIn = ({ language }: World) => (language === "ru" ? [...cases, [COMPANY, small] as const] : cases);

describe.each([
  ["en", AMERICA, "Segments"],
  ["ru", RUSSIA, "Сегменты"],
] as const)("%s", (_, world, tab) => {
  test.each(booksIn(world))(
    "%s: the segments in native formulas show the same and follow what is typed",
    async (name, content) => {
      const file = installed(await content(world), world);
      const { getters } = file.book;
      const team = getters.getSheetIds().map((id) => getters.getSheetName(id));
      await menu(file, "menuSegments");
      const live = read(file, tab);
      const { serviceCalls } = await menu(file, "menuPlainSegments");
      // Three looks more than a build, for what people type while it is written.
      expect(serviceCalls).toBeLessThanOrEqual(64);
      const formulas = formulasOf(file, tab);
      const own = new RegExp(`\\b(${file.workbench.functions.join("|")})\\(`, "i");
      expect([...formulas].filter(([, formula]) => own.test(formula))).toEqual([]);
      const list =
        live.findIndex(
          ([client, letter]) => /^(Client|Клиент)/.test(`${client}`) && /^(Class|Класс)$/.test(`${letter}`),
        ) + 1;
      /** Where one shows other than the other; hidden columns differ below the list. */
      const wrong = (wanted: typeof live, got: typeof live, where: (place: string) => boolean) =>
        wanted.flatMap((line, i) =>
          line.flatMap((value, j) =>
            i === 1 || (j === 17 && line[0] === "") || !where(`${i + 1} ${j + 1}`) || near(value, got[i]![j])
              ? []
              : [`${i + 1},${j + 1}: ${value} ${got[i]![j]} ${formulas.get(`${i + 1} ${j + 1}`)}`],
          ),
        );
      const plain = read(file, tab);
      expect(wrong(live, plain, () => true)).toEqual([]);
      const { plain: says } = texts(world.language === "ru" ? "ru" : "en").reports.segments;
      expect(String(plain[1]![0])).toContain(`${says} ${live[1]![0]}`);
      const clients = live.slice(list).filter(([client]) => client !== "").length;
      const follows = (column: number) =>
        Array.from({ length: clients }, (_, i) => `${list + 1 + i} ${column}`).filter((place) => formulas.has(place))
          .length;
      // Cell, action and wallet gap of every client; of a company with all columns everything but what is spelled oddly.
      expect([8, 9, 13].map(follows)).toEqual([clients, clients, clients]);
      if (name === COMPANY)
        for (let column = 2; column <= 18; column++) expect(follows(column) / clients).toBeGreaterThan(0.9);
      // The matrices, with their totals.
      for (let row = 7; row <= 12; row++)
        for (let column = 2; column <= 13; column++) expect(formulas.has(`${row} ${column}`)).toBe(true);

      addALittle(file, team);
      const followed = read(file, tab);
      // Nothing follows where dates or amounts are texts to this locale, or older than a year.
      const sold = live.slice(list).some((line) => Number(line[11]) > 0);
      if (sold && follows(12) === clients) expect(followed).not.toEqual(plain);
      await menu(file, "menuLiveSegments");
      const moved = read(file, tab);
      const stays = moved.flatMap(([client], i) => (client === live[i]![0] ? [i + 1] : []));
      expect(stays.length).toBeGreaterThan(moved.length - clients / 2);
      const compared = new Set([...formulas.keys()].filter((place) => stays.includes(Number(place.split(" ")[0]))));
      expect(wrong(moved, followed, (place) => compared.has(place))).toEqual([]);
    },
  );
});
