import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formsToFill, openDesk, problemsOf, type Desk, type Sight } from "./every-form.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

const sights: readonly Sight[] = [
  { width: 375, locale: "zh-CN" },
  { width: 1280, locale: "en" },
  { width: 375, locale: "en" },
  { width: 1280, locale: "zh-CN" },
];

describe("a form that ships", () => {
  // Every second one, and all of them in the long run; a new form changes which.
  const each = formsToFill
    .filter((_, at) => at % 2 === 0)
    .map((form, at) => ({ form, sight: sights[at % sights.length] ?? sights[0], at }));
  it.concurrent.each(each)(
    "is filled in and handed in: $form.company/$form.form.id, $sight.width, $sight.locale",
    async ({ form, sight, at }) => {
      if (sight === undefined) return;
      // How it looks to assistive technology takes as long as filling it in: each time some, all of them in the long run.
      expect(problemsOf(form, await desk.fill(form, sight, at % 4 === 0))).toEqual([]);
    },
  );
});
