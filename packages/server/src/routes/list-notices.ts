import { defineRoute } from "./define-route.ts";
import { presentNotice } from "./present-notice.ts";
import { recipientsOf } from "./recipients-of.ts";
import type { Route } from "./route.ts";

export const listNotices: Route = defineRoute({
  operationId: "listNotices",
  method: "get",
  path: "/v1/notices",
  summary: "What one is told, newest first",
  tag: "notices",
  needs: "signedIn",
  query: "NoticeQuery",
  result: "NoticeList",
  issues: ["storage/bad-cursor"],
  handler: async ({ principal, query: { unread, limit, cursor }, locale, services }) => {
    const recipients = await recipientsOf(principal, services);
    const until = services.now();
    const page = await services.store.listNotices(principal.tenant, {
      recipients,
      unread,
      until,
      limit,
      after: cursor,
    });
    return {
      body: { items: page.items.map((notice) => presentNotice(notice, locale)), nextCursor: page.next ?? null },
    };
  },
});
