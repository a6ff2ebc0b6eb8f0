import { usePanel } from "../panel.ts";
import type { Loader } from "../remote.ts";
import { FailureMessage, Waiting } from "./messages.tsx";

/** Stands where something of the script's is to come: that it is being read, or why it was not and another try. */
export function Await<T>({ loader, text }: { loader: Loader<T>; text: string }) {
  const { words } = usePanel();
  const { remote, asking, load } = loader;
  if (remote.state === "waiting") return <Waiting text={text} long={words.patience} />;
  return remote.failure && <FailureMessage failure={remote.failure} again={() => void load()} busy={asking} />;
}
