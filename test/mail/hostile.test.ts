import type { TabData } from "../../workbench/types.ts";
import { office } from "../support/with-mail.ts";

const date = (iso: string) => ({ date: iso });
const text = (written: string) => ({ text: written });
const SCRIPT = '<img src=x onerror="evil()"><script>evil()</script>';

/** Codes that look like numbers and days, and what looks like a formula or a page. */
const deals: TabData = {
  name: "Deals",
  rows: [
    ["Deal", "Client", "Stage", "Amount", "Created", "Last contact", "Manager", "Product"],
    ["", text("00123"), "Offer", 700, date("2026-03-01"), date("2026-03-02"), text("=Ann"), text("1E5")],
    [text("1-2"), text("+evil"), "New", 50, date("2026-03-31"), "", text("=Ann"), text("1-2")],
    [text(SCRIPT), text("@evil"), "Offer", 300, date("2026-03-01"), "", text("=Ann"), ""],
    ["Racks", text("half \ud83d"), "Offer", 200, date("2026-03-01"), "", text("=Ann"), ""],
  ],
};

test("A letter says names and codes of goods letter by letter, and nothing in them is a page of its own", async () => {
  const made = office([deals], { locale: "en_US", zone: "America/New_York", language: "en" });
  const ann = made.user("ann@x.org", "2026-03-31");
  for (const step of [0, 1]) await ann.ask("build", "hunters", step);
  await ann.workbench.run("menuLettersOn");
  const letters = made.hand().getSheetByName("Letters")!;
  letters.getRange("A5:C5").setValues([["'=Ann", "ann@x.org", false]]);
  expect(letters.getRange("A5:B5").getValues()).toEqual([["=Ann", "ann@x.org"]]);
  await made.user("ann@x.org", "2026-03-31").workbench.fire();
  expect(made.sent).toHaveLength(1);
  const { body, htmlBody: html } = made.sent[0]!;
  for (const written of ["00123", "1E5", "1-2", "+evil", "@evil", "half \ufffd", SCRIPT])
    expect(body).toContain(written);
  expect(html).toContain("&lt;img src=x onerror=&quot;evil()&quot;&gt;&lt;script&gt;evil()&lt;/script&gt;");
  expect(html).not.toMatch(/<img|<script/);
  expect(html).toContain("00123");
});
