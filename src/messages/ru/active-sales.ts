import type { ActiveSalesWords } from "../active-sales.ts";

export const activeSales: ActiveSalesWords = {
  heads: ["Кто начал", "Касаний", "Клиентов", "Сделок", "Успешно", "Сумма", "Успех, %", "На клиента"],
  we: "Мы (активные)",
  client: "Клиент (пассивные)",
  unknown: "Неизвестно",
  byContact: "по касаниям: {n}",
  byChannel: "по каналу: {n}",
  channelsWe: "начинаем мы: {names}",
  channelsClient: "начинает клиент: {names}",
  title: "Активные и пассивные продажи",
  told: "За 365 дней. Мы начали {we} из {known} сделок, о которых это известно ({share} %). Вход: {sales} продаж на входящего клиента.",
  cannot: "По этому файлу узнать нельзя. Покажет столбец «Кто начал» в журнале касаний или «Источник» в сделках.",
};
