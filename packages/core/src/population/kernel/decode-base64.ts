const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of a text in base64. Hosts differ in what they bring for this. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const length = Math.floor((text.replace(/=+$/u, "").length * 3) / 4);
  const bytes = new Uint8Array(length);
  for (let at = 0, from = 0; at < length; at += 3, from += 4) {
    const four = [0, 1, 2, 3].reduce(
      (sum, place) => sum * 64 + Math.max(0, digits.indexOf(text[from + place] ?? "A")),
      0,
    );
    bytes[at] = four >> 16;
    if (at + 1 < length) bytes[at + 1] = four >> 8;
    if (at + 2 < length) bytes[at + 2] = four;
  }
  return bytes;
}
