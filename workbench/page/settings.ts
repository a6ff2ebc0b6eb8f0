import { localeCodes, mannersOf } from "../engine/locale.ts";
import type { World } from "../types.ts";
import { el } from "./dom.ts";
import type { PageWords } from "./words.ts";
import { isDay, isZone } from "./world.ts";

export interface SettingsChoices {
  readonly world: World;
  readonly words: PageWords;
  readonly source: "demo" | "file";
  readonly apply: (world: World) => void;
  readonly afresh: () => void;
  /** Opens the file that the workbench was started with again; undefined when there is none. */
  readonly again: (() => void) | undefined;
}

/** The dialog that sets the world of the workbook: locale, zone, language, day. */
export function openSettings({ world, words, apply, afresh, again }: SettingsChoices): void {
  const option = (value: string, name: string, chosen: string) =>
    el("option", { value, selected: value === chosen }, name);
  const locale = el(
    "select",
    { id: "set-locale", class: "field" },
    ...localeCodes.map((code) => option(code, `${mannersOf(code).locale.name} · ${code}`, world.locale)),
  );
  const zone = el("input", { id: "set-zone", class: "field", list: "zones", value: world.zone, autocomplete: "off" });
  const zones = el(
    "datalist",
    { id: "zones" },
    ...Intl.supportedValuesOf("timeZone").map((name) => el("option", { value: name })),
  );
  const language = el(
    "select",
    { id: "set-language", class: "field" },
    ...Object.entries(words.languages).map(([code, name]) => option(code, name, world.language)),
  );
  const today = el("input", { id: "set-today", class: "field", type: "date", value: world.today ?? "" });
  const problem = el("p", { class: "problem", role: "alert", hidden: true });

  const close = () => {
    dialog.close();
    dialog.remove();
  };
  const refuse = (text: string, field: HTMLElement) => {
    problem.textContent = text;
    problem.hidden = false;
    field.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isZone(zone.value.trim())) return refuse(words.badZone(zone.value), zone);
    if (today.value && !isDay(today.value)) return refuse(words.badToday(today.value), today);
    close();
    apply({
      locale: locale.value,
      zone: zone.value.trim(),
      language: language.value,
      today: today.value || null,
    });
  };
  const row = (field: HTMLElement, label: string, hint: string) => {
    field.setAttribute("aria-describedby", `${field.id}-hint`);
    return el(
      "div",
      { class: "setting" },
      el("label", { for: field.id }, label),
      field,
      el("p", { class: "hint", id: `${field.id}-hint` }, hint),
    );
  };
  const leave = (text: string, hint: string, go: () => void) =>
    el(
      "div",
      { class: "leave" },
      el("button", { type: "button", class: "link", onclick: () => [close(), go()] }, text),
      el("p", { class: "hint" }, hint),
    );

  const dialog = el(
    "dialog",
    { class: "settings", "aria-labelledby": "settings-title" },
    el(
      "form",
      { onsubmit: submit, novalidate: true },
      el("h2", { id: "settings-title", class: "dialog-title" }, words.settings),
      el("p", { class: "intro" }, words.settingsIntro),
      row(language, words.language, words.languageHint),
      row(locale, words.locale, words.localeHint),
      row(zone, words.zone, words.zoneHint),
      zones,
      row(today, words.today, words.todayHint),
      problem,
      el(
        "div",
        { class: "buttons" },
        el("button", { type: "submit", class: "main" }, words.apply),
        el("button", { type: "button", class: "plain", onclick: close }, words.buttons.CANCEL),
      ),
      el(
        "div",
        { class: "leaves" },
        ...(again ? [leave(words.openAgain, words.openAgainHint, again)] : []),
        leave(words.startAfresh, words.startAfreshHint, afresh),
        el("p", { class: "hint" }, words.keys),
        el("p", { class: "hint" }, el("a", { href: "NOTICES.txt", target: "_blank" }, words.about)),
      ),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  language.focus();
}
