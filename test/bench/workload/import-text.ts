/** What a module written ahead of time offers. */
export interface EmittedModule {
  readonly fired: (facts: object) => { readonly held: readonly string[]; readonly open: readonly string[] };
}

/** Loads a module from its text; a host would load it from a file. */
export async function importText(text: string): Promise<EmittedModule> {
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as EmittedModule;
}
