/** What companies hand in: pictures, PDF, office documents, plain tables and texts, short recordings. No HTML, no SVG, no programs. */
export const usualFileTypes: readonly string[] = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/gif",
  "image/heic",
  "image/avif",
  "image/bmp",
  "image/tiff",
  "application/pdf",
  "application/msword",
  "application/vnd.ms-excel",
  "application/vnd.ms-powerpoint",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/vnd.ofd",
  "application/ofd",
  "text/plain",
  "text/csv",
  "application/zip",
  "audio/mpeg",
  "audio/mp4",
  "video/mp4",
];

/** What somebody who has only a link may send. */
export const surveyFileTypes: readonly string[] = usualFileTypes.filter(
  (type) => type.startsWith("image/") || type === "application/pdf",
);
