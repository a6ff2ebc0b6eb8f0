import type { Book } from "./book.ts";
import type { Zone } from "./spreadsheet.ts";

/** What the user looks at: the active tab and the selected cells (facts A21, B20). */
export class View {
  constructor(private readonly book: Book) {}

  get activeSheetId(): string {
    return this.book.getters.getActiveSheetId();
  }

  activate(sheetId: string): void {
    this.book.write((hand) => {
      const from = hand.getters.getActiveSheetId();
      if (from !== sheetId) hand.dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheetId });
    });
  }

  get selection(): { readonly sheetId: string; readonly zone: Zone } {
    return { sheetId: this.activeSheetId, zone: this.book.getters.getSelectedZone() };
  }

  select({ sheetId, zone }: { readonly sheetId: string; readonly zone: Zone }): void {
    this.activate(sheetId);
    this.book.flush();
    this.book.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: false });
  }
}
