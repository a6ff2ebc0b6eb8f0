/** What kind of action a log of contacts writes down. */
export type ActionKind = "call" | "meeting" | "offer" | "letter" | "other";

/** Stems of both languages, tried in this order: "sent an offer by mail" is an offer, "Zoom meeting" a meeting. */
const STEMS: readonly (readonly [ActionKind, RegExp])[] = [
  ["offer", /offer|proposal|quot(?:e|ation)|estimate|предложен|коммерческ|смет[аыу]|(?:^|[^\p{L}])кп(?:[^\p{L}]|$)/iu],
  ["meeting", /meet|visit|demo|presentation|appointment|встреч|визит|выезд|показ|презентац|демонстрац|переговор/iu],
  ["call", /call|phone|dial|spoke|talk|звон|созвон|разговор|телефон|(?:^|[^\p{L}])тел(?:[^\p{L}]|$)/iu],
  ["letter", /letter|mail|message|sms|chat|whatsapp|telegram|письм|почт|сообщен|смс|чат|мессенджер/iu],
];

/** The kind that a typed word means. */
export function actionKind(type: string): ActionKind {
  return STEMS.find(([, stem]) => stem.test(type))?.[0] ?? "other";
}
