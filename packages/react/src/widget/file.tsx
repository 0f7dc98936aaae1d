import { onDemand } from "../part/index.ts";
import { defineWidget, type PictureProps, type Widget, type WidgetProps } from "./define-widget.ts";
import { filesOf } from "./files-of.ts";
import { readMoment } from "./moment-parts.ts";

/** Files and photos: the host keeps their bytes, the answer only names them. Its code comes with the first such field. */
export const file: Widget = defineWidget({
  name: "file",
  rank: ({ type }) => (type.type === "file" || (type.type === "list" && type.of === "file") ? 9 : 0),
  frame: () => "group",
  wide: () => true,
  component: onDemand<WidgetProps>(async () => (await import("../later/files-input.tsx")).FilesInput),
  read: (value, { timeZone }, { locale, messages }) =>
    filesOf(value)
      .map(({ name, size, takenAt }) => {
        const taken = takenAt === undefined ? "" : ` · ${messages.photoTaken(readMoment(takenAt, timeZone, locale))}`;
        return `${name} (${messages.fileSize(size)})${taken}`;
      })
      .join("\n") || messages.noFiles,
  picture: onDemand<PictureProps>(async () => (await import("../later/pictures.tsx")).FilePictures),
  example: {
    field: { value: { type: "list", of: "file" }, maxItems: 10, maxFileSize: 20 },
    value: [{ name: "photo.jpg", size: 640_000, type: "image/jpeg" }],
  },
});
