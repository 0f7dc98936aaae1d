import { checkLayer, layerName, throwOnErrors, type Layer } from "@bylaw/core";
import type { Io } from "./io.ts";
import { loadFacts } from "./load-facts.ts";
import type { Sources } from "./sources.ts";

/**
 * Reads layers from files, in the order in which they lie on the pack. Their texts stand in `sources` under `layer/company:acme`.
 *
 * @issues `input/unreadable`, `document/…`
 */
export async function loadLayers(paths: readonly string[], io: Io, sources: Sources): Promise<readonly Layer[]> {
  const layers: Layer[] = [];
  for (const path of paths) {
    const read = await loadFacts(path, io, sources);
    throwOnErrors(checkLayer(read, path));
    const layer = read as Layer;
    const source = sources.get(path);
    if (source !== undefined) sources.set(`layer/${layerName(layer)}`, source);
    layers.push(layer);
  }
  return layers;
}
