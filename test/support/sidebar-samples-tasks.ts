import type { TaskDetail, TaskView, TodayView } from "../../src/app/api.ts";
import type { Language } from "../../src/messages/language.ts";

/** The tasks of the company of `sidebar-samples.ts`. */
export const taskSamples = (language: Language) => {
  const say = (en: string, ru: string) => (language === "ru" ? ru : en);
  const money = (amount: number) =>
    language === "ru" ? `${(amount * 100).toLocaleString("ru-RU")}\u00a0₽` : `€${amount.toLocaleString("en-US")}`;

  const task = (
    id: string,
    status: TaskView["status"],
    due: string,
    client: string,
    step: string,
    more = 0,
  ): TaskView => ({
    id,
    role: "hunter",
    status,
    due,
    daysLate: status === "overdue" ? 23 - Number(due.slice(8)) : 0,
    client,
    deal: say("Kitchen line", "Линия для кухни"),
    stage: say("Offer", "Предложение"),
    step,
    manager: say("Anna Orlova", "Анна Орлова"),
    cell: say("B-Ambitious-1", "B-Амбициозный-1"),
    why: say("Step 2 of 3. Silent for 9 days, the limit is 5.", "Шаг 2 из 3. Молчание 9 дней, предел 5."),
    money: more ? money(more) : "",
    outcome: "",
    lostReason: "",
    note: "",
  });
  const tasks = [
    task("t1", "overdue", "2026-11-19", "Fjord Hotels", say("Call about the offer", "Позвонить по предложению"), 48200),
    task(
      "t2",
      "overdue",
      "2026-11-21",
      say("Oak Market", "Дуб Маркет"),
      say("Order is late by their own rhythm", "Заказ опаздывает против своего ритма"),
      31900,
    ),
    task(
      "t3",
      "overdue",
      "2026-11-22",
      say("Pebble Bakery", "Пекарня «Галька»"),
      say("Second order", "Второй заказ"),
      9400,
    ),
    task(
      "t4",
      "today",
      "2026-11-23",
      say("Dune Dairy", "ООО «Молочный комбинат Дюна-Северо-Запад»"),
      say("Touch by the plan, every 7 days", "Касание по плану, раз в 7 дней"),
      194000,
    ),
    task("t5", "today", "2026-11-23", "Iris Catering", say("Send the contract", "Отправить договор")),
    task(
      "t6",
      "future",
      "2026-11-26",
      say("Delta Trade", "Дельта Трейд"),
      say("Ask about the season", "Спросить о сезоне"),
      12900,
    ),
    task("t7", "future", "2026-12-20", say("Yarrow Foods", "Ярроу Фудс"), say("First call", "Первый звонок"), 6100),
    task(
      "t8",
      "none",
      "",
      say("Ember Foods", "Эмбер Фудс"),
      say("Set the next step", "Назначить следующий шаг"),
      88100,
    ),
  ];
  const today: TodayView = {
    today: "2026-11-23",
    people: [say("Anna Orlova", "Анна Орлова"), say("Pavel Zimin", "Павел Зимин"), ""],
    me: null,
    tasks,
    stake: money(335000),
    built: true,
  };

  const contract = { step: say("send the contract", "отправить договор"), due: "2026-11-25" };
  const detail = (id: string): TaskDetail => ({
    ...(tasks.find((one) => one.id === id) ?? tasks[0]!),
    script: say(
      "“Marta, you said the delivery date decides. I have two dates. Which one suits the kitchen opening?”",
      "«Марта, вы говорили, что решает срок. У меня две даты. Какая подходит к открытию кухни?»",
    ),
    questions: say("What decides? Who else decides?", "Что решает? Кто ещё решает?"),
    objections: [
      {
        objection: say("too expensive", "дорого"),
        answer: say(
          "Ask what it is compared with.",
          "Спросить, с чем сравнивают. Затем цена за год работы, а не за машину.",
        ),
      },
      { objection: say("we will think", "подумаем"), answer: say("Agree on the day.", "Договориться о дне.") },
    ],
    letter: {
      subject: say("Two dates for your kitchen line", "Две даты для вашей линии"),
      body: say(
        "Marta, good afternoon.\nAs agreed, here are two dates.",
        "Марта, добрый день.\nКак договаривались, две даты.",
      ),
    },
    outcomes: [
      { name: say("Talked, next step agreed", "Поговорили, шаг согласован"), refused: false, next: contract },
      {
        name: say("No answer", "Нет ответа"),
        refused: false,
        next: { step: say("Call about the offer", "Позвонить по предложению"), due: "2026-11-24" },
      },
      { name: say("Refused", "Отказ"), refused: true, next: null },
    ],
    lostReasons: [say("Too expensive", "Дорого"), say("Chose another supplier", "Выбрали другого поставщика")],
    persona: null,
    next: contract,
  });

  return { today, detail };
};
