import { CLIENT_KEY } from "../../src/functions/client-key.ts";
import { down, EN } from "../support/cells.ts";

test.each`
  one                                                  | other
  ${"ООО «Ромашка»"}                                   | ${"ромашка,  OOO"}
  ${"ИП Иванов И.И."}                                  | ${"Иванов И. И."}
  ${"Общество с ограниченной ответственностью «Ёлка»"} | ${"ЕЛКА ООО"}
  ${"Acme Inc."}                                       | ${"ACME, Inc"}
  ${"Acme L.L.C."}                                     | ${"Acme LLC"}
  ${"Müller GmbH & Co. KG"}                            | ${"Müller GmbH & Co KG"}
  ${"МТС"}                                             | ${"MTC"}
  ${"Bектор"}                                          | ${"Вектор"}
  ${"Alfa sp. z o.o."}                                 | ${"alfa"}
  ${"Beta, s.r.o."}                                    | ${"Beta"}
`("“$one” and “$other” are one client", ({ one, other }) => {
  expect(CLIENT_KEY(EN, one)).toBe(CLIENT_KEY(EN, other));
});

test.each`
  one                | other
  ${"Ромашка Плюс"}  | ${"Ромашка"}
  ${"SAS Institute"} | ${"Institute"}
  ${"Волга"}         | ${"Волна"}
`("“$one” and “$other” are two", ({ one, other }) => {
  expect(CLIENT_KEY(EN, one)).not.toBe(CLIENT_KEY(EN, other));
});

test("a name that is nothing but a legal form stays, blank stays blank", () => {
  expect(CLIENT_KEY(EN, down("Customer", "ООО", "", "Bolt"))).toEqual([["Key"], ["ooo"], [""], ["bolt"]]);
});
