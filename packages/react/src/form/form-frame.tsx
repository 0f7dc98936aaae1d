import type { Locale } from "@bylaw/core";
import type { FormEvent, KeyboardEvent, ReactNode, Ref } from "react";

import type { FormStore } from "../store/index.ts";

export interface FormFrameProps {
  readonly root: Ref<HTMLFormElement>;
  readonly store: FormStore;
  readonly title: string;
  readonly theme: "light" | "dark" | "auto" | undefined;
  readonly locale: Locale;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The form element: Enter submits, but not the Enter that ends the composition of a word. */
export function FormFrame({ root, store, title, theme, locale, busy, onSubmit, children }: FormFrameProps): ReactNode {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The form of a portal inside a form of the host would submit both.
    event.stopPropagation();
    onSubmit();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && event.nativeEvent.isComposing) event.preventDefault();
  };
  return (
    <form
      ref={root}
      className="bylaw-form"
      part="form"
      lang={locale}
      data-theme={theme}
      aria-label={title}
      aria-busy={busy || undefined}
      noValidate
      onSubmit={submit}
      onKeyDown={onKey}
      onCompositionStart={() => store.hold()}
      onCompositionEnd={() => store.release()}
    >
      {children}
    </form>
  );
}
