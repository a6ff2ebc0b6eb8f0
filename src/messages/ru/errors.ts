import type { Catalogue, Place } from "../errors.ts";
import { cut } from "../short.ts";

const at = (f: Place) =>
  f.row === 0 ? `«${f.argument}»` : `Диапазон «${f.argument}», ${f.across ? "столбец" : "строка"} ${f.row}`;

const comma = (value: string | number) => String(value).replace(".", ",");

/** What stands in a cell, a number with its comma and a day as they are written in Russian. */
const native = (text: string) =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? cut(comma(text)) : cut(text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1"));

const SAME = {
  rows: ["строк", "Выделите одни и те же строки, например A2:A и B2:B."],
  columns: ["столбцов", "Выделите одни и те же столбцы, например B1:1 и B2:2."],
  cells: ["ячеек", "Выделите диапазоны одной длины: оба столбцом или оба строкой."],
};

export const errors: Catalogue = {
  NOT_A_CHOICE: (f) =>
    `«${f.argument}»: написано «${native(f.got)}». Подойдёт одно из: ${f.choices.map((c) => `"${c}"`).join(", ")}.`,
  MISSING: (f) => `«${f.argument}» не указан. Выделите ячейки с этими данными.`,
  NOT_A_LINE: (f) =>
    `«${f.argument}»: выделено ${f.rows} × ${f.columns} (строк × столбцов). Выделите один столбец или одну строку.`,
  NOT_ONE_CELL: (f) =>
    `«${f.argument}»: выделено ${f.rows} × ${f.columns} (строк × столбцов). Укажите одну ячейку или впишите значение.`,
  UNEQUAL: (f) =>
    `Число ${SAME[f.unit ?? "rows"][0]} не совпадает: «${f.first}» — ${f.firstRows}, «${f.second}» — ${f.secondRows}. ${SAME[f.unit ?? "rows"][1]}`,
  UNEQUAL_SHAPES: (f) =>
    `Размеры не совпадают: «${f.first}» — ${f.firstShape}, «${f.second}» — ${f.secondShape}. Выделите диапазоны одного размера.`,
  TOO_NARROW: (f) =>
    `«${f.argument}»: столбцов ${f.columns}, а нужно ${f.needed}. Выделите всю таблицу на вкладке метода.`,
  ERROR_VALUE: (f) => `${at(f)}: ошибка ${cut(f.got)}. Исправьте формулу в этой ячейке или оберните её в IFERROR.`,
  NOT_A_NUMBER: (f) => `${at(f)}: написано «${native(f.got)}». Впишите число или очистите ячейку.`,
  NOT_A_DATE: (f) => `${at(f)}: написано «${native(f.got)}». Впишите дату, например 31.03.2026, или очистите ячейку.`,
  NOT_YES_OR_NO: (f) => `${at(f)}: написано «${native(f.got)}». Впишите TRUE или FALSE либо очистите ячейку.`,
  NEGATIVE: (f) => `${at(f)}: стоит ${native(f.got)}, а меньше нуля быть не может. Проверьте знак.`,
  NOT_A_SHARE: (f) =>
    `${at(f)}: стоит ${native(f.got)}, это больше целого. Имелось в виду ${native(f.percent)} %? Впишите со знаком %.`,
  OUT_OF_BOUNDS: (f) =>
    `«${f.argument}»: стоит ${native(f.got)}. Впишите ${f.whole ? "целое " : ""}число от ${comma(f.least)} до ${comma(f.most)}.`,
  MORE_THAN_ALL: (f) =>
    `${f.row === 0 ? "" : `Строка ${f.row} диапазонов: `}«${f.second}» ${native(f.to)} больше, чем «${f.first}» ${native(f.from)}. Проверьте, не перепутаны ли они местами.`,
  THRESHOLDS_NOT_THREE: (f) =>
    `«${f.argument}»: ячеек ${f.count}. Выделите три: наименьший потенциал класса A, класса B и класса C.`,
  NAMES_INSIDE: (f) =>
    `Диапазон «${f.argument}», столбец ${f.column}: названия, например «${cut(f.got)}». Выделите только столбцы с числами.`,
  UNKNOWN_KIND: (f) =>
    `Диапазон «${f.argument}», строка ${f.row}: вид «${cut(f.got)}». Подойдёт одно из: в работе, успех, потеря.`,
  ALIAS_TWICE: (f) =>
    `Диапазон «${f.argument}», строки ${f.first} и ${f.row}: вариант «${cut(f.alias)}» записан у двух этапов. Удалите его в одной из строк.`,
  THRESHOLD_MISSING: (f) =>
    `«${f.argument}» пуст, а другие пороги заполнены. Впишите все три или очистите все три: тогда считаем по долям.`,
  THRESHOLDS_OUT_OF_ORDER: (f) =>
    `${f.names.join(", ")}: стоит ${f.values.map(native).join("; ")}. Впишите по убыванию: A самый большой, C самый маленький.`,
  PERIOD_REVERSED: (f) =>
    `«${f.first}» ${native(f.from)} позже, чем «${f.second}» ${native(f.to)}. Поставьте сначала раннюю дату.`,
  NO_STAGES: (f) => `«${f.argument}»: нет ни одного этапа. Выделите названия этапов от первого до последнего.`,
  STAGE_TWICE: (f) =>
    `Диапазон «${f.argument}», строка ${f.row}: этап «${cut(f.stage)}» записан второй раз. Удалите одну из строк.`,
  STAGE_WITHOUT_STEP: (f) =>
    `${at(f)}: этапа «${cut(f.stage)}» нет в сценариях. Добавьте для него строку на вкладке сценариев или исправьте написание.`,
  NOT_FOUR: (f) =>
    `«${f.argument}»: чисел ${f.count}. Выделите четыре ячейки: клиенты, средний заказ, заказов на клиента, маржа.`,
  UNKNOWN_FUNCTION: (f) =>
    `Функции «${cut(f.got)}» нет. ${f.near.length > 0 ? `Похожие: ${f.near.join(", ")}. ` : ""}Весь список покажет =EXPLAIN().`,
};
