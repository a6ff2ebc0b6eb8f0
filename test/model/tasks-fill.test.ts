import { spoken } from "../../src/model/tasks/fill.ts";
import { taskId } from "../../src/model/tasks/id.ts";

test.each([
  [
    "Good morning, {contact}, this is {me}. You asked.",
    { contact: "Jonas", me: "Maria" },
    "Good morning, Jonas, this is Maria. You asked.",
  ],
  ["Good morning, {contact}, this is {me}. You asked.", { me: "Maria" }, "Good morning, this is Maria. You asked."],
  ["{contact}, I have sent the offer.", {}, "I have sent the offer."],
  ["{contact}, здравствуйте! Спасибо за обращение.", {}, "Здравствуйте! Спасибо за обращение."],
  ["Here it is, for {money}. It holds until {date}. Call me.", { money: "900" }, "Here it is, for 900. Call me."],
  ["Offer: {product}", {}, ""],
])("“%s” with %j is said as “%s”", (text, facts, said) => {
  expect(spoken(text, facts)).toBe(said);
});

test("a hundred thousand tasks have a hundred thousand ids, each always the same", () => {
  const ids = new Set(Array.from({ length: 100_000 }, (_, i) => taskId("hunter", `deal ${i}`, "Offer", 1)));
  expect(ids.size).toBe(100_000);
  expect(taskId("farmer", "Acme LLC", 2)).toBe(taskId("farmer", " acme  llc", "2"));
  expect([...ids][0]).toMatch(/^h-[0-9a-z]{7}$/);
});
