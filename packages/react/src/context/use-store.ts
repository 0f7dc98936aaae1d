import { createContext, useContext, useSyncExternalStore, type Context } from "react";

import type { FieldView, FormStore, FormView } from "../store/index.ts";

/** The store of the form around. */
export const StoreContext: Context<FormStore | undefined> = createContext<FormStore | undefined>(undefined);

const never = (): (() => void) => () => undefined;

/** The store of the form around, none outside of a form. */
export function useStore(): FormStore | undefined {
  return useContext(StoreContext);
}

/** How a field stands now. Renders again only when this field changes. */
export function useField(path: string): FieldView | undefined {
  const store = useStore();
  const read = (): FieldView | undefined => store?.field(path);
  return useSyncExternalStore(store?.subscribe ?? never, read, read);
}

/** How the form stands now. */
export function useForm(): FormView | undefined {
  const store = useStore();
  const read = (): FormView | undefined => store?.view();
  return useSyncExternalStore(store?.subscribe ?? never, read, read);
}
