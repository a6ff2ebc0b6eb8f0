import { useRef } from "preact/hooks";
import type { StartView } from "../src/app/api.ts";
import { digestMenu } from "../src/messages/digest.ts";
import { said } from "../src/messages/hand-over.ts";
import { type Section, sections, usePanel } from "./panel.ts";

/** The four sections: one stop of the Tab key, arrows, Home and End move between them. */
export function Tabs({ section, urgent }: { section: Section; urgent: StartView["urgent"] }) {
  const { words, language, go } = usePanel();
  const many = (urgent?.overdue ?? 0) + (urgent?.today ?? 0);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = sections.indexOf(section);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sections.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const index = (to + sections.length) % sections.length;
    go(sections[index]!);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.sections} ref={list} onKeyDown={onKeyDown}>
      {sections.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          class="tab"
          id={`section-${name}`}
          aria-selected={name === section}
          aria-controls="section"
          tabIndex={name === section ? 0 : -1}
          aria-label={words.section[name]}
          aria-description={name === "today" && many > 0 ? said(digestMenu[language].counts, { ...urgent }) : undefined}
          onClick={() => go(name)}
        >
          {words.section[name]}
          {name === "today" && many > 0 && <span class="tab-count" aria-hidden="true" data-count={many} />}
        </button>
      ))}
    </div>
  );
}
