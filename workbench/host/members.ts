/** What scripts/members.cjs read from the type declarations of Apps Script, handed in by jest's `globals` or esbuild's `define`. */
declare const GOOGLE_MEMBERS: {
  readonly classes: { readonly [className: string]: { readonly [member: string]: readonly number[] } };
  readonly globals: { readonly [name: string]: string };
};

/** Members of a class of Apps Script, each with the counts of arguments it takes (-1: any; none: no method). */
export function membersOf(className: string): { readonly [member: string]: readonly number[] } {
  const members = GOOGLE_MEMBERS.classes[className];
  if (!members) throw new Error(`Apps Script has no class ${className}`);
  return members;
}

/** Global services of Apps Script by name, each with its class. */
export const globalServices: { readonly [name: string]: string } = GOOGLE_MEMBERS.globals;
