import { issue, type Locale } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { etagOf } from "../http/index.ts";
import type { Services } from "../services.ts";
import type { OverrideRow, Write } from "../storage/index.ts";
import type { Command } from "./route.ts";
import { overridePresenter } from "./present-override.ts";

/** What a command has made of an exception, as the answer to it. @param more headers beside the version */
export async function answerOverride(
  services: Services,
  tenant: string,
  locale: Locale,
  { override, writes }: { readonly override: OverrideRow; readonly writes: readonly Write[] },
  more: Readonly<Record<string, string>> = {},
): Promise<Command<HttpSchemas["OverrideView"]>> {
  const present = await overridePresenter(services, tenant, locale);
  return {
    writes,
    answer: { body: await present(override), headers: { etag: etagOf(override.version), ...more } },
    conflict: () => issue("server/version-conflict", {}),
  };
}
