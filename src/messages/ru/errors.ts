import type { Catalogue, Place } from "../errors.ts";
import { cut } from "../short.ts";

const at = (f: Place) =>
  f.row === 0 ? `«${f.argument}»` : `Диапазон «${f.argument}», ${f.across ? "столбец" : "строка"} ${f.row}`;

export const errors: Catalogue = {
  NOT_A_CHOICE: (f) =>
    `«${f.argument}»: написано «${cut(f.got)}». Подойдёт одно из: ${f.choices.map((c) => `"${c}"`).join(", ")}.`,
  MISSING: (f) => `«${f.argument}» не указан. Выделите ячейки с этими данными.`,
  NOT_A_LINE: (f) =>
    `«${f.argument}»: выделено ${f.rows} × ${f.columns} (строк × столбцов). Выделите один столбец или одну строку.`,
  NOT_ONE_CELL: (f) =>
    `«${f.argument}»: выделено ${f.rows} × ${f.columns} (строк × столбцов). Укажите одну ячейку или впишите значение.`,
  UNEQUAL: (f) =>
    `Число строк не совпадает: «${f.first}» — ${f.firstRows}, «${f.second}» — ${f.secondRows}. Выделите одни и те же строки, например A2:A и B2:B.`,
  UNEQUAL_SHAPES: (f) =>
    `Размеры не совпадают: «${f.first}» — ${f.firstShape}, «${f.second}» — ${f.secondShape}. Выделите диапазоны одного размера.`,
  TOO_NARROW: (f) =>
    `«${f.argument}»: столбцов ${f.columns}, а нужно ${f.needed}. Выделите всю таблицу на вкладке метода.`,
  ERROR_VALUE: (f) => `${at(f)}: ошибка ${cut(f.got)}. Исправьте формулу в этой ячейке или оберните её в IFERROR.`,
  NOT_A_NUMBER: (f) => `${at(f)}: написано «${cut(f.got)}». Впишите число или очистите ячейку.`,
  NOT_A_DATE: (f) => `${at(f)}: написано «${cut(f.got)}». Впишите дату, например 31.03.2026, или очистите ячейку.`,
  NOT_YES_OR_NO: (f) => `${at(f)}: написано «${cut(f.got)}». Впишите TRUE или FALSE либо очистите ячейку.`,
  NEGATIVE: (f) => `${at(f)}: стоит ${cut(f.got)}, а меньше нуля быть не может. Проверьте знак.`,
  NOT_A_SHARE: (f) =>
    `${at(f)}: стоит ${cut(f.got)}, это больше целого. Имелось в виду ${cut(f.percent)} %? Впишите со знаком %.`,
  OUT_OF_BOUNDS: (f) => `«${f.argument}»: стоит ${cut(f.got)}. Впишите число от ${f.least} до ${f.most}.`,
  MORE_THAN_ALL: (f) =>
    `${f.row === 0 ? "" : `Строка ${f.row} диапазонов: `}«${f.second}» ${cut(f.to)} больше, чем «${f.first}» ${cut(f.from)}. Проверьте, не перепутаны ли они местами.`,
  THRESHOLD_MISSING: (f) =>
    `«${f.argument}» пуст, а другие пороги заполнены. Впишите все три или очистите все три: тогда считаем по долям.`,
  THRESHOLDS_OUT_OF_ORDER: (f) =>
    `${f.names.join(", ")}: стоит ${f.values.map(cut).join("; ")}. Впишите по убыванию: A самый большой, C самый маленький.`,
  PERIOD_REVERSED: (f) => `«${f.first}» ${f.from} позже, чем «${f.second}» ${f.to}. Поставьте сначала раннюю дату.`,
  NO_STAGES: (f) => `«${f.argument}»: нет ни одного этапа. Выделите названия этапов от первого до последнего.`,
  STAGE_TWICE: (f) =>
    `Диапазон «${f.argument}», строка ${f.row}: этап «${cut(f.stage)}» записан второй раз. Удалите одну из строк.`,
  STAGE_WITHOUT_STEP: (f) =>
    `${at(f)}: этапа «${cut(f.stage)}» нет в сценариях. Добавьте для него строку на вкладке сценариев или исправьте написание.`,
  NOT_FOUR: (f) =>
    `«${f.argument}»: чисел ${f.count}. Выделите четыре ячейки: клиенты, средний заказ, заказов на клиента, маржа.`,
  UNKNOWN_FUNCTION: (f) =>
    `Функции «${cut(f.got)}» нет. Похожие: ${f.near.join(", ")}. Весь список покажет =EXPLAIN().`,
};
