import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** Rows that are made at a time: a list of five hundred tasks is not made whole before anybody has scrolled to its end. */
const PAGE = 100;

/** A long list that grows as it is scrolled. */
export function Paged<T>({ items, row }: { items: readonly T[]; row: (item: T) => ComponentChildren }) {
  const [shown, setShown] = useState(PAGE);
  const end = useRef<HTMLLIElement>(null);
  const hasMore = shown < items.length;
  useEffect(() => {
    if (!hasMore || !end.current) return;
    const watch = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setShown((count) => count + PAGE),
      { rootMargin: "600px" },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hasMore, shown]);
  return (
    <>
      {items.slice(0, shown).map(row)}
      {hasMore && <li ref={end} class="more" aria-hidden="true" />}
    </>
  );
}
