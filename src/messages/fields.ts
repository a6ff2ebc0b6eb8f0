/** What the columns of the input layouts are called before a user: `en/fields.ts`, `ru/fields.ts`. */
import { fields as en } from "./en/fields.ts";
import type { Language } from "./language.ts";
import { fields as ru } from "./ru/fields.ts";

export interface FieldNames {
  readonly deal_id: string;
  readonly deal_name: string;
  readonly client: string;
  readonly client_id: string;
  readonly contact: string;
  readonly email: string;
  readonly phone: string;
  readonly manager: string;
  readonly role: string;
  readonly stage: string;
  readonly outcome: string;
  readonly pipeline: string;
  readonly amount: string;
  readonly currency: string;
  readonly cost: string;
  readonly profit: string;
  readonly margin_pct: string;
  readonly markup_pct: string;
  readonly created: string;
  readonly order_date: string;
  readonly close_expected: string;
  readonly closed: string;
  readonly modified: string;
  readonly last_contact: string;
  readonly next_contact: string;
  readonly next_step: string;
  readonly done: string;
  readonly source: string;
  readonly lost_reason: string;
  readonly lost_stage: string;
  readonly probability: string;
  readonly product: string;
  readonly quantity: string;
  readonly region: string;
  readonly segment: string;
  readonly potential: string;
  readonly potential_class: string;
  readonly marketing_value: string;
  readonly interest: string;
  readonly comment: string;
  readonly activity_type: string;
  readonly initiated_by: string;
  readonly result: string;
  readonly tags: string;
}

/** The names of the columns in a language. */
export const fieldNames = (language: Language): FieldNames => ({ en, ru })[language];
