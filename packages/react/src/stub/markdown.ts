import type { ReactNode } from "react";

/** Stands for the component of `markdown-to-jsx`: our texts are plain. */
export function Markdown({ children }: { readonly children?: ReactNode }): ReactNode {
  return children;
}
