import type { Activity, Book, Client, Deal, Order } from "../../src/model/types.ts";
import { serial } from "./days.ts";

/** Records with everything blank that a test does not speak of. Dates as ISO days. */
type Written<T> = { [K in keyof T]?: T[K] extends number | null ? T[K] | string : T[K] };

const DATES = new Set(["created", "closed", "expected", "lastContact", "nextContact", "date"]);
const read = (record: object) =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, DATES.has(name) && value ? serial(value as string) : value]),
  );

export const client = (name: string, record: Written<Client> = {}): Client => ({
  row: 2,
  key: name.toLowerCase(),
  name,
  manager: "",
  segment: "",
  region: "",
  potential: null,
  potentialClass: "",
  value: "",
  interest: "",
  role: "",
  contact: "",
  lastContact: null,
  nextContact: null,
  comment: "",
  ...read(record),
});

export const deal = (name: string, stage: string, record: Written<Deal> = {}): Deal => ({
  row: 2,
  id: `${name} ${record.name ?? ""}`,
  name: "",
  clientKey: name.toLowerCase(),
  client: name,
  stage,
  amount: null,
  created: null,
  closed: null,
  expected: null,
  outcome: "",
  manager: "",
  source: "",
  product: "",
  region: "",
  lostReason: "",
  lostStage: "",
  contact: "",
  lastContact: null,
  nextContact: null,
  nextStep: "",
  comment: "",
  ...read(record),
});

export const order = (name: string, date: string, amount: number, record: Written<Order> = {}): Order => ({
  row: 2,
  clientKey: name.toLowerCase(),
  client: name,
  date: serial(date),
  amount,
  profit: null,
  product: "",
  manager: "",
  channel: "",
  ...read(record),
});

export const activity = (name: string, date: string, record: Partial<Activity> = {}): Activity => ({
  row: 2,
  clientKey: name.toLowerCase(),
  client: name,
  date: serial(date),
  type: "",
  manager: "",
  initiatedBy: "",
  result: "",
  ...record,
});

export const book = (records: Partial<Book>): Book => ({
  tables: [],
  clients: [],
  deals: [],
  orders: [],
  activities: [],
  skipped: [],
  repeated: [],
  ...records,
});
