import type { ExpressionScope } from "../fact/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { Form } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { unknownField } from "./check-checks.ts";
import { inside, twice, type Place } from "./check-place.ts";

/**
 * What is wrong with the parts of a form and its pages: every field stands in one part, every part on one page.
 *
 * @issues `form/placed-twice`, `form/not-placed` (a warning), `form/section-twice`, `form/page-twice`,
 *   `form/unknown-section`, `form/section-not-placed`, `form/pages-without-layout`, and those of conditions
 */
export function checkLayout(form: Form, scope: ExpressionScope, place: Place): readonly Issue[] {
  const { layout, pages } = form;
  if (layout === undefined) {
    return pages === undefined ? [] : [issue("form/pages-without-layout", {}, inside(place, "pages"))];
  }
  const ids = new Set(form.fields.map(({ id }) => id));
  const placed = new Set<string>();
  const sections = layout.flatMap(({ items, visible }, at) => {
    const wrong = items.flatMap((field, nth): readonly Issue[] => {
      const here = inside(place, "layout", at, "items", nth);
      if (placed.has(field)) return [issue("form/placed-twice", { field }, here)];
      placed.add(field);
      return ids.has(field) ? [] : unknownField(form.fields, field, here);
    });
    const own = visible === undefined ? [] : checkCondition(visible, scope, inside(place, "layout", at, "visible"));
    return [...wrong, ...own];
  });
  const forgotten = form.fields.flatMap(({ id }, at) =>
    placed.has(id) ? [] : [issue("form/not-placed", { field: id }, inside(place, "fields", at))],
  );
  const again = twice(layout.map(({ id }) => id)).map(([section, at]) =>
    issue("form/section-twice", { section }, inside(place, "layout", at)),
  );
  return [...again, ...sections, ...forgotten, ...(pages === undefined ? [] : checkPages(form, scope, place))];
}

function checkPages({ layout = [], pages = [] }: Form, scope: ExpressionScope, place: Place): readonly Issue[] {
  const known = layout.map(({ id }) => id);
  const placed = new Set<string>();
  const each = pages.flatMap(({ sections, visible }, at) => {
    const wrong = sections.flatMap((section, nth): readonly Issue[] => {
      const here = inside(place, "pages", at, "sections", nth);
      if (placed.has(section)) return [issue("form/placed-twice", { field: section }, here)];
      placed.add(section);
      if (known.includes(section)) return [];
      return [issue("form/unknown-section", { section, suggestion: closest(section, known) }, here)];
    });
    const own = visible === undefined ? [] : checkCondition(visible, scope, inside(place, "pages", at, "visible"));
    return [...wrong, ...own];
  });
  const forgotten = known.flatMap((section, at) =>
    placed.has(section) ? [] : [issue("form/section-not-placed", { section }, inside(place, "layout", at))],
  );
  const again = twice(pages.map(({ id }) => id)).map(([page, at]) =>
    issue("form/page-twice", { page }, inside(place, "pages", at)),
  );
  return [...again, ...each, ...forgotten];
}
