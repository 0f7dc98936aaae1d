import { BylawError, type Issue } from "@bylaw/core";

/** What was made, or why it could not be: for commands that report issues instead of ending with them. */
export function tryParse<Pack>(make: () => Pack): { readonly pack?: Pack; readonly issues: readonly Issue[] } {
  try {
    return { pack: make(), issues: [] };
  } catch (error) {
    if (error instanceof BylawError) return { issues: error.issues };
    throw error;
  }
}
