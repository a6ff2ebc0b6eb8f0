import { column, layRows, optional, readColumns } from "../cells/columns.ts";
import { metOnce } from "../cells/met.ts";
import { foldClass, foldInterest, foldValue } from "../cells/method-words.ts";
import { asOf, choice, isOmitted, isRange } from "../cells/option.ts";
import { isRipeWord, readRipe, readRules } from "../cells/rules.ts";
import { spill } from "../cells/spill.ts";
import { clientKey, textOf } from "../cells/text.ts";
import type { Cell, Input, Output, World } from "../cells/types.ts";
import { functionWords } from "../messages/functions.ts";
import { defaultAction, matchRule, type Rule } from "../metrics/rules.ts";

/**
 * The client's cell of the matrix, such as A-VIP-1: class by potential, marketing value, interest 1 to 4. With rules also
 * the action, the role and the touch days of the first rule that fits: * fits everything, ? only a missing part, ripe a
 * segment marked ripe. Where no rule fits, or rules is "default": A or B with interest 1 or 2 and VIP or ambitious is
 * active now; D, ordinary and interest 4 is do not work; else interest 3 or 4 is nurture; the rest is work by plan. A blank
 * part shows as ? and never leads to "do not work". Synonyms in English and Russian are known.
 *
 * @param {range} potential_class Class A to D of each client.
 * @param {range} marketing Marketing value: VIP, ambitious, ordinary.
 * @param {range} interest Interest 1 to 4, or a word for it.
 * @param {range} [segment] Market segment of each client.
 * @param {range} [rules] The Rules tab: class, value, interest, segment, action, role, touch days; or "default".
 * @param {range} [ripe] Names of ripe segments, or names beside the date until which they are ripe.
 * @param {date} [as_of] Report date, today by default.
 * @return The cell; with rules: cell, action, role, touch days.
 * @customfunction
 *
 * @example
 * =CLIENT_CELL("A"; "VIP"; 1) → "A-VIP-1"
 * =CLIENT_CELL({"A"; "d"; ""}; {"вип"; "ordinary"; "growing"}; {1; "нет"; "warm"}) → {"A-VIP-1"; "D-Ordinary-4"; "?-Ambitious-2"}
 * =CLIENT_CELL("D"; "ordinary"; 4; ""; "default") → {"D-Ordinary-4", "do not work", "", ""}
 * =CLIENT_CELL("B"; "VIP"; 2; ""; {"A", "*", "*", "*", "call", "farmer", 7; "*", "VIP", "*", "*", "write", "hunter", 14}) → {"B-VIP-2", "write", "hunter", 14}
 */
export function CLIENT_CELL(
  world: World,
  potential_class: Input,
  marketing: Input,
  interest: Input,
  segment?: Input,
  rules?: Input,
  ripe?: Input,
  as_of?: Input,
): Output {
  const columns = readColumns(
    world,
    {
      potential_class: column("cells", potential_class),
      marketing: column("cells", marketing),
      interest: column("cells", interest),
      segment: optional("cells", segment),
    },
    { spread: true },
  );
  const { read } = columns;
  const ruled = !isOmitted(rules);
  const list: readonly Rule[] = isRange(rules) ? readRules(world, rules, "rules") : [];
  if (!isRange(rules)) choice(world, rules, "rules", ["default"]);
  const ripeSegments = readRipe(world, ripe, asOf(world, as_of));
  const words = functionWords(world.language);
  const shown = words.values as { readonly [value: string]: string };
  const cells = [read.potential_class, read.marketing, read.interest, read.segment] as const;
  const rowOf = metOnce(cells, (i) => {
    const texts = cells.map((column) => textOf(column?.[i] ?? ""));
    const place = clientKey(texts[3]!);
    const parts = {
      potential: foldClass(texts[0]!),
      value: foldValue(texts[1]!),
      interest: foldInterest(texts[2]!),
      segment: place,
      ripe: ripeSegments.has(place) || isRipeWord(place),
    };
    const row: Cell[] = [`${parts.potential}-${shown[parts.value] ?? parts.value}-${parts.interest}`];
    if (ruled) {
      const rule = matchRule(list, parts);
      row.push(rule?.action ?? words.actions[defaultAction(parts)], rule?.role ?? "", rule?.touchDays ?? "");
    }
    return row;
  });
  return layRows(columns, spill(columns.length, rowOf), ruled ? words.heads.cell : [words.heads.cell[0]]);
}
