import { useState } from "preact/hooks";

/** Notes typed and not saved yet, by task: they outlive the screen on which they were typed. */
const typed = new Map<string, string>();

/** The note of a task as it is being typed, `saved` where nothing was. */
export function useNote(taskId: string, saved: string) {
  const [note, set] = useState(typed.get(taskId) ?? saved);
  return {
    note,
    type(text: string) {
      typed.set(taskId, text);
      set(text);
    },
    /** Once it is saved. */
    forget: () => void typed.delete(taskId),
  };
}
