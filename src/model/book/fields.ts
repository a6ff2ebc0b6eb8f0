import type { Field, TableKind } from "../types.ts";

/** What the cells of a field's column hold. */
export type Content =
  | "name"
  | "id"
  | "date"
  | "number"
  | "percent"
  | "category"
  | "email"
  | "phone"
  | "flag"
  | "letter"
  | "level"
  | "outcome"
  | "text";

export const CONTENT: { readonly [F in Field]: Content } = {
  deal_id: "id",
  deal_name: "name",
  client: "name",
  client_id: "id",
  contact: "name",
  email: "email",
  phone: "phone",
  manager: "name",
  role: "category",
  stage: "category",
  outcome: "outcome",
  pipeline: "category",
  amount: "number",
  currency: "category",
  cost: "number",
  profit: "number",
  margin_pct: "percent",
  markup_pct: "percent",
  created: "date",
  order_date: "date",
  close_expected: "date",
  closed: "date",
  modified: "date",
  last_contact: "date",
  next_contact: "date",
  next_step: "text",
  done: "flag",
  source: "category",
  lost_reason: "text",
  lost_stage: "category",
  probability: "percent",
  product: "name",
  quantity: "number",
  region: "category",
  segment: "category",
  potential: "number",
  potential_class: "letter",
  marketing_value: "category",
  interest: "level",
  comment: "text",
  activity_type: "category",
  initiated_by: "category",
  result: "category",
  tags: "text",
};

/** Fields that a table of the kind may have. `order_date` is the day of an order and of an activity. */
export const FIELDS: { readonly [K in TableKind]: readonly Field[] } = {
  clients: [
    "client",
    "potential",
    "marketing_value",
    "interest",
    "segment",
    "region",
    "manager",
    "last_contact",
    "next_contact",
    "contact",
    "phone",
    "email",
    "potential_class",
    "role",
    "next_step",
    "created",
    "source",
    "client_id",
    "comment",
    "tags",
  ],
  deals: [
    "client",
    "stage",
    "amount",
    "created",
    "closed",
    "outcome",
    "manager",
    "source",
    "product",
    "region",
    "lost_reason",
    "lost_stage",
    "last_contact",
    "next_contact",
    "next_step",
    "deal_id",
    "deal_name",
    "contact",
    "phone",
    "email",
    "close_expected",
    "probability",
    "pipeline",
    "currency",
    "modified",
    "done",
    "quantity",
    "segment",
    "client_id",
    "comment",
    "tags",
  ],
  orders: [
    "client",
    "order_date",
    "amount",
    "profit",
    "cost",
    "margin_pct",
    "markup_pct",
    "product",
    "quantity",
    "manager",
    "source",
    "region",
    "segment",
    "currency",
    "client_id",
    "comment",
  ],
  activities: [
    "order_date",
    "manager",
    "activity_type",
    "client",
    "initiated_by",
    "result",
    "deal_name",
    "contact",
    "done",
    "client_id",
    "comment",
  ],
};

/** A table of the kind needs one field of each group. */
export const REQUIRED: { readonly [K in TableKind]: readonly (readonly Field[])[] } = {
  clients: [["client"]],
  deals: [
    ["client", "deal_name", "deal_id"],
    ["stage", "outcome"],
  ],
  orders: [["client"], ["order_date"], ["amount"]],
  activities: [["order_date"], ["activity_type"], ["manager", "client"]],
};

/** Fields that tell one kind of table from another. */
export const TELLING: { readonly [K in TableKind]: readonly Field[] } = {
  clients: ["potential", "marketing_value", "interest", "potential_class", "segment", "phone", "email", "next_contact"],
  deals: ["stage", "outcome", "lost_reason", "lost_stage", "created", "closed", "close_expected", "probability"],
  orders: ["order_date", "amount", "quantity", "product", "profit", "cost"],
  activities: ["activity_type", "initiated_by", "result"],
};

export const KINDS: readonly TableKind[] = ["clients", "deals", "orders", "activities"];

/** Fields that the reports use: shown to the user also when they were not found. */
export const MAIN: { readonly [K in TableKind]: readonly Field[] } = {
  clients: [
    "client",
    "potential",
    "marketing_value",
    "interest",
    "segment",
    "region",
    "manager",
    "last_contact",
    "next_contact",
  ],
  deals: [
    "client",
    "stage",
    "amount",
    "created",
    "closed",
    "manager",
    "source",
    "product",
    "lost_reason",
    "lost_stage",
    "last_contact",
    "next_contact",
  ],
  orders: ["client", "order_date", "amount", "profit", "product", "manager"],
  activities: ["order_date", "activity_type", "manager", "client", "initiated_by", "result"],
};

/** Whether a table of the kind cannot be read without the field: no other field that is there can stand in for it. */
export function isRequired(kind: TableKind, field: Field, has: (field: Field) => boolean): boolean {
  return REQUIRED[kind].some(([first, ...others]) => first === field && !others.some(has));
}
