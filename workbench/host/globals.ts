import type { Dist, World } from "../types.ts";
import type { HostBook } from "./book.ts";
import type { RunGate } from "./gate.ts";
import type { Installation } from "./installation.ts";
import { globalServices } from "./members.ts";
import type { Intrinsics } from "./realm.ts";
import type { Question, Reply, Screen } from "./screen.ts";
import { htmlService } from "./services/html.ts";
import { type LockState, lockService } from "./services/lock.ts";
import { loggers } from "./services/logger.ts";
import { type MailState, mailService } from "./services/mail.ts";
import { propertiesService, type Stores } from "./services/properties.ts";
import { sessionService } from "./services/session.ts";
import { scriptApp, type TriggerState } from "./services/triggers.ts";
import { uiService } from "./services/ui.ts";
import { utilitiesService } from "./services/utilities.ts";
import { strict } from "./strict.ts";

export interface Surroundings {
  readonly book: HostBook;
  readonly world: World;
  readonly dist: Dist;
  readonly screen: Screen;
  readonly stores: Stores;
  readonly installation: Installation;
  readonly lock: LockState;
  readonly mail: MailState;
  readonly triggers: TriggerState;
  /** Who uses the add-on. */
  readonly user: string;
  /** The scopes of the manifest that this user has not granted. */
  readonly missing: readonly string[];
}

/** All of Google's globals for one run, and what has to be let go when it ends. */
export function googleGlobals(
  around: Surroundings,
  gate: RunGate,
  ask: (question: Question) => Reply,
  intrinsics: Intrinsics,
  noUi?: () => never,
): { globals: { readonly [name: string]: unknown }; release: () => void } {
  const { book, world, dist, screen } = around;
  gate.inRealm(intrinsics.Error);
  const lock = lockService(around.lock, true, gate);
  const built: { readonly [name: string]: unknown } = {
    ...loggers(screen.log, gate),
    SpreadsheetApp: book.spreadsheetApp(gate, {
      Date: intrinsics.Date,
      ui: noUi ?? (() => uiService(screen, ask, gate)),
      toast: (text, title, seconds) => screen.toast(text, title, seconds),
    }),
    Charts: book.charts(gate),
    Session: sessionService(world.language, dist.manifest.timeZone, gate),
    Utilities: utilitiesService(gate),
    PropertiesService: propertiesService(
      around.stores,
      { inDocument: true, inCell: gate.mode === "CUSTOM_FUNCTION" },
      gate,
    ),
    LockService: lock.service,
    MailApp: mailService(around.mail, around.user, gate),
    ScriptApp: scriptApp(
      around.triggers,
      {
        user: around.user,
        scriptZone: dist.manifest.timeZone,
        missing: around.missing,
        scriptId: around.installation.scriptId,
      },
      gate,
    ),
    HtmlService: htmlService(dist.html, gate),
  };
  const rest = Object.entries(globalServices)
    .filter(([name]) => !(name in built) && !/^Date2$/.test(name))
    .map(([name, className]) => [name, strict(className, {}, gate)]);
  return { globals: { ...Object.fromEntries(rest), ...built }, release: lock.release };
}
