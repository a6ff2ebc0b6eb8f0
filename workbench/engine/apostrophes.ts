import { registries } from "./spreadsheet.ts";

type Class = ReturnType<typeof registries.corePluginRegistry.get>;
interface Getters {
  getRangeString: (range: { readonly sheetId: string } | undefined, ...rest: unknown[]) => string;
  readonly tryGetSheetName: (sheetId: string) => string | undefined;
}
type Naming = { readonly name?: string | undefined; readonly newName?: string | undefined };
interface SheetPlugin {
  getSheetIds(): readonly string[];
  getSheetName(sheetId: string): string;
  getSheetIdByName(name: string | undefined): string | undefined;
  /** Whether a command may give a tab this name. */
  checkSheetName(command: Naming): string;
}

/**
 * Lets formulas name tabs with apostrophes as Sheets does, `'It''s'!A1`: the engine writes the apostrophe once, which it
 * can not read back, looks for a tab named with two of them, takes those at the ends of a name for quotes, and lets nobody
 * rename a tab so.
 */
export function doubleApostrophes(): void {
  const Plain = registries.corePluginRegistry.get("sheet") as unknown as new (config: {
    readonly getters: Getters;
  }) => SheetPlugin;
  class Quoting extends Plain {
    constructor(config: { readonly getters: Getters }) {
      super(config);
      const { getters } = config;
      const write = getters.getRangeString;
      getters.getRangeString = (range, ...rest) => {
        const text = write(range, ...rest);
        const name = range && getters.tryGetSheetName(range.sheetId);
        if (!name?.includes("'") || !text.startsWith(`'${name}'!`)) return text;
        return `'${name.replaceAll("'", "''")}'${text.slice(name.length + 2)}`;
      };
    }

    override getSheetIdByName(name: string | undefined): string | undefined {
      if (!name?.includes("'")) return super.getSheetIdByName(name);
      return this.called(name) ?? this.called(name.replaceAll("''", "'"));
    }

    override checkSheetName(command: Naming): string {
      const allowed = (name: string | undefined) => name?.replaceAll("'", "\u2019");
      return super.checkSheetName({ ...command, name: allowed(command.name), newName: allowed(command.newName) });
    }

    private called(name: string): string | undefined {
      const plain = (text: string) => text.trim().toUpperCase();
      return this.getSheetIds().find((id) => plain(this.getSheetName(id)) === plain(name));
    }
  }
  registries.corePluginRegistry.replace("sheet", Quoting as unknown as Class);
}
