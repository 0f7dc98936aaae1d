/** The ids around one control; an id that no element carries is left out. */
export interface FieldIds {
  readonly label: string;
  readonly help: string | undefined;
  readonly issues: string | undefined;
  /** Help and issues, for `aria-describedby`. */
  readonly describedBy: string | undefined;
}

/** The id of a field's control, or of the first of its controls. */
export function controlId(prefix: string, path: string): string {
  return `${prefix}-${path}`;
}

/** The ids of what stands around a control. */
export function fieldIds(control: string, has: { readonly help: boolean; readonly issues: boolean }): FieldIds {
  const help = has.help ? `${control}-help` : undefined;
  const issues = has.issues ? `${control}-issues` : undefined;
  const described = [help, issues].filter((each) => each !== undefined).join(" ");
  return { label: `${control}-label`, help, issues, describedBy: described === "" ? undefined : described };
}
