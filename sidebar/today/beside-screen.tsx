import type { ComponentChildren } from "preact";
import type { Doing } from "../doing.ts";
import { usePanel } from "../panel.ts";
import { Await } from "../parts/await.tsx";
import { FailureMessage } from "../parts/messages.tsx";
import { BackButton, Screen, Title } from "../parts/screen.tsx";
import type { Loader } from "../remote.ts";

/** A screen beside the list of tasks: the way back, its title, what it is for, what is being read or has failed. */
export function BesideScreen<T>(props: {
  title: string;
  hint?: string;
  loader: Loader<T>;
  /** What is said while it is read. */
  text: string;
  doing?: Doing;
  onBack: () => void;
  children: ComponentChildren;
}) {
  const { words } = usePanel();
  const { hint, loader, doing } = props;
  return (
    <Screen>
      <BackButton onBack={props.onBack}>{words.task.all}</BackButton>
      <Title arrive>{props.title}</Title>
      {hint && <p class="muted">{hint}</p>}
      {doing?.failed && <FailureMessage {...doing.failed} />}
      <Await loader={loader} text={props.text} />
      {props.children}
    </Screen>
  );
}
