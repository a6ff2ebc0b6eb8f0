import type { Client } from "./types.ts";

/** A client of whom nothing is known. */
export const UNKNOWN_CLIENT: Client = {
  row: 0,
  key: "",
  name: "",
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
};
