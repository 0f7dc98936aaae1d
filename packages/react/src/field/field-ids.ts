/** The ids around one control; an id that no element carries is left out. */
export interface FieldIds {
  readonly label: string;
  readonly help: string | undefined;
  readonly reason: string | undefined;
  readonly issues: string | undefined;
  /** All of them that are there, for `aria-describedby`. */
  readonly describedBy: string | undefined;
}

/** The id of a field's control, or of the first of its controls. */
export function controlId(prefix: string, path: string): string {
  return `${prefix}-${path.replaceAll("/", "-")}`;
}

/** The ids of what stands around a control. */
export function fieldIds(
  control: string,
  has: { readonly help: boolean; readonly reason: boolean; readonly issues: boolean },
): FieldIds {
  const [help, reason, issues] = (["help", "reason", "issues"] as const).map((part) =>
    has[part] ? `${control}-${part}` : undefined,
  );
  const described = [help, reason, issues].filter((each) => each !== undefined).join(" ");
  return { label: `${control}-label`, help, reason, issues, describedBy: described === "" ? undefined : described };
}
