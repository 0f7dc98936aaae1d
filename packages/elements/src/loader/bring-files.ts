/**
 * Loads the module that the first file is; the browser is told of the others at once, so that it need not find out one
 * after the other what imports what.
 *
 * @param base the address that the files stand beside
 * @param attempt how often it was tried before: some browsers keep a module that did not come as failed, by its address
 */
export async function bringFiles(files: readonly string[], base: string, attempt = 0): Promise<void> {
  const [first = "", ...others] = files.map((file) => new URL(file, base).href);
  if (attempt === 0) document.head.append(...others.map(preload));
  await import(/* @vite-ignore */ attempt === 0 ? first : `${first}?again=${attempt}`);
}

function preload(href: string): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.crossOrigin = "";
  link.href = href;
  return link;
}
