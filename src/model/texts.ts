import type { BaseTexts } from "../messages/base.ts";
import type { CalendarTexts } from "../messages/calendar.ts";
import type { FreezeNotes } from "../messages/freeze-notes.ts";
import type { leavingSaid } from "../messages/leaving.ts";
import type { LetterFailureTexts } from "../messages/letter-failures.ts";
import type { LoadTexts } from "../messages/load.ts";
import type { MethodSwapSaid } from "../messages/method-swap.ts";
import type { MonitorTexts } from "../messages/monitor.ts";
import type { ProblemTexts } from "../messages/problems.ts";
import type { RemarkTexts } from "../messages/remarks.ts";
import type { PageTexts } from "../messages/reports.ts";
import type { SizesTexts } from "../messages/sizes.ts";
import type { Vocabulary } from "./book/vocabulary.ts";
import type { DoctorTexts } from "./doctor/texts.ts";
import type { MethodTexts } from "./method/texts.ts";

/** What the data file of a language holds (`texts-en.html`, `texts-ru.html`): all that is too long for the script. */
export interface Texts {
  readonly method: MethodTexts;
  readonly reports: PageTexts;
  readonly calendar: CalendarTexts;
  readonly doctor: DoctorTexts;
  readonly monitor: MonitorTexts;
  readonly base: BaseTexts;
  readonly leaving: { readonly [K in keyof (typeof leavingSaid)["en"]]: string };
  readonly letterFailures: LetterFailureTexts;
  readonly sizes: SizesTexts;
  readonly freeze: FreezeNotes;
  readonly load: LoadTexts;
  readonly methodSwap: MethodSwapSaid;
  readonly problems: ProblemTexts;
  readonly remarks: RemarkTexts;
  readonly vocabulary: Vocabulary;
}
