import { Spreadsheet } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import * as chartjs from "chart.js";
import type { Model } from "../engine/spreadsheet.ts";

chartjs.Chart.register(...chartjs.registerables);
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
