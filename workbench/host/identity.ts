/** Which objects are stand-ins of Google's services, and of which class. */
const classes = new WeakMap<object, string>();

export function registerService(proxy: object, className: string): void {
  classes.set(proxy, className);
}

export function isService(value: unknown): boolean {
  return typeof value === "object" && value !== null && classes.has(value);
}

export function serviceName(value: object): string {
  return classes.get(value) ?? "(class)";
}
