import { issue, type Locale } from "@bylaw/core";
import type { Ground, Published } from "../commands/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { namesOf } from "../people/index.ts";
import type { Services } from "../services.ts";
import { presentRelease } from "./present.ts";
import type { Command } from "./route.ts";

/** What a draft that became a release writes and answers, whoever made it one. */
export async function answerPublished(
  { release, pack, writes }: Published,
  ground: Ground,
  tenant: string,
  locale: Locale,
  { directory }: Pick<Services, "directory">,
): Promise<Command<HttpSchemas["Release"]>> {
  const names = await namesOf(directory, tenant, locale);
  return {
    writes,
    answer: {
      body: presentRelease(release, pack, ground.policy, locale, names),
      // From `/v1/drafts/{id}/…`: a host may have mounted the API under a path of its own.
      headers: { location: `../../releases/${release.id}` },
    },
    conflict: ({ table }) => issue(table === "releases" ? "server/publish-raced" : "server/version-conflict", {}),
  };
}
