import { formatDateTime, parseDateTime, type Location } from "@bylaw/core";

import type { FileMeta } from "./file-store.ts";
import { hashOf } from "./hash-of.ts";
import { readExif, type PhotoFacts } from "./read-exif.ts";

/** The longest side of a picture that is kept, in pixels. */
const longestSide = 1600;
const quality = 0.8;

/** A file as it will be kept, and what an answer says of it. */
export interface PreparedFile {
  readonly blob: Blob;
  readonly meta: FileMeta;
}

/**
 * Makes a file ready to be kept. A picture is made smaller and written anew, upright, so that nothing of what the camera
 * wrote beside it leaves the device; `facts` says whether when and where it was taken is told as data instead. `undefined`
 * for what says that it is a picture and cannot be read as one. Other files stay as they are.
 */
export async function prepareFile(
  file: File,
  { facts, timeZone }: { readonly facts: boolean; readonly timeZone: string },
): Promise<PreparedFile | undefined> {
  const isPicture = file.type.startsWith("image/");
  const blob = isPicture ? await drawSmaller(file) : file;
  if (blob === undefined) return undefined;
  const told = isPicture && facts ? photoFacts(readExif(await file.arrayBuffer()), file, timeZone) : {};
  return {
    blob,
    meta: {
      id: crypto.randomUUID === undefined ? `${file.lastModified}-${file.size}` : crypto.randomUUID(),
      name: isPicture ? file.name.replace(/\.[^.]*$|$/u, ".jpg") : file.name,
      type: blob.type === "" ? "application/octet-stream" : blob.type,
      size: blob.size,
      sha256: await hashOf(blob),
      ...told,
    },
  };
}

async function drawSmaller(file: File): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (picture === undefined) return undefined;
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext("2d");
  if (context === null) return undefined;
  // JPEG has no see-through; what a picture leaves open is paper.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
  return drawn ?? undefined;
}

function photoFacts(
  { takenAt, latitude, longitude, accuracy }: PhotoFacts,
  file: File,
  timeZone: string,
): { readonly takenAt?: string; readonly location?: Location } {
  const instant = takenAt === undefined ? undefined : parseDateTime(takenAt, timeZone);
  const taken = instant === undefined ? {} : { takenAt: formatDateTime(instant, timeZone) };
  if (latitude === undefined || longitude === undefined) return taken;
  return {
    ...taken,
    location: {
      latitude,
      longitude,
      ...(accuracy === undefined ? {} : { accuracy }),
      datum: "WGS-84",
      at: formatDateTime(instant ?? file.lastModified, timeZone),
    },
  };
}
