/** Marks of the parts of a ZIP file, as PKWARE's APPNOTE 4.3 has them. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * How many bytes the files of a ZIP say that they unpack to; `undefined` when it is no ZIP. It reads the directory at the
 * end and unpacks nothing.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = lastMark(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** The end record stands at the end, before a comment of at most 65,535 bytes. */
function lastMark(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
