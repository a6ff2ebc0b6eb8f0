import { fromXml } from "./entities.ts";

/**
 * The part of the DOM that the engine needs to read and write .xlsx, for Node, which has none: elements, attributes, text, and
 * selectors of tags and attributes. Fast enough for sheets of a million cells.
 */
export class XmlElement {
  readonly attributes: { readonly [name: string]: { readonly value: string } };
  readonly children: XmlElement[] = [];
  parent: XmlElement | null = null;
  private readonly content: (string | XmlElement)[] = [];
  /** The elements below by tag, in their order: a sheet of a million of them is asked a dozen times for tags of which it has few. */
  private byTag: Map<string, XmlElement[]> | undefined;

  constructor(
    readonly tagName: string,
    attributes: string,
  ) {
    const found: { [name: string]: { value: string } } = Object.create(ATTRIBUTES);
    if (attributes !== "")
      for (const [, name, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
        found[name!] = { value: fromXml(double ?? single ?? "") };
    this.attributes = found;
  }

  append(node: string | XmlElement): void {
    this.content.push(node);
    if (typeof node === "string") return;
    this.children.push(node);
    node.parent = this;
  }

  get textContent(): string {
    return this.content.map((node) => (typeof node === "string" ? node : node.textContent)).join("");
  }

  getAttribute(name: string): string | null {
    return this.attributes[name]?.value ?? null;
  }

  querySelector(query: string): XmlElement | null {
    return (this.tagged(query) ?? this.select(query))[Symbol.iterator]().next().value ?? null;
  }

  querySelectorAll(query: string): XmlElement[] {
    return this.tagged(query) ?? [...this.select(query)];
  }

  /** What a query finds below the topmost elements; undefined where the elements below have to be looked through. */
  private tagged(query: string): XmlElement[] | undefined {
    if (this.parent?.parent) return undefined;
    const [steps, ...others] = selectorOf(query);
    const tag = steps?.at(-1)?.tag;
    if (!steps || tag === undefined || tag === ROOT || others.length > 0) return undefined;
    this.byTag ??= sortedByTag(this);
    return (this.byTag.get(tag) ?? []).filter((element) => fits(steps, element));
  }

  private *select(query: string): Generator<XmlElement, undefined> {
    const alternatives = selectorOf(query);
    for (const element of this.below()) if (alternatives.some((steps) => fits(steps, element))) yield element;
  }

  private *below(): Generator<XmlElement> {
    for (const element of this.children) {
      yield element;
      if (element.children.length > 0) yield* element.below();
    }
  }
}

/** What every collection of attributes can do. */
const ATTRIBUTES = Object.create(null, {
  getNamedItem: {
    value(this: XmlElement["attributes"], name: string) {
      return this[name] ?? null;
    },
  },
});

/** A document; one that is only written again is never taken apart. */
export class XmlDocument {
  private root: XmlElement | undefined;

  constructor(readonly source: string) {}

  private get top(): XmlElement {
    this.root ??= parsed(this.source);
    return this.root;
  }

  querySelector(query: string): XmlElement | null {
    return query === "parsererror" ? null : this.top.querySelector(query);
  }

  querySelectorAll(query: string): XmlElement[] {
    return this.top.querySelectorAll(query);
  }
}

/** The topmost element, in selectors. */
const ROOT = ":root";

function sortedByTag(top: XmlElement): Map<string, XmlElement[]> {
  const sorted = new Map<string, XmlElement[]>();
  const visit = (element: XmlElement) => {
    for (const child of element.children) {
      const alike = sorted.get(child.tagName);
      if (alike) alike.push(child);
      else sorted.set(child.tagName, [child]);
      visit(child);
    }
  };
  visit(top);
  return sorted;
}

/** Gives Node the two globals that the engine uses for .xlsx; a browser keeps its own. */
export function provideXml(): void {
  if (typeof window !== "undefined") return;
  Object.assign(globalThis, {
    DOMParser: class {
      parseFromString(source: string): XmlDocument {
        return new XmlDocument(source);
      }
    },
    XMLSerializer: class {
      serializeToString(document: XmlDocument): string {
        return document.source;
      }
    },
  });
}

const TOKEN =
  /<!--[\s\S]*?-->|<[?!](?!\[CDATA\[)[^>]*>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;

function parsed(source: string): XmlElement {
  const document = new XmlElement("#document", "");
  const open = [document];
  TOKEN.lastIndex = source.startsWith("\ufeff") ? 1 : 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) throw new Error(`XML can not be read at ${at}: ${source.slice(at, at + 40)}`);
    const [, cdata, closing, opening, attributes = "", alone, text] = match;
    const parent = open.at(-1)!;
    if (opening) {
      const element = new XmlElement(opening, attributes);
      parent.append(element);
      if (!alone) open.push(element);
    } else if (closing) {
      if (parent.tagName !== closing) throw new Error(`XML: </${closing}> closes <${parent.tagName}>`);
      open.pop();
    } else if (cdata !== undefined) parent.append(cdata);
    else if (text !== undefined && open.length > 1) parent.append(fromXml(text));
  }
  if (open.length > 1) throw new Error(`XML: <${open.at(-1)!.tagName}> is not closed`);
  return document;
}

interface Step {
  /** `:root` is the topmost element. */
  readonly tag: string;
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined }[];
  /** Whether the step before it must be the parent (`>`) and not any element above. */
  readonly isChild: boolean;
}

const selectors = new Map<string, readonly (readonly Step[])[]>();

function selectorOf(query: string): readonly (readonly Step[])[] {
  let known = selectors.get(query);
  if (!known) {
    known = query.split(",").map((alternative) => {
      const parts = alternative.match(/(?:[^\s[]|\[[^\]]*\])+/g) ?? [];
      return parts.flatMap((part, i) => (part === ">" ? [] : [stepOf(part, parts[i - 1] === ">")]));
    });
    selectors.set(query, known);
  }
  return known;
}

function stepOf(text: string, isChild: boolean): Step {
  const [, tag, rest] = text.match(/^(:root|[\w.-]+)((?:\[[^\]]*\])*)$/) ?? [];
  if (!tag) throw new Error(`not implemented: the selector ${text}`);
  const attributes = [...rest!.matchAll(/\[([\w:]+)(?:="([^"]*)")?\]/g)].map(([, name, value]) => ({
    name: name!,
    value,
  }));
  return { tag, attributes, isChild };
}

/** Whether the element matches the last step and those above it the steps before. */
function fits(steps: readonly Step[], element: XmlElement): boolean {
  const last = steps.at(-1);
  if (!last || !matches(last, element)) return false;
  const before = steps.slice(0, -1);
  if (before.length === 0) return true;
  for (let above = element.parent; above; above = last.isChild ? null : above.parent)
    if (fits(before, above)) return true;
  return false;
}

function matches({ tag, attributes }: Step, element: XmlElement): boolean {
  if (tag === ROOT ? element.parent?.parent !== null : element.tagName !== tag) return false;
  return attributes.every(({ name, value }) => {
    const actual = element.attributes[name]?.value;
    return actual !== undefined && (value === undefined || actual === value);
  });
}
