import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formsToFill, openDesk, problemsOf, type Desk } from "./every-form.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 120_000);

afterAll(() => desk.close());

describe("a form that ships, at both widths and in both languages", () => {
  const each = formsToFill.flatMap((form) =>
    ([375, 1280] as const).flatMap((width) =>
      (["zh-CN", "en"] as const).map((locale) => ({ form, sight: { width, locale } })),
    ),
  );
  it.concurrent.each(each)(
    "is filled in and handed in: $form.company/$form.form.id, $sight.width, $sight.locale",
    async ({ form, sight }) => {
      expect(problemsOf(form, await desk.fill(form, sight, true))).toEqual([]);
    },
  );
});
