/** What a camera wrote into a photo that an answer may keep. */
export interface PhotoFacts {
  /** Without an offset it is local to where the photo was taken: `2025-03-10T09:00:00`. */
  readonly takenAt?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Metres. */
  readonly accuracy?: number;
}

const tags = { exif: 0x8769, gps: 0x8825, taken: 0x9003, offset: 0x9011 } as const;
const gpsTags = { latitudeRef: 1, latitude: 2, longitudeRef: 3, longitude: 4, error: 31 } as const;
const bytesOf: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };

/** Reads when and where a photo was taken from its EXIF part. Nothing from what has none, or is damaged. */
export function readExif(bytes: ArrayBuffer): PhotoFacts {
  try {
    const view = new DataView(bytes);
    const start = exifStart(view);
    return start === undefined ? {} : readTiff(new DataView(bytes, start));
  } catch (error) {
    // A length that leads out of the file: a photo without facts is still a photo.
    if (error instanceof RangeError) return {};
    throw error;
  }
}

/** Where the TIFF part of a JPEG's first APP1 segment begins. */
function exifStart(view: DataView): number | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return undefined;
  for (let at = 2; at + 4 <= view.byteLength;) {
    const marker = view.getUint16(at);
    if (marker === 0xff_e1 && view.getUint32(at + 4) === 0x45_78_69_66) return at + 10;
    // The picture itself begins.
    if (marker === 0xff_da || marker >> 8 !== 0xff) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

type Entries = ReadonlyMap<number, Entry>;

interface Entry {
  readonly type: number;
  readonly count: number;
  readonly at: number;
}

function readTiff(view: DataView): PhotoFacts {
  const little = view.getUint16(0) === 0x49_49;
  const entries = (at: number): Entries => {
    const found = new Map<number, Entry>();
    for (let index = 0, count = view.getUint16(at, little); index < count; index += 1) {
      const entry = at + 2 + index * 12;
      const [type, length] = [view.getUint16(entry + 2, little), view.getUint32(entry + 4, little)];
      const inline = (bytesOf[type] ?? 1) * length <= 4;
      const value = inline ? entry + 8 : view.getUint32(entry + 8, little);
      found.set(view.getUint16(entry, little), { type, count: length, at: value });
    }
    return found;
  };
  const below = (root: Entries, tag: number): Entries => {
    const entry = root.get(tag);
    return entry === undefined ? new Map() : entries(view.getUint32(entry.at, little));
  };
  const text = (entry: Entry | undefined): string => {
    if (entry === undefined || entry.type !== 2) return "";
    const letters = Array.from({ length: Math.min(entry.count, 40) }, (_, at) => view.getUint8(entry.at + at));
    return String.fromCharCode(...letters.filter((code) => code !== 0)).trim();
  };
  const ratios = (entry: Entry | undefined): readonly number[] =>
    entry === undefined || entry.type !== 5
      ? []
      : Array.from({ length: Math.min(entry.count, 3) }, (_, index) => {
          const at = entry.at + index * 8;
          return view.getUint32(at, little) / view.getUint32(at + 4, little);
        });
  const degrees = (entry: Entry | undefined, ref: string): number | undefined => {
    const [whole, minutes = 0, seconds = 0] = ratios(entry);
    if (whole === undefined) return undefined;
    const value = whole + minutes / 60 + seconds / 3600;
    return Number.isFinite(value) ? (/[SW]/u.test(ref) ? -value : value) : undefined;
  };

  const root = entries(view.getUint32(4, little));
  const exif = below(root, tags.exif);
  const gps = below(root, tags.gps);
  const takenAt = momentOf(text(exif.get(tags.taken)), text(exif.get(tags.offset)));
  const latitude = degrees(gps.get(gpsTags.latitude), text(gps.get(gpsTags.latitudeRef)));
  const longitude = degrees(gps.get(gpsTags.longitude), text(gps.get(gpsTags.longitudeRef)));
  const [accuracy] = ratios(gps.get(gpsTags.error));
  return {
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    ...(accuracy === undefined || !Number.isFinite(accuracy) ? {} : { accuracy }),
  };
}

function momentOf(taken: string, offset: string): string | undefined {
  const match = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/u.exec(taken);
  if (match === null) return undefined;
  const [, year, month, day, time] = match;
  return `${year}-${month}-${day}T${time}${/^[+-]\d\d:\d\d$/u.test(offset) ? offset : ""}`;
}
