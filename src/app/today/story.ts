import { clientKey } from "../../cells/text.ts";
import { functionWords } from "../../messages/functions.ts";
import { said } from "../../messages/hand-over.ts";
import { languageOf } from "../../messages/language.ts";
import { likenessTexts } from "../../messages/story.ts";
import { monthOf } from "../../metrics/calendar.ts";
import { type Persona, readIndividualOffer, readPersonas } from "../../model/method/personas.ts";
import { readerOf } from "../../model/method/reader.ts";
import { readArchive } from "../../model/tasks/archive.ts";
import { spoken } from "../../model/tasks/fill.ts";
import { personaFor } from "../../model/tasks/persona.ts";
import type { TaskRow } from "../../model/tasks/sheet.ts";
import { offerFor, storyOf } from "../../model/tasks/story.ts";
import type { TaskFacts } from "../../model/tasks/tasks.ts";
import { ourTabs } from "../../sheet/our-tabs.ts";
import { readTeam } from "../../sheet/read-team.ts";
import { tabValues } from "../../sheet/tab-values.ts";
import { findTask, taskTabs } from "../../sheet/task-tabs.ts";
import { sheetWorld } from "../../sheet/world.ts";
import type { ClientView, PersonaView } from "../api.ts";
import { keep } from "../keep.ts";
import { noSuchTask } from "./no-such-task.ts";

/** What the team's tables hold about the client of a task, the offer he should get, and the personas to choose from. */
export function client(id: string): ClientView {
  const team = readTeam(["personas"]);
  const row = findTask(taskTabs(team.ours, team), id)?.row;
  if (row === undefined) throw noSuchTask();
  const stored = team.ours.get("archive");
  const archive = stored ? readArchive(tabValues(stored, team.clock)) : [];
  const { world } = team;
  const reader = readerOf(team.texts, team.sheets, world.locale);
  const personas = readPersonas(reader);
  const persona = personaOf(row);
  const language = languageOf(Session.getActiveUserLocale());
  const key = clientKey(row.client);
  const known = team.book.clients.find((one) => one.key === key);
  const hint =
    persona === "" && known ? personaFor(personas, known, monthOf(world.today) % 12, world.locale) : undefined;
  const texts = likenessTexts[language];
  const offer = offerFor(
    row.cell,
    functionWords(world.language).values.vip,
    personas.find(({ name }) => name === persona),
    language,
  );
  const facts = row.data?.facts ?? {};
  return {
    ...storyOf(team.book, archive, row.client, world),
    offer: offer && { ...offer, when: readIndividualOffer(reader) },
    proposed: hint
      ? {
          name: hint.name,
          why: `${said(texts.like, { persona: hint.name })} ${said(texts[hint.by], { says: hint.says })}`,
        }
      : null,
    persona,
    personas: personas.map((one) => ({ ...personaView(one, facts), signs: one.signs })),
  };
}

/** Remembers which persona the client of a task is like, for everybody; "" forgets it. */
export function persona(id: string, name: string): ClientView {
  const row = findTask(taskTabs(ourTabs(), sheetWorld()), id)?.row;
  if (row === undefined) throw noSuchTask();
  const properties = PropertiesService.getDocumentProperties();
  if (name === "") properties.deleteProperty(keyOf(row));
  else keep(properties, keyOf(row), name, `${row.client || row.deal}: ${name}`);
  return client(id);
}

/** Which persona was chosen for the client of a task, "" when none was. */
export const personaOf = (row: TaskRow): string =>
  PropertiesService.getDocumentProperties().getProperty(keyOf(row)) ?? "";

/** A persona in the words for one client. */
export function personaView(one: Persona, facts: TaskFacts): PersonaView {
  const { name, questions, objection, answer, letterSubject, letter } = one;
  const say = (text: string) => spoken(text, facts);
  return {
    name,
    questions: say(questions),
    objection: say(objection),
    answer: say(answer),
    letterSubject: say(letterSubject),
    letter: say(letter),
  };
}

const keyOf = (row: TaskRow) => `conveyor.persona.${clientKey(row.client || row.deal)}`;
