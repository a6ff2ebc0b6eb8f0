import type { ReportKey } from "../reports/plan.ts";
import { baseBuilder } from "./build-base.ts";
import { doctorBuilder } from "./build-doctor.ts";
import { funnelBuilder } from "./build-funnel.ts";
import { monitorBuilder } from "./build-monitor.ts";
import { segmentsBuilder } from "./build-segments.ts";
import { farmersBuilder, huntersBuilder } from "./build-tasks.ts";
import type { Builder } from "./builder.ts";

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
