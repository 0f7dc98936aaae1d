import type { Json, OperationView } from "../../api/index.ts";
import { movePart, removePart, setPart, type Changes } from "./changes.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { isOwn } from "./form-model.ts";
import type { OutlineRow, OutlineSection } from "./form-outline.ts";
import { idFor } from "./make-field.ts";

/** The place that a new part stands for in the list of parts. */
export const NEW_PART = "x_new";

/** Moves a field by one place; past the end of its part into the next. */
export function moveField(desk: FormEditorDesk, row: OutlineRow, step: -1 | 1): void {
  const move = row.within === undefined ? stepAmongParts(desk, row, step) : stepAmongColumns(row, step);
  if (move === undefined) return desk.tell(desk.say.cannotMove);
  place(desk, row, move);
}

/** Moves a field to the end of another part; the new part is made with it. */
export function moveToSection(desk: FormEditorDesk, row: OutlineRow, section: string): void {
  if (section === NEW_PART) return addSection(desk, row);
  place(desk, row, { in: section, before: null });
}

/** Whether a part can go up or down. */
export function sectionNeighbour(desk: FormEditorDesk, id: string, step: -1 | 1): OutlineSection | undefined {
  const page = desk.outline.find(({ sections }) => sections.some((each) => each.id === id));
  const at = page?.sections.findIndex((each) => each.id === id) ?? -1;
  return page?.sections[at + step];
}

/** Moves a part among those of its page. */
export function moveSection(desk: FormEditorDesk, id: string, step: -1 | 1): void {
  const neighbour = sectionNeighbour(desk, id, step);
  if (neighbour === undefined) return desk.tell(desk.say.cannotMove);
  const page = desk.form?.pages?.find(({ sections }) => sections.includes(id));
  const order = (all: readonly string[]): readonly string[] => {
    const others = all.filter((each) => each !== id);
    const at = others.indexOf(neighbour.id) + (step < 0 ? 0 : 1);
    return [...others.slice(0, at), id, ...others.slice(at)];
  };
  const key = `layout/${id}`;
  const done =
    page === undefined
      ? desk.attempt(
          movePart(desk.store.changes, {
            op: "move",
            at: desk.at(key),
            ...(step < 0 ? { before: neighbour.id } : { after: neighbour.id }),
          }),
          desk.at(key),
        )
      : desk.set(`pages/${page.id}`, "sections", order(page.sections) as unknown as Json);
  const title = desk.form?.layout?.find((each) => each.id === id)?.title[desk.locale] ?? id;
  const ids = desk.outline.flatMap(({ sections }) => sections.map((each) => each.id));
  if (done) desk.tell(desk.say.movedTo(title, ids.indexOf(id) + 1, ""));
  else desk.opened = key;
  desk.focus(`[data-key="${key}"]`);
}

/** Takes out what the company has added itself. */
export function removeOwn(desk: FormEditorDesk, key: string, label: string): void {
  if (!isOwn(key.split("/").at(-1) ?? "")) return;
  const rows = desk.rows;
  const at = rows.findIndex((row) => row.key === key);
  const next = rows[at + 1] ?? rows[at - 1];
  if (!desk.attempt(removePart(desk.store.changes, desk.at(key)), desk.at(key))) return;
  desk.opened = undefined;
  desk.tell(desk.say.removed(label));
  desk.focus(next === undefined ? ".head h1" : `[data-key="${next.key}"]`);
}

type Place = Pick<OperationView, "in" | "before" | "after">;

function place(desk: FormEditorDesk, row: OutlineRow, target: Place): void {
  const at = desk.at(row.key);
  if (desk.attempt(movePart(desk.store.changes, { op: "move", at, ...target }), at)) return told(desk, row);
  // Why it cannot be stands with the field.
  desk.opened = row.key;
  desk.tell(desk.refusals.get(at)?.issues[0]?.message ?? "");
}

function told(desk: FormEditorDesk, row: OutlineRow): void {
  const moved = desk.rows.find(({ key }) => key === row.key);
  const around = desk.rows.filter(({ within, section }) =>
    row.within === undefined ? within === undefined && section === moved?.section : within?.id === row.within.id,
  );
  const title = desk.form?.layout?.find(({ id }) => id === moved?.section)?.title[desk.locale] ?? "";
  const nth = around.findIndex(({ key }) => key === row.key) + 1;
  desk.tell(desk.say.movedTo(row.field.label[desk.locale], nth, title));
}

function stepAmongParts(desk: FormEditorDesk, row: OutlineRow, step: -1 | 1): Place | undefined {
  const sections = desk.outline.flatMap((page) => page.sections);
  const here = sections.findIndex(({ id }) => id === row.section);
  const fields = (sections[here]?.rows ?? []).filter(({ within }) => within === undefined);
  const neighbour = fields[fields.findIndex(({ key }) => key === row.key) + step];
  if (neighbour !== undefined) {
    const inPart = row.section === "" ? {} : { in: row.section };
    return step < 0 ? { ...inPart, before: neighbour.field.id } : { ...inPart, after: neighbour.field.id };
  }
  const beyond = sections[here + step];
  if (beyond === undefined) return undefined;
  const first = beyond.rows.find(({ within }) => within === undefined);
  return { in: beyond.id, before: step < 0 ? null : (first?.field.id ?? null) };
}

function stepAmongColumns({ within, field }: OutlineRow, step: -1 | 1): Place | undefined {
  const columns = within?.rows ?? [];
  const neighbour = columns[columns.findIndex(({ id }) => id === field.id) + step];
  if (neighbour === undefined) return undefined;
  return step < 0 ? { before: neighbour.id } : { after: neighbour.id };
}

/** A new part after that in which the field stands, with the field in it. */
function addSection(desk: FormEditorDesk, row: OutlineRow): void {
  const { form, say } = desk;
  if (form?.layout === undefined) return;
  const id = idFor(
    "part",
    "part",
    new Set([...form.layout.map((each) => each.id), ...form.fields.map((each) => each.id)]),
  );
  const title = { "zh-CN": "新的分组", en: "New part" };
  const value = { id, title, items: [row.field.id] };
  const page = form.pages?.find(({ sections }) => sections.includes(row.section));
  let next: Changes = [
    ...desk.store.changes,
    { op: "add", at: desk.at("layout"), value, ...(row.section === "" ? {} : { after: row.section }) },
    { op: "move", at: desk.at(row.key), in: id, before: null },
  ];
  if (page !== undefined) {
    const at = page.sections.indexOf(row.section) + 1;
    const target = desk.at(`pages/${page.id}`, "sections");
    next = setPart(next, {
      at: target,
      value: [...page.sections.slice(0, at), id, ...page.sections.slice(at)],
      inForce: desk.model.value(desk.model.current, target),
    });
  }
  if (!desk.attempt(next, desk.at(row.key))) return;
  desk.opened = `layout/${id}`;
  desk.tell(say.added(title[desk.locale]));
  desk.focus(".editor h3");
}
