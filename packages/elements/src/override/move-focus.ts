import type { OverrideDesk } from "./override-desk.ts";

/** Puts the keyboard where the last step asked for it. */
export function moveFocus(desk: OverrideDesk): void {
  const { focus } = desk;
  if (focus === "") return;
  const found = desk.host.root.querySelector<HTMLElement>(focus);
  if (found === null) return;
  desk.focus = "";
  // An option of the clause list is only brought into sight: the keyboard stays in its field.
  if (found.role === "option") found.scrollIntoView({ block: "nearest" });
  else found.focus();
}
