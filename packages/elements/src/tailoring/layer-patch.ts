import { compileLayers, toJsonPatch, type JsonPatchOperation } from "@bylaw/core";

import type { OwnLayer } from "./own-layer.ts";

/** What turns what lies below into the company's policy on a day (ISO 8601), RFC 6902. A part of its own: it brings the whole engine. */
export function layerPatch({ base, layer }: OwnLayer, day: string): readonly JsonPatchOperation[] {
  return toJsonPatch(base, compileLayers(base, [layer], day).pack);
}
