import { wordKey } from "./text.ts";

/** Headings that columns of words bear in teams' tabs and in the method tabs, so that a header in a range is seen. */
export const HEADINGS: ReadonlySet<string> = new Set(
  [
    "client,customer,account,company,organization,name,stage,status,deal stage,stages,outcome,result,manager,owner",
    "sales agent,product,region,channel,source,reason,lost reason,class,potential class,value,marketing value",
    "marketing,interest,segment,aliases,kind,action,step",
    "клиент,компания,контрагент,покупатель,название,имя,этап,стадия,статус,этап сделки,этапы,итог,результат",
    "исход,менеджер,ответственный,продукт,товар,регион,канал,источник,причина,причина отказа,причина потери",
    "класс,класс по потенциалу,ценность,маркетинговая ценность,интерес,сегмент,варианты,вид",
    "действие,шаг",
  ]
    .join(",")
    .split(",")
    .map(wordKey),
);

/** Headings of a column of clients. */
const OF_CLIENTS: ReadonlySet<string> = new Set(
  "client,client name,customer,customer name,account,account name,company,company name,organization,клиент,название клиента,компания,название компании,контрагент,покупатель,заказчик,партнер,организация"
    .split(",")
    .map(wordKey),
);

/** True for a cell among clients that says the heading again, as every page of a printed list does. */
export const isClientHeading = (name: string): boolean => OF_CLIENTS.has(wordKey(name));
