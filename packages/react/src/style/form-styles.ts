import { controlStyles } from "./control-styles.ts";
import { fieldStyles } from "./field-styles.ts";
import { layoutStyles } from "./layout-styles.ts";
import { pageStyles } from "./page-styles.ts";
import { richStyles } from "./rich-styles.ts";
import { tokenStyles } from "./token-styles.ts";

/** The form's whole style sheet as text: for a file that a host links, or for {@link createFormStyleSheet}. */
export const formStyles: string = [tokenStyles, layoutStyles, fieldStyles, controlStyles, richStyles, pageStyles].join(
  "",
);
