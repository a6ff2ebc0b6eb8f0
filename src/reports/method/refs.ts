/** Where the tables of the method stand, as formulas of other tabs name them, such as `'Rules'!A4:H`. */
export interface MethodRefs {
  /** Name, aliases, kind of every stage. */
  readonly stages: string;
  /** Three cells: least potential of A, B, C; blank when shares decide. */
  readonly thresholds: string;
  /** Two cells: cumulative shares of A and of A and B. */
  readonly shares: string;
  /** Class, value, interest, segment, action, role, touch days. */
  readonly rules: string;
  /** Name, test, accepted words of each marketing value. */
  readonly values: string;
  /** Level, name, question, answer, accepted words of each interest. */
  readonly interests: string;
  /** Segment and the day until which it is ripe. */
  readonly ripe: string;
  /** Period, manager, money and number of new clients, of current ones. */
  readonly plan: string;
  /** The report date. */
  readonly asOf: string;
}

/** The Plan tab as formulas name it, "" where there is none, and the managers whom it names. */
export interface PlanRef {
  readonly ref: string;
  readonly managers: readonly string[];
}
