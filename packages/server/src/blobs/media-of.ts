/** Bytes that a kind of file begins with; `null` stands for any byte. */
interface Signature {
  readonly media: string;
  readonly begins: readonly (number | null)[];
}

const any = (count: number): readonly null[] => Array.from({ length: count }, () => null);
const ascii = (text: string): readonly number[] => Array.from(text, (each) => each.charCodeAt(0));
/** A container of the MPEG family says behind its first box's length what it holds. */
const brand = (media: string, ...brands: readonly string[]): readonly Signature[] =>
  brands.map((each) => ({ media, begins: [...any(4), ...ascii("ftyp"), ...ascii(each)] }));

const signatures: readonly Signature[] = [
  { media: "image/jpeg", begins: [0xff, 0xd8, 0xff] },
  { media: "image/png", begins: [0x89, ...ascii("PNG"), 0x0d, 0x0a, 0x1a, 0x0a] },
  { media: "image/gif", begins: ascii("GIF87a") },
  { media: "image/gif", begins: ascii("GIF89a") },
  { media: "image/webp", begins: [...ascii("RIFF"), ...any(4), ...ascii("WEBP")] },
  { media: "image/bmp", begins: [...ascii("BM"), ...any(4), 0, 0, 0, 0] },
  { media: "image/tiff", begins: [...ascii("II"), 0x2a, 0] },
  { media: "image/tiff", begins: [...ascii("MM"), 0, 0x2a] },
  ...brand("image/avif", "avif", "avis"),
  ...brand("image/heic", "heic", "heix", "hevc", "hevx", "mif1", "msf1"),
  { media: "application/pdf", begins: ascii("%PDF-") },
];

/** How many bytes from the start `mediaOf` looks at. */
export const LOOKED_AT = 32;

/**
 * The MIME type of an image or a PDF by its first bytes, whatever it is called; `undefined` for anything else. HTML and SVG
 * are never among them: they are text, and a browser is told so.
 */
export function mediaOf(bytes: Uint8Array): string | undefined {
  return signatures.find(({ begins }) => begins.every((byte, at) => byte === null || bytes[at] === byte))?.media;
}

/** Types that the first bytes must show: who says that it is a picture has to send one. */
export function mustShow(type: string): boolean {
  return (type.startsWith("image/") && type !== "image/svg+xml") || type === "application/pdf";
}
