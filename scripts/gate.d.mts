export function gate(code: string, names: ReadonlySet<string>): void;
