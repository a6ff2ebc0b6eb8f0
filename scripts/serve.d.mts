export function serve(
  folder: string,
  options?: { port?: number; extra?: ReadonlyMap<string, Uint8Array> },
): Promise<{ url: string; close: () => Promise<void> }>;
