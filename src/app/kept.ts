/** What this workbook remembers for everybody, by key, read in one call. */
export type Kept = { readonly [key: string]: string };

export const kept = (): Kept => PropertiesService.getDocumentProperties().getProperties();
