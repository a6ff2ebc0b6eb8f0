/** The records a team's workbook is read into. Dates are whole serial days (cells/types.ts); money is in the unit of its column. */

export type TableKind = "clients" | "deals" | "orders" | "activities";

/** The canonical columns (docs: input layouts). `stage_date` columns are kept apart, see `Table.stageDates`. */
export type Field =
  | "deal_id"
  | "deal_name"
  | "client"
  | "client_id"
  | "contact"
  | "email"
  | "phone"
  | "manager"
  | "role"
  | "stage"
  | "outcome"
  | "pipeline"
  | "amount"
  | "currency"
  | "cost"
  | "profit"
  | "margin_pct"
  | "markup_pct"
  | "created"
  | "order_date"
  | "close_expected"
  | "closed"
  | "modified"
  | "last_contact"
  | "next_contact"
  | "next_step"
  | "done"
  | "source"
  | "lost_reason"
  | "lost_stage"
  | "probability"
  | "product"
  | "quantity"
  | "region"
  | "segment"
  | "potential"
  | "potential_class"
  | "marketing_value"
  | "interest"
  | "comment"
  | "activity_type"
  | "initiated_by"
  | "result"
  | "tags";

export type Confidence = "sure" | "likely" | "unsure";

/** One column of a tab as the detector sees it. */
export interface Column {
  /** 1-based column number in the tab. */
  readonly index: number;
  /** The heading as typed (levels of a two-level heading joined by a space), "" when blank. */
  readonly header: string;
  readonly field: Field | null;
  readonly confidence: Confidence;
  /** What it may be, where that is to be asked. */
  readonly maybe?: Field;
  /** Up to three values as shown in the sheet. */
  readonly samples: readonly string[];
}

/** Where records stand otherwise than one in a row with all its fields in columns. */
export interface Layout {
  /** Columns that hold what a month brought (client × months, a report by months); `day` is its first day. */
  readonly months: readonly { readonly index: number; readonly day: number; readonly field: Field }[];
  /** Columns that hold the date on which each stage, named in the heading, was reached; empty where a column says the stage. */
  readonly steps: readonly number[];
  /** The field of the names that stand in rows of their own above their records, with sums; null when none do. */
  readonly groups: Field | null;
  /** Column in which a client is named once, above all of his records (cells merged downwards); null when every row names him. */
  readonly merged: number | null;
  /** The same for every record: a month from the title or the tab's name (its first day), a manager from the tab's name. */
  readonly fixed: { readonly [F in Field]?: string | number };
  /** First and last column where another table stands beside this one in the tab; null when none does. */
  readonly between: readonly [number, number] | null;
  /** Last row where another table stands below this one in the tab; null when it goes on to the end. */
  readonly until: number | null;
  /** True when nothing says of which year the months are. */
  readonly assumedYear: boolean;
}

/** What a tab of the team's is: proposed by the detector, confirmed or changed by the user. */
export interface Table {
  readonly tabId: number;
  readonly tabName: string;
  /** null: not used. */
  readonly kind: TableKind | null;
  readonly confidence: Confidence;
  /** 1-based row of the (last) heading row, 0 when there is none. Data start in the row below. */
  readonly headerRow: number;
  /** Data rows below the heading, blank and totals rows included. */
  readonly rows: number;
  readonly columns: readonly Column[];
  /** A column whose heading names what another kind of table cannot do without, and whose cells hold something else. */
  readonly refused?: {
    readonly index: number;
    readonly field: Field;
    readonly kind: TableKind;
    readonly example: string;
  };
  /** Absent where every row is a record and every field a column. */
  readonly layout?: Layout;
  /** The Spellings tab as formulas name it, for the fields of which it has rows. */
  readonly spellings?: { readonly [F in Field]?: string };
  /** The tabs of one kind that reports read as this one table; absent for one tab. */
  readonly parts?: readonly Table[];
}

export interface Client {
  /** 1-based row in the tab the client came from, 0 when known only from deals or orders. */
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly manager: string;
  readonly segment: string;
  readonly region: string;
  /** null when not filled in. */
  readonly potential: number | null;
  /** As typed: a class letter typed by the team, "" when none. */
  readonly potentialClass: string;
  readonly value: string;
  readonly interest: string;
  readonly role: string;
  readonly contact: string;
  readonly lastContact: number | null;
  readonly nextContact: number | null;
  readonly comment: string;
}

export interface Deal {
  readonly row: number;
  /** The team's id, or one made of client, name and creation date when there is none. */
  readonly id: string;
  readonly name: string;
  readonly clientKey: string;
  readonly client: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly created: number | null;
  /** Creation with its time of day, where the cell holds one. */
  readonly moment?: number | undefined;
  readonly closed: number | null;
  /** The day on which it is expected to be closed. */
  readonly expected: number | null;
  readonly outcome: string;
  readonly manager: string;
  readonly source: string;
  readonly product: string;
  readonly region: string;
  readonly lostReason: string;
  readonly lostStage: string;
  readonly contact: string;
  readonly lastContact: number | null;
  readonly nextContact: number | null;
  readonly nextStep: string;
  readonly comment: string;
}

export interface Order {
  readonly row: number;
  readonly clientKey: string;
  readonly client: string;
  readonly date: number;
  readonly amount: number;
  readonly profit: number | null;
  readonly product: string;
  readonly manager: string;
  readonly channel: string;
}

export interface Activity {
  readonly row: number;
  readonly clientKey: string;
  readonly client: string;
  readonly date: number;
  /** The same with its time of day, where the cell holds one. */
  readonly moment?: number | undefined;
  readonly type: string;
  readonly manager: string;
  readonly initiatedBy: string;
  readonly result: string;
}

/** Rows that were left out, and why, so that every count can be proved. */
export interface Skipped {
  readonly tabName: string;
  readonly rows: readonly number[];
  readonly reason:
    | "blank"
    | "total"
    | "group"
    | "heading"
    | "no client"
    | "no date"
    | "no amount"
    | "bad date"
    | "bad number"
    | "error value";
}

/** A table whose records stand in another of its kind too. */
export interface Repeated {
  readonly table: Table;
  readonly of: Table;
  /** Rows of records that stand in the other too, and of those that do not. */
  readonly rows: readonly number[];
  readonly only: readonly number[];
  /** True when nearly all do: then the table is left out. */
  readonly copy: boolean;
}

/** A workbook read once: the tables it was read from, the records, what was skipped. */
export interface Book {
  readonly tables: readonly Table[];
  readonly clients: readonly Client[];
  readonly deals: readonly Deal[];
  readonly orders: readonly Order[];
  readonly activities: readonly Activity[];
  readonly skipped: readonly Skipped[];
  readonly repeated: readonly Repeated[];
}
