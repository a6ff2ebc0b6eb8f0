declare module "gas-local" {
  /** Loads every .js file of a folder into one context whose global object is `globals`, and gives the context. */
  export function require(folder: string, globals: object): { [name: string]: (...values: unknown[]) => unknown };
}
