import type { ReportKey } from "../../reports/plan.ts";
import { baseBuilder } from "./base.ts";
import type { Builder } from "./builder.ts";
import { doctorBuilder } from "./doctor.ts";
import { funnelBuilder } from "./funnel.ts";
import { monitorBuilder } from "./monitor.ts";
import { segmentsBuilder } from "./segments.ts";
import { farmersBuilder, huntersBuilder } from "./tasks.ts";

/** How each report comes about. */
export const builders: { readonly [R in ReportKey]: Builder } = {
  segments: segmentsBuilder,
  funnel: funnelBuilder,
  hunters: huntersBuilder,
  farmers: farmersBuilder,
  monitor: monitorBuilder,
  base: baseBuilder,
  doctor: doctorBuilder,
};
