import { clientKey } from "../cells/text.ts";
import { functionWords } from "../messages/functions.ts";
import { languageOf } from "../messages/language.ts";
import { readPersonas } from "../model/method-personas.ts";
import { readerOf } from "../model/method-reader.ts";
import { readArchive } from "../model/tasks-archive.ts";
import { spoken } from "../model/tasks-fill.ts";
import type { TaskRow } from "../model/tasks-sheet.ts";
import { offerFor, storyOf } from "../model/tasks-story.ts";
import { ourTabs } from "../sheet/our-tabs.ts";
import { readTeam } from "../sheet/read-team.ts";
import { tabValues } from "../sheet/tab-values.ts";
import { findTask, taskTabs } from "../sheet/task-tabs.ts";
import { sheetWorld } from "../sheet/world.ts";
import type { ClientView } from "./api.ts";
import { noSuchTask } from "./tasks.ts";

/** What the team's tables hold about the client of a task, the offer he should get, and the personas to choose from. */
export function client(id: string): ClientView {
  const team = readTeam(["personas"]);
  const row = findTask(taskTabs(team.ours, team), id)?.row;
  if (row === undefined) throw noSuchTask();
  const stored = team.ours.get("archive");
  const archive = stored ? readArchive(tabValues(stored, team.clock)) : [];
  const { world } = team;
  const personas = readPersonas(readerOf(team.texts, team.sheets, world.locale));
  const persona = PropertiesService.getDocumentProperties().getProperty(keyOf(row)) ?? "";
  const facts = row.data?.facts ?? {};
  return {
    ...storyOf(team.book, archive, row.client, world),
    offer: offerFor(
      row.cell,
      functionWords(world.language).values.vip,
      personas.find(({ name }) => name === persona),
      languageOf(Session.getActiveUserLocale()),
    ),
    persona,
    personas: personas.map(({ name, signs, questions, objection, answer, letterSubject, letter }) => ({
      name,
      signs,
      questions: spoken(questions, facts),
      objection: spoken(objection, facts),
      answer: spoken(answer, facts),
      letterSubject: spoken(letterSubject, facts),
      letter: spoken(letter, facts),
    })),
  };
}

/** Remembers which persona the client of a task is like, for everybody; "" forgets it. */
export function persona(id: string, name: string): ClientView {
  const row = findTask(taskTabs(ourTabs(), sheetWorld()), id)?.row;
  if (row === undefined) throw noSuchTask();
  const properties = PropertiesService.getDocumentProperties();
  if (name === "") properties.deleteProperty(keyOf(row));
  else properties.setProperty(keyOf(row), name);
  return client(id);
}

const keyOf = (row: TaskRow) => `conveyor.persona.${clientKey(row.client || row.deal)}`;
