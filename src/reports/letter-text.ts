import { dayWord, money } from "../messages/figures.ts";
import type { Language } from "../messages/language.ts";
import { letterTexts } from "../messages/letters.ts";
import type { Letter, OpenTask } from "../model/letters.ts";
import type { Breach } from "../model/monitor/breaches.ts";

/** A letter as it is sent: plain text, and the same as HTML of headings, lists and one link. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
}

/** As many lines of each part as a letter has; the rest is counted. */
const MOST = 30;

interface Part {
  readonly title: string;
  /** Each: what stands out, what follows it, and why in a line of its own. */
  readonly lines: readonly (readonly [lead: string, rest: string, why: string])[];
  readonly more: string;
}

/**
 * The words of a letter.
 *
 * @param url of the sheet
 */
export function letterText(letter: Letter, language: Language, today: number, url: string): LetterText {
  const texts = letterTexts[language];
  const day = dayWord(language, today, today);
  const people = letter.people.join(", ");
  const named = new Set(letter.people);
  const part = <T>(title: string, all: readonly T[], line: (one: T) => Part["lines"][number]): Part[] =>
    all.length === 0
      ? []
      : [
          {
            title: `${title} (${money(language, all.length)})`,
            lines: all.slice(0, MOST).map(line),
            more: all.length > MOST ? texts.more(all.length - MOST) : "",
          },
        ];
  const task = ({ client, deal, step, why, due }: OpenTask): Part["lines"][number] => [
    client || deal,
    [client === "" ? "" : deal, step, due !== null && due < today ? texts.late(today - due) : ""]
      .filter(Boolean)
      .join("; "),
    why,
  ];
  const breach = ({ client, deal, stage, silent, limit, manager, money: amount }: Breach): Part["lines"][number] => [
    client || deal,
    [
      client === "" ? "" : deal,
      stage,
      texts.silent({ days: silent, limit }),
      amount === null ? "" : texts.stake(amount),
      named.has(manager) ? "" : manager || texts.nobody,
    ]
      .filter(Boolean)
      .join("; "),
    "",
  ];
  const parts = [
    ...part(texts.overdue, letter.overdue, task),
    ...part(texts.today, letter.today, task),
    ...part(texts.none, letter.none, task),
    ...part(texts.breaches, letter.breaches, breach),
  ];
  const counts = [
    letter.future > 0 ? texts.future(letter.future) : "",
    letter.unassigned > 0 ? texts.unassigned(letter.unassigned) : "",
  ].filter(Boolean);
  const [overdue, due, none] = [letter.overdue.length, letter.today.length, letter.none.length];
  const subject =
    overdue + due + none === 0 && letter.breaches.length > 0
      ? texts.subjectBreaches({ day, breaches: letter.breaches.length })
      : texts.subject({ day, overdue, today: due });
  const head = texts.head({ people, day });
  return { subject, body: plain(), html: html() };

  function plain(): string {
    const blocks = parts.map(({ title, lines, more }) =>
      [
        title,
        ...lines.flatMap(([lead, rest, why]) => [`- ${[lead, rest].filter(Boolean).join(": ")}`, why && `  ${why}`]),
        more,
      ]
        .filter(Boolean)
        .join("\n"),
    );
    return [head, ...blocks, counts.join("\n"), `${texts.open}: ${url}`, texts.foot].filter(Boolean).join("\n\n");
  }

  function html(): string {
    const blocks = parts.map(
      ({ title, lines, more }) =>
        `<h3 style="font-size:15px;margin:20px 0 6px">${escaped(title)}</h3><ul style="margin:0;padding-left:20px">${lines
          .map(
            ([lead, rest, why]) =>
              `<li style="margin:0 0 8px"><b>${escaped(lead)}</b>${rest && `: ${escaped(rest)}`}${why && `<br><span style="color:#4d5962">${escaped(why)}</span>`}</li>`,
          )
          .join("")}</ul>${more && `<p>${escaped(more)}</p>`}`,
    );
    return [
      `<div style="font:14px/20px Arial,sans-serif;color:#1d252b;max-width:640px"><p style="font-size:16px"><b>${escaped(head)}</b></p>`,
      ...blocks,
      ...counts.map((line) => `<p>${escaped(line)}</p>`),
      `<p><a href="${escaped(url)}" style="color:#0f5c72">${escaped(texts.open)}</a></p>`,
      `<p style="color:#4d5962;font-size:12px">${escaped(texts.foot)}</p></div>`,
    ].join("");
  }
}

/** A text that somebody typed, as HTML shows it. */
function escaped(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}
