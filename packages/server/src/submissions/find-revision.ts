import type { Form } from "@bylaw/core";
import { formRevision } from "../forms/index.ts";
import type { LoadedPolicy, PolicyService } from "../policy/index.ts";
import type { Store } from "../storage/index.ts";

/** How many releases back a form is looked for. */
const MOST = 100;

/** The newest release in which a form had a revision, with the form; `undefined` when it never had. */
export async function findRevision(
  store: Store,
  policies: PolicyService,
  tenant: string,
  form: string,
  revision: string,
): Promise<{ readonly loaded: LoadedPolicy; readonly form: Form } | undefined> {
  for (const { id } of (await store.listReleases(tenant, { limit: MOST })).items) {
    // The newest ones are in memory; most drafts are of one of those.
    // eslint-disable-next-line no-await-in-loop
    const loaded = await policies.release(tenant, id);
    const found = loaded?.pack.forms.find((each) => each.id === form && formRevision(each) === revision);
    if (loaded !== undefined && found !== undefined) return { loaded, form: found };
  }
  return undefined;
}
