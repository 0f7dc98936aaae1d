import { answerTo, type Answer, type Asking, type Client, type OverrideView } from "../api/index.ts";

/** So many exceptions are listed at most; a company with more has other ways to look at them. */
export const MOST = 2000;

type Query = NonNullable<NonNullable<Parameters<Client["listOverrides"]>[0]>["query"]>;

/** Exceptions, page after page, up to `MOST`. */
export async function askOverrides(
  client: Client,
  query: Omit<Query, "cursor" | "limit">,
  request: Asking,
): Promise<Answer<{ readonly items: readonly OverrideView[]; readonly isAll: boolean }>> {
  const items: OverrideView[] = [];
  let cursor: string | null = null;
  do {
    const page: Query = { ...query, limit: 200, ...(cursor === null ? {} : { cursor }) };
    // One page says where the next begins.
    // eslint-disable-next-line no-await-in-loop
    const answer = await answerTo(client.listOverrides({ query: page, ...request }));
    if (!answer.ok) return answer;
    items.push(...answer.value.items);
    cursor = answer.value.nextCursor;
  } while (cursor !== null && items.length < MOST);
  return { ok: true, value: { items, isAll: cursor === null } };
}

/** The numbers of releases by their ids, where exceptions came with one. */
export async function askReleaseNumbers(
  client: Client,
  overrides: readonly OverrideView[],
  request: Asking,
): Promise<ReadonlyMap<string, number>> {
  if (overrides.every(({ release }) => release === null)) return new Map();
  const answer = await answerTo(client.listReleases({ query: { limit: 200 }, ...request }));
  return new Map(answer.ok ? answer.value.items.map(({ id, number }) => [id, number]) : []);
}
