import { boolean } from "./boolean.tsx";
import { choice } from "./choice.tsx";
import { choices } from "./choices.tsx";
import { file } from "./file.tsx";
import { longText } from "./long-text.tsx";
import { text } from "./text.tsx";
import { runWidgetContract } from "./widget.contract.ts";
import { widgets } from "./widgets.ts";

for (const widget of widgets) runWidgetContract(widget);

const quality = "[ArrowDown][ArrowDown]";
runWidgetContract(choice, {
  field: { value: { type: "enum", enum: "complaintType" } },
  value: "quality",
  keys: quality,
});
runWidgetContract(choice, {
  field: { value: { type: "enum", enum: "severity" }, as: "search" },
  value: "major",
  keys: "[ArrowDown][ArrowDown][ArrowDown][Enter]",
});
runWidgetContract(choices, {
  field: { value: { type: "list", of: "enum", enum: "severity" }, as: "search" },
  value: ["major"],
  keys: "[ArrowDown][ArrowDown][ArrowDown][Enter]",
});
runWidgetContract(choice, { field: { value: { type: "role" } }, value: "sales", keys: "[ArrowDown]" });
runWidgetContract(boolean, {
  field: { value: { type: "boolean" }, default: false },
  value: true,
  keys: "[Space]",
});
runWidgetContract(boolean, { field: { value: { type: "boolean" }, as: "tick" }, value: true, keys: "[Space]" });
runWidgetContract(text, { field: { value: { type: "text" }, maxLength: 8 }, value: "B-2025", keys: "B-2025" });
runWidgetContract(longText, { field: { value: { type: "text" }, as: "paragraph" }, value: "B-2025", keys: "B-2025" });
runWidgetContract(file, {
  field: { value: { type: "file" }, as: "photo" },
  value: { name: "photo.jpg", size: 640_000, type: "image/jpeg", takenAt: "2025-03-10T09:00:00+08:00" },
});
