import { Spreadsheet } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import * as chartjs from "chart.js";
import type { Model } from "../engine/spreadsheet.ts";

const valueAxis = (options: chartjs.ChartOptions | undefined) => (options?.indexAxis === "y" ? "x" : "y");

/**
 * The engine cuts names on axes after 20 letters; Google shows them whole. An axis of numbers that is to have no grid lines
 * has no texts either, and ends with the data.
 */
const wholeNames: chartjs.Plugin = {
  id: "wholeNames",
  beforeUpdate({ config }) {
    const { scales = {} } = config.options ?? {};
    for (const [name, scale] of Object.entries(scales)) {
      if (scale && name === valueAxis(config.options) && scale.grid?.display === false)
        Object.assign(scale, { display: false, bounds: "data" });
      const ticks = scale?.ticks as { callback?: TickText } | undefined;
      const before = ticks?.callback;
      if (!ticks || !before || named.has(before)) continue;
      const whole: TickText = function (value, index, all) {
        return this.type === "category" ? this.getLabelForValue(Number(value)) : before.call(this, value, index, all);
      };
      named.add(whole);
      ticks.callback = whole;
    }
  },
};
type TickText = (this: chartjs.Scale, value: number | string, index: number, ticks: chartjs.Tick[]) => unknown;
const named = new WeakSet<TickText>();

chartjs.Chart.register(...chartjs.registerables, wholeNames);
// The engine looks for Chart.js and for its parts in one global.
Object.assign(globalThis, { Chart: Object.assign(chartjs.Chart, chartjs) });

/** What the spreadsheet's own interface has to say to the user. */
export interface SheetNotices {
  notify(text: string, isProblem: boolean): void;
  raise(text: string, closed?: () => void): void;
  confirm(text: string, yes: () => void, no?: () => void): void;
}

/** A spreadsheet on the page. */
export interface MountedSheet {
  /** Draws menus and cells anew. */
  redraw(): void;
  focus(): void;
  close(): void;
}

/** Draws the workbook with the engine's own interface. */
export async function mountSheet(model: Model, target: HTMLElement, notices: SheetNotices): Promise<MountedSheet> {
  const app = new App(Spreadsheet, {
    templates,
    // The engine's narrow form has no menu bar, and with it no add-on.
    env: { isSmall: false } as Spreadsheet["env"],
    props: {
      model,
      colorScheme: "light",
      notifyUser: ({ text, type }: { text: string; type: string }) => notices.notify(text, type !== "info"),
      raiseError: (text: string, closed?: () => void) => notices.raise(text, closed),
      askConfirmation: (text: string, yes: () => void, no?: () => void) => notices.confirm(text, yes, no),
    },
  });
  const component = await app.mount(target);
  return { redraw: () => component.render(true), focus: () => component.focusGrid(), close: () => app.destroy() };
}
