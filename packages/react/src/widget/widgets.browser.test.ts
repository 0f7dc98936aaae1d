import { boolean } from "./boolean.tsx";
import { choice } from "./choice.tsx";
import { runWidgetContract } from "./widget.contract.ts";
import { widgets } from "./widgets.ts";

// Rows cannot be filled in yet: there is nothing of which the contract could hold.
for (const widget of widgets) if (widget.name !== "rows") runWidgetContract(widget);

const quality = "[ArrowDown][ArrowDown]";
runWidgetContract(choice, {
  field: { value: { type: "enum", enum: "complaintType" } },
  value: "quality",
  keys: quality,
});
runWidgetContract(choice, { field: { value: { type: "role" } }, value: "sales", keys: "[ArrowDown]" });
runWidgetContract(boolean, {
  field: { value: { type: "boolean" }, default: false },
  value: true,
  keys: "[Space]",
});
