import { historyTexts } from "../messages/history.ts";
import type { Language } from "../messages/language.ts";
import { locked } from "../sheet/locked.ts";
import { readTeam } from "../sheet/read-team.ts";
import { keepView } from "../sheet/view.ts";
import { funnelBuilder } from "./build-funnel.ts";
import { keepChanges } from "./history-changes.ts";
import { refuseWithout } from "./needs.ts";

/** Keeps how every deal stands today; gives the sentence that says what was kept. */
export function keepStages(language: Language): string {
  return keepView(() =>
    locked(() => {
      const team = readTeam(["stages"], ["deals"]);
      refuseWithout(team, "funnel", funnelBuilder, language);
      const texts = historyTexts[language];
      const fresh = !team.ours.has("history");
      const count = keepChanges(team, language);
      return fresh ? texts.first(count) : count > 0 ? texts.more(count) : texts.none;
    }),
  );
}
