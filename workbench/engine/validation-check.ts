import { exception } from "../host/exception.ts";
import type { Hand, Position } from "./hand.ts";
import { helpers } from "./spreadsheet.ts";

/** A script's write that a rejecting rule forbids fails when it is carried out (facts B24, B25). */
export function checkValidation({ getters }: Hand, position: Position, content: string): void {
  if (content === "" || content.startsWith("=")) return;
  if (!getters.getValidationRuleForCell(position)?.isBlocking) return;
  const boolean = /^(TRUE|FALSE)$/.test(content) ? content === "TRUE" : undefined;
  const text = content.startsWith("'") ? content.slice(1) : content;
  if (getters.getValidationResultForCellValue(boolean ?? text, position).isValid) return;
  const cell = helpers.toXC(position.col, position.row);
  throw exception(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
}
