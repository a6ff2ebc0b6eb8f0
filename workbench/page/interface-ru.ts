/** The engine's own words that a user of the workbench sees most, in Russian; the rest stays English. */
export const interfaceRu: { readonly [english: string]: string } = {
  File: "Файл",
  Edit: "Правка",
  View: "Вид",
  Insert: "Вставка",
  Format: "Формат",
  Data: "Данные",
};
