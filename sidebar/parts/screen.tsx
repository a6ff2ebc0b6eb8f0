import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { Back } from "./icons.tsx";

/** The middle of the panel, which scrolls, and below it the buttons, which stay. */
export function Screen({ children, foot }: { children: ComponentChildren; foot?: ComponentChildren }) {
  return (
    <>
      {/* Focusable, so that a screen without buttons can be scrolled from the keyboard. */}
      <div class="body" tabIndex={-1}>
        {children}
      </div>
      {foot && <div class="foot">{foot}</div>}
    </>
  );
}

/** The one title of a screen. With `arrive` it takes the focus when the screen opens within a section. */
export function Title({ children, arrive = false }: { children: ComponentChildren; arrive?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (arrive) title.current?.focus();
  }, [arrive]);
  return (
    <h1 class="title" ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** The way back to the list; Esc does the same. */
export function BackButton({ children, onBack }: { children: string; onBack: () => void }) {
  useEscape(onBack);
  return (
    <button type="button" class="back" onClick={onBack}>
      <Back />
      {children}
    </button>
  );
}

/** Calls `leave` on Esc, unless something inside has used the key. */
export function useEscape(leave: () => void) {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) latest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
