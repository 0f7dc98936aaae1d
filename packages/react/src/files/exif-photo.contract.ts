/** A JPEG with an EXIF part that says 2025-03-10 09:30 at +08:00, and 22.54 north, 114.06 east. */
export async function exifPhoto(width: number, height: number): Promise<File> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg"));
  const jpeg = new Uint8Array((await drawn?.arrayBuffer()) ?? new ArrayBuffer(0));
  const part = exifPart();
  return new File([jpeg.slice(0, 2), part, jpeg.slice(2)], "shop.jpeg", { type: "image/jpeg" });
}

/** The APP1 segment, big-endian. */
function exifPart(): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(400));
  let free = 0;
  const at = 10;
  const put16 = (offset: number, value: number): void => view.setUint16(at + offset, value);
  const put32 = (offset: number, value: number): void => view.setUint32(at + offset, value);
  const text = (offset: number, words: string): void =>
    Array.from(words).forEach((letter, index) => view.setUint8(at + offset + index, letter.charCodeAt(0)));
  const entry = (offset: number, tag: number, type: number, count: number, value: number): void => {
    put16(offset, tag);
    put16(offset + 2, type);
    put32(offset + 4, count);
    put32(offset + 8, value);
  };
  view.setUint16(0, 0xff_e1);
  view.setUint16(2, 398);
  Array.from("Exif").forEach((letter, index) => view.setUint8(4 + index, letter.charCodeAt(0)));
  text(0, "MM");
  put16(2, 42);
  put32(4, 8);
  // The root: where the EXIF and the GPS entries are.
  put16(8, 2);
  entry(10, 0x87_69, 4, 1, 40);
  entry(22, 0x88_25, 4, 1, 80);
  put16(40, 2);
  entry(42, 0x90_03, 2, 20, 150);
  entry(54, 0x90_11, 2, 7, 172);
  put16(80, 4);
  const ref = (offset: number, tag: number, letter: string): void => {
    entry(offset, tag, 2, 2, 0);
    text(offset + 8, letter);
  };
  ref(82, 1, "N");
  entry(94, 2, 5, 3, 190);
  ref(106, 3, "E");
  entry(118, 4, 5, 3, 220);
  text(150, "2025:03:10 09:30:00");
  text(172, "+08:00");
  free = 190;
  for (const [degrees, minutes, seconds] of [
    [22, 32, 24],
    [114, 3, 36],
  ] as const) {
    for (const [index, value] of [degrees, minutes, seconds].entries()) {
      put32(free + index * 8, value);
      put32(free + index * 8 + 4, 1);
    }
    free += 30;
  }
  return new Uint8Array(view.buffer);
}
