import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

import { createFormStore, type FormStore } from "../store/index.ts";
import { BylawForm } from "./bylaw-form.tsx";
import type { BylawFormHandle } from "./form-handle.ts";
import type { BylawFormProps } from "./form-props.ts";

/** A form on the page of a host that does not use React. */
export interface MountedForm extends BylawFormHandle {
  /** Holds the answers; give it to the next {@link mountForm} to go on where this one ended. */
  readonly store: FormStore;
  /** Changes some of the props; the others stay. */
  readonly update: (props: Partial<BylawFormProps>) => void;
  readonly unmount: () => void;
}

/**
 * Draws a form into an element, in the light or in a shadow tree, and keeps what else is in it away.
 * The style sheet is the caller's to adopt.
 */
export function mountForm(container: HTMLElement, props: BylawFormProps): MountedForm {
  const store =
    props.store ?? createFormStore(props.form, props.value ?? props.prefilled?.answers ?? {}, props.context);
  const root = createRoot(container);
  let handle: BylawFormHandle | null = null;
  const ref = (given: BylawFormHandle | null): void => {
    handle = given;
  };
  let current: BylawFormProps = { ...props, store, ref };
  // At once: a rendering put off, as React does outside of its own events, can overtake what is typed meanwhile.
  const render = (): void =>
    flushSync(() =>
      root.render(
        <StrictMode>
          <BylawForm {...current} />
        </StrictMode>,
      ),
    );
  render();
  return {
    store,
    update(change) {
      current = { ...current, ...change, store, ref };
      render();
    },
    unmount() {
      root.unmount();
    },
    validate: () => handle?.validate() ?? [],
    goTo: (place) => handle?.goTo(place) ?? false,
    submit: () => handle?.submit(),
    cancel: () => handle?.cancel(),
    flush: () => handle?.flush(),
    focus: () => handle?.focus(),
  };
}
