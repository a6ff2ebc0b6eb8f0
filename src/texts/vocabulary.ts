import type { Vocabulary } from "../model/book/vocabulary.ts";

/** Headings of each field, English and Russian, the clearest first. Compared as `headingKey`. */
const words: Vocabulary["words"] = {
  deal_id:
    "deal id, opportunity id, record id, lead id, deal number, id, ref, #, no, id сделки, номер сделки, ид сделки, ид, код сделки, номер, код, заявка",
  deal_name:
    "deal name, opportunity name, deal title, deal, opportunity, title, project, название сделки, сделка, название, проект, тема, заявка, lead title, opportunity title, название лида, название заявки, card name, имя сделки",
  client:
    "client, client name, customer, customer name, company, company name, account, account name, organization, organisation, buyer, клиент, название клиента, наименование клиента, имя клиента, компания, название компании, контрагент, покупатель, заказчик, организация, партнер, юрлицо, юр лицо, дебитор, с кем, lead company, абонент, торговая точка, точка продаж, точка, кто, billing name, bill to, ship to, sold to, company billing, payer, outlet, retailer, shop name, store name, плательщик, грузополучатель, заведение, объект",
  client_id:
    "client id, customer id, account id, company id, tax id, vat id, vat, customer no, инн, код клиента, id клиента, ид клиента, бин, огрн, инн контрагента, код контрагента, client number, номер клиента, инн плательщика, инн покупателя, инн клиента",
  contact:
    "contact person, contact, contact name, primary contact, full name, lead name, first name, name, контактное лицо, контакт, основной контакт, фио, имя, лпр, полное имя контакта, main contact, key contact, point of contact, decision maker, champion, ваше имя, your name, имя фамилия, имя и фамилия, primary contact name, контактное имя, who to ask for, ask for, кого спросить",
  email: "email, e mail, mail, email address, почта, эл почта, эл адрес, электронная почта, рабочий email",
  phone:
    "phone, phone number, mobile, telephone, tel, cell, телефон, тел, моб, мобильный, номер телефона, рабочий телефон, whatsapp",
  manager:
    "manager, account manager, owner, deal owner, account owner, sales rep, sales agent, rep, agent, assigned to, assignee, salesperson, seller, responsible, who, менеджер, ответственный, ответственный менеджер, продавец, кто ведет, кто, сотрудник, куратор, торговый представитель, торговый, исполнитель, кто, закреплен за, закрепленный менеджер, assigned rep, торговый агент, account executive, ae, responsible person, responsible user, чей клиент, person, lead owner, sales owner, opportunity owner, владелец, владелец сделки, представитель, sdr, bdr, closer, owned by, who owns",
  role: "role, hunter farmer, team, owner role, роль, тип менеджера, отдел, группа",
  stage:
    "stage, deal stage, pipeline stage, stage name, status, state, deal status, step, phase, этап, этап сделки, стадия, стадия сделки, статус, статус сделки, шаг, lead status, на каком этапе, текущий этап, lead stage, lead status label, current stage, opportunity stage, где мы сейчас, стадия лида, статус лида, статус заявки",
  outcome:
    "outcome, won lost, is won, deal outcome, status, deal status, result, won, исход, итог, результат, статус, статус сделки, закрыта, won or lost, выиграна или проиграна",
  pipeline: "pipeline, funnel, board, воронка, направление, воронка продаж",
  amount:
    "amount, deal amount, deal value, order amount, invoice amount, total amount, close value, won value, value, revenue, rev, sales, total, price, sum, сумма, сумма сделки, сумма продажи, сумма заказа, сумма документа, сумма отгрузки, сумма оплаты, выручка, продажи, оборот, стоимость, чек, order value, sale value, invoice value, net amount, acv, сумма по счету, итого, deal size, стоимость договора, сумма договора, сумма контракта, contract value, est value, estimated value, opportunity value, net value, gross value, total value, potential value, net sales, extended price, line total, order total, order total amount, invoice total, total due, сумма поступления, сумма платежа, возможная сумма, сумма с ндс, поступление, приход, на сколько, стоимость заказа, цена договора, item total, amount charged, amount paid, сумма продаж, сумма оплаченная",
  currency: "currency, ccy, currency code, валюта",
  cost: "cost, cogs, cost of goods, себестоимость, закуп, закупка",
  profit: "gross profit, profit, margin amount, валовая прибыль, прибыль, маржа руб, маржинальная прибыль",
  margin_pct: "margin %, margin pct, gp %, margin, маржинальность, рентабельность, маржа %, маржа",
  markup_pct: "markup %, markup, mark up, наценка %, наценка, торговая наценка, процент наценки",
  created:
    "created, create date, created date, creation date, created at, date created, date added, lead date, first contact, open date, opened, start date, engage date, дата создания, создана, создан, дата заявки, дата обращения, дата лида, первый контакт, дата начала, поступила, created on, date opened, дата поступления, дата обращения клиента, дата поступления заявки, дата открытия, дата регистрации, date received, received, created time, когда пришла, когда обратились, timestamp, отметка времени, submitted at, submitted on, submission date, date submitted, entered on, дата добавления, добавлен, дата внесения, дата заполнения",
  order_date:
    "order date, invoice date, sale date, shipment date, ship date, shipped, payment date, purchase date, activity date, call date, date, дата заказа, дата документа, дата отгрузки, дата оплаты, дата продажи, дата реализации, дата звонка, дата контакта, дата, период, когда, дата визита, дата встречи, visit date, meeting date, время, timestamp, отметка времени, transaction date, posting date, paid on, date paid, payment received on, processed at, дата операции, дата платежа, дата поступления, дата счета, дата накладной, дата чека",
  close_expected:
    "expected close date, expected close, close date expected, forecast close, предполагаемая дата закрытия, ожидаемая дата закрытия, план закрытия, плановая дата закрытия, ожидаемое закрытие, expected to close, планируемая дата закрытия, планируемое закрытие, плановая дата, expected closing, closing date, expected closing date",
  closed:
    "closed, close date, closed date, date closed, won date, closed at, closed on, дата закрытия, закрыта, закрыт, дата завершения, дата сделки, дата продажи, actual close, actual close date, фактическая дата закрытия, дата закрытия сделки, closing date, date won",
  modified:
    "last modified, last modified date, updated, updated at, дата изменения, изменена, изменен, changed, дата редактирования, modified, date modified, modified time, modified on, last modified on",
  last_contact:
    "last contact, last contact date, last activity, last activity date, last touch, last call, последний контакт, дата последнего контакта, последний звонок, последнее касание, дата последнего звонка, посл контакт, посл звонок, дата звонка, дата контакта, дата касания, call date, contact date, last contacted, last communication, last communication date, last interaction, last contacted time, last contacted at, last reply, последняя активность, дата последней активности, последнее общение, last spoke, last spoken, last talked, когда говорили",
  next_contact:
    "next contact, next contact date, next activity date, next step date, next action date, next call, next touch, follow up, follow up date, call back, due, due date, следующий контакт, дата следующего контакта, следующее касание, когда звонить, следующий звонок, дата следующего шага, перезвонить, напоминание, дедлайн, срок, след контакт, след звонок, след касание, next follow up, след дата, task due, дата следующего визита, следующий визит, дата следующего звонка, next visit, next meeting, next visit date, когда связаться, связаться, когда звонить снова, next reminder, reminder, call again, speak again, call next",
  next_step:
    "next task, next step, next action, to do, task, следующий шаг, следующее действие, что сделать, задача, ближайшая задача",
  done: "done, completed, выполнено, сделано, готово, завершена",
  source:
    "source, lead source, original source, channel, sales channel, utm source, campaign, источник, источник лида, канал, канал продаж, откуда узнал, откуда, реклама, откуда пришел, откуда пришла, откуда узнали, как узнали, как вы о нас узнали, how did you hear about us, how heard, referral source",
  lost_reason:
    "lost reason, loss reason, closed lost reason, reason lost, why lost, причина отказа, причина потери, причина проигрыша, почему потеряли, причина слива, причина провала, почему отказ",
  lost_stage:
    "lost at stage, lost stage, stage before loss, stage lost, lost from, lost at, этап потери, этап отказа, этап до отказа, потеряна на этапе, потерян на этапе, этап перед потерей, stage before the loss",
  probability: "probability, win %, win probability, вероятность, шанс",
  product:
    "product, product name, item, sku, service, товар, продукт, номенклатура, услуга, наименование, артикул, item name, lineitem name, line item, item description, course, курс, тариф, программа, услуга товар, состав, состав заказа, plan, subscription",
  quantity:
    "quantity, qty, units, количество, кол во, шт, объем, lineitem quantity, cases, pieces, pcs, ordered qty, qty ordered, коробок, упаковок, кол во шт",
  region:
    "region, territory, area, city, country, billing city, регион, область, территория, город, округ, town, населенный пункт, state, province",
  segment:
    "segment, industry, vertical, market, сегмент, отрасль, рынок, сфера, сфера деятельности, вид деятельности, оквэд",
  potential:
    "potential, potential a year, annual potential, client budget, customer budget, annual revenue, number of employees, employees, budget, size, capacity, could buy, потенциал, может купить, потенциал в год, потенциал в месяц, бюджет клиента, оборот клиента, сотрудников, численность, площадь, бюджет, потребность, потребность в год, годовой объем, закупки в год, объем закупок, how big, how much a year",
  potential_class: "class, client class, tier, grade, abc, abcd, класс, класс клиента, группа abc, авсд, категория",
  marketing_value:
    "marketing value, brand value, vip, brand, logo value, маркетинговая ценность, ценность, вип, статус бренда, статус клиента",
  interest:
    "interest, interest level, temperature, heat, rating, интерес, уровень интереса, температура, теплота, готовность",
  comment:
    "comment, comments, notes, note, description, remarks, комментарий, комментарии, примечание, примечания, заметки, описание, коммент, комменты, примеч, прим, заметка, comments and notes",
  activity_type:
    "activity type, type of contact, type, activity, contact type, вид контакта, тип контакта, тип касания, звонок встреча, тип активности, тип, действие, вид, вид касания, kind of contact, что, тип звонка, call type, вид визита, тип визита, тип встречи, visit type, meeting type, purpose, purpose of visit, visit purpose, meeting purpose, цель визита, цель звонка, цель встречи",
  initiated_by:
    "initiated by, initiator, who initiated, who started, direction, кто начал, инициатор, чья инициатива, кто инициировал, направление, who began",
  result:
    "result, outcome, call result, результат, итог, результат звонка, результат контакта, итог касания, чем кончилось, результат визита, результат встречи, visit result, meeting result, meeting outcome",
  tags: "tags, labels, теги, метки, lead tags, deal tags",
};

/** Names of columns in exports of CRMs: each speaks for its field and for the dialect. */
const crms: Vocabulary["exports"] = {
  HubSpot:
    "Record ID=deal_id; Deal Name=deal_name; Associated Company=client; Associated Contact=contact; Deal owner=manager; Deal Stage=stage; Pipeline=pipeline; Amount=amount; Create Date=created; Close Date=closed; Last Modified Date=modified; Last Activity Date=last_contact; Original Source=source; Closed Lost Reason=lost_reason; Phone Number=phone; Industry=segment; Annual Revenue=potential; Number of Employees=potential",
  Pipedrive:
    "Deal - ID=deal_id; Deal - Pipedrive System ID=deal_id; Deal - Title=deal_name; Organization=client; Deal - Organization=client; Organization - Name=client; Organization - ID=client_id; Contact person=contact; Person - Name=contact; Person - Email (Work)=email; Person - Phone (Work)=phone; Deal - Owner=manager; Deal - Stage=stage; Deal - Status=outcome; Deal - Pipeline=pipeline; Deal - Value=amount; Deal - Currency of value=currency; Deal - Creation date=created; Deal - Deal created=created; Deal - Expected close date=close_expected; Deal - Won time=closed; Deal - Closed on=closed; Deal - Last activity date=last_contact; Deal - Next activity date=next_contact; Deal - Lost reason=lost_reason; Deal - Probability=probability; Organization - Industry=segment; Deal - Label=interest; Activity - Type=activity_type; Activity - Due date=order_date; Activity - Assigned to user=manager; Activity - Done=done; Activity - Note=comment; Note=comment",
  Salesforce:
    "Opportunity ID=deal_id; Opportunity Name=deal_name; Account Name=client; Account ID=client_id; Opportunity Owner=manager; Owner Role=role; Stage=stage; Won=outcome; Amount=amount; Opportunity Currency=currency; Created Date=created; Close Date=close_expected; Last Activity=last_contact; Next Step=next_step; Lead Source=source; Probability (%)=probability; Billing City=region; Rating=interest",
  amoCRM:
    "ID=deal_id; Название сделки=deal_name; Компания=client; Основной контакт=contact; Полное имя контакта=contact; Рабочий email=email; Рабочий телефон=phone; Ответственный=manager; Этап сделки=stage; Воронка=pipeline; Бюджет=amount; Бюджет, ₽=amount; Дата создания=created; Дата закрытия=closed; utm_source=source; Причина отказа=lost_reason; Примечание=comment; Теги сделки=tags; Ближайшая задача=next_step; Дата ближайшей задачи=next_contact",
  Bitrix24:
    "ID=deal_id; Название=deal_name; TITLE=deal_name; Компания=client; ID клиента=client_id; COMPANY_ID=client_id; Контакт=contact; Ответственный=manager; Отдел=role; ASSIGNED_BY_DEPARTMENT=role; Стадия сделки=stage; Закрыта=outcome; STAGE_SEMANTIC_ID=outcome; Воронка=pipeline; Направление=pipeline; Сумма=amount; OPPORTUNITY=amount; Валюта=currency; Дата создания=created; Предполагаемая дата закрытия=close_expected; Дата завершения=closed; CLOSEDATE=closed; STAGE_ID=stage; CURRENCY_ID=currency; COMPANY_TITLE=client; ASSIGNED_BY_NAME=manager; ASSIGNED_BY_ID=manager; DATE_CREATE=created; DATE_MODIFY=modified; SOURCE_ID=source; COMMENTS=comment; Дата изменения=modified; Завершена=done; Источник=source; Причина отказа=lost_reason",
  Kommo:
    "ID=deal_id; Lead title=deal_name; Company=client; Main contact=contact; Sale=amount; Budget=amount; Lead status=stage; Pipeline=pipeline; Responsible user=manager; Date created=created; Closed at=closed; Lead tags=tags",
  Zoho: "Record Id=deal_id; Deal Owner=manager; Deal Name=deal_name; Account Name=client; Contact Name=contact; Amount=amount; Closing Date=close_expected; Stage=stage; Probability (%)=probability; Lead Source=source; Created Time=created; Modified Time=modified; Next Step=next_step",
  "1C": "Контрагент=client; Покупатель=client; Партнер=client; Код=client_id; ИНН контрагента=client_id; Менеджер=manager; Сумма=amount; Сумма документа=amount; Выручка=amount; Себестоимость=cost; Валовая прибыль=profit; Рентабельность=margin_pct; Дата=order_date; Дата документа=order_date; Номенклатура=product; Количество=quantity",
};

/** Words that forbid a field whatever else the heading says; matched at the beginning of a word. */
const against: Vocabulary["against"] = {
  amount: "(?:^| )(?:ндс|vat|tax|скидк|discount|долг|debt|план|plan|закуп|цена|id|номер|валют|currency|себестоим|cost)",
  client:
    "(?:^| )(?:id|ид|инн|кол|номер|код|наш|our|тип|type|size|размер|domain|сайт|тел|phone|email|адрес|address|статус|status|owner|manager|менеджер|group|группа|сегмент|segment|оборот|бюджет|класс)",
  stage: "(?:^| )(?:задач|task|email|дата|date|дней|days|время|time|потер|lost|loss|отказ|next|следующ)",
  order_date:
    "(?:^| )(?:рожд|birth|закрыт|clos|созда|creat|следующ|next|послед|last|измен|modif|план|expected|связат|перезвон|напомн)",
  created: "(?:^| )(?:рожд|birth|кем|by|автор)",
  closed: "(?:^| )(?:рожд|birth|кем|by|lost|reason|план|expected)",
  last_contact: "(?:^| )(?:рожд|birth|тип|type|результат|result)",
  next_contact: "(?:^| )(?:рожд|birth|тип|type)",
  manager: "(?:^| )(?:id|тел|phone|email|роль|role|отдел)",
  deal_name: "(?:^| )(?:id|тип|type|дата|date)",
  deal_id: "(?:^| )(?:клиент|client|customer|company|компани|тел|phone)",
  product: "(?:^| )(?:клиент|контрагент|компани|client|company)",
  contact: "(?:^| )(?:дата|date|тип|type|вид|last|next|послед|следующ|result)",
  region: "(?:^| )(?:card|bank|карт|банк)",
  interest: "(?:^| )(?:rate|ставк|процент)",
};

/** One word that means something only as a whole heading. */
const vague =
  "^(?:id|ид|кто|state|код|номер|no|#|ref|имя|name|тип|type|вид|deal|сделка|title|project|проект|тема|название|won|total|value|price|sum|чек|status|статус|step|шаг|team|группа|отдел|size|brand|item|service|vat|contact|контакт|mail|note|due|срок|size|class|area|market|рынок|result|task|задача|direction|направление|activity|действие|closed|закрыта|created|person|who|plan|subscription|состав|purpose|time|время|timestamp|объект|outlet|cases|курс|course|программа|тариф|payer|приход|связаться)$";

export const vocabulary: Vocabulary = { words, exports: crms, against, vague };
