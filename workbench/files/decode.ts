const HIGH = 0x80;

/**
 * Text of a file that does not say its encoding: UTF-8 or UTF-16 by the byte order mark, else UTF-8 where the bytes allow it,
 * else Windows-1251 (bytes above 127 in runs: Cyrillic words) or Windows-1252 (single accented letters).
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(inRuns(bytes) ? "windows-1251" : "windows-1252").decode(bytes);
  }
}

/** Whether most bytes above 127 stand beside another one. */
function inRuns(bytes: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  bytes.forEach((byte, i) => {
    if (byte < HIGH) return;
    high++;
    if ((bytes[i - 1] ?? 0) >= HIGH || (bytes[i + 1] ?? 0) >= HIGH) beside++;
  });
  return beside * 2 > high;
}

/** A file with zero bytes among its first is no text. */
export function looksBinary(bytes: Uint8Array): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, 4096).includes(0);
}
