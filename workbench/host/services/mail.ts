import type { Gate } from "../../types.ts";
import { exception, mismatch } from "../exception.ts";
import { strict } from "../strict.ts";

/** A letter that left the workbench: it goes nowhere but here. */
export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
}

/** What was sent, and how many recipients each user still has today; 100 of a private account when not said (facts E6, E7). */
export interface MailState {
  readonly sent: Letter[];
  readonly left: Map<string, number>;
}

export const emptyMail = (): MailState => ({ sent: [], left: new Map() });

const DAILY = 100;
const PER_MESSAGE = 50;
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;
const TEXTS = ["to", "cc", "bcc", "subject", "body", "htmlBody", "name", "replyTo"] as const;

/** MailApp of a user, with Google's limits. Files, pictures and senders without reply are not built. */
export function mailService({ sent, left }: MailState, user: string, gate: Gate): object {
  const remaining = (): number => left.get(user) ?? DAILY;
  return strict(
    "MailApp",
    {
      getRemainingDailyQuota: remaining,
      sendEmail(...args: unknown[]) {
        const message = messageOf(args);
        const recipients = [message.to, message.cc, message.bcc].flatMap((list) =>
          list.split(",").flatMap((one) => one.trim() || []),
        );
        if (recipients.length === 0) throw exception("Failed to send email: no recipient");
        for (const one of recipients) if (!ADDRESS.test(one)) throw exception(`Invalid email: ${one}`);
        if (recipients.length > PER_MESSAGE) throw exception("Limit Exceeded: Email Recipients Per Message.");
        if (recipients.length > remaining()) throw exception("Service invoked too many times for one day: email.");
        left.set(user, remaining() - recipients.length);
        const { subject, body, htmlBody, name } = message;
        sent.push({ from: user, to: recipients.join(","), subject, body, htmlBody, name });
      },
    },
    gate,
  );
}

type Message = { readonly [T in (typeof TEXTS)[number]]: string };

/** The one message that each of the overloads means. An option that is not known is refused, which Google would not do (fact B34). */
function messageOf(args: readonly unknown[]): Message {
  const refused = mismatch("MailApp.sendEmail", args);
  const [first, second, third, fourth] = args;
  const given: unknown =
    args.length === 1
      ? first
      : args.length === 4 && typeof fourth === "string"
        ? { to: first, replyTo: second, subject: third, body: fourth }
        : { ...Object(fourth), to: first, subject: second, body: third };
  if (typeof given !== "object" || given === null) throw refused;
  for (const [key, value] of Object.entries(given)) {
    if (!(TEXTS as readonly string[]).includes(key)) throw new Error(`not implemented: MailApp.sendEmail with ${key}`);
    if (typeof value !== "string") throw refused;
  }
  const texts = given as { readonly [key: string]: string };
  return Object.fromEntries(TEXTS.map((key) => [key, texts[key] ?? ""])) as unknown as Message;
}
