/** Everything in the demo company that is a word, in one language. Invented names only. */
export interface DemoWords {
  readonly tabs: {
    readonly clients: string;
    readonly deals: (year: string) => string;
    readonly orders: string;
    readonly activities: string;
  };
  /** Two lines above the headings of the client list. */
  readonly title: string;
  readonly subtitle: string;
  readonly headings: {
    readonly clients: readonly string[];
    readonly deals: readonly string[];
    readonly orders: readonly string[];
    readonly activities: readonly string[];
  };
  readonly total: string;
  /** In order: hunts, farms, hunts and farms, newcomer. */
  readonly managers: readonly [string, string, string, string];
  readonly regions: readonly { readonly name: string; readonly cities: readonly string[] }[];
  /** A segment, what its firms are called around a proper name (`*`), and the middle of their potential a year. */
  readonly segments: readonly {
    readonly name: string;
    readonly firms: readonly string[];
    readonly potential: number;
  }[];
  readonly nouns: readonly string[];
  readonly contacts: readonly string[];
  /** VIP, ambitious, ordinary: the usual word first, then how others type it. */
  readonly values: readonly (readonly string[])[];
  /** Equipment sold by deals, with a usual sum. */
  readonly equipment: readonly { readonly name: string; readonly price: number }[];
  /** Supplies shipped again and again, with a usual price of one. */
  readonly supplies: readonly { readonly name: string; readonly price: number }[];
  readonly sources: readonly string[];
  /** In the order of the funnel, the last two won and lost; the usual word first, then other spellings. */
  readonly stages: readonly (readonly string[])[];
  /** A stage that no method knows. */
  readonly oddStage: string;
  readonly lostReasons: readonly string[];
  /** One per open stage. */
  readonly nextSteps: readonly (readonly string[])[];
  readonly comments: readonly string[];
  /** Call, meeting, letter. */
  readonly activityTypes: readonly string[];
  /** We, the client. */
  readonly initiators: readonly string[];
  readonly results: readonly string[];
  /** A sum typed as text, the way people of this language type it. */
  readonly typedSum: (whole: number) => string;
}
