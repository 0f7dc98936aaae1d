import type { ChapterView, PolicyResponse } from "../api/index.ts";

/** The chapter that a section stands in. */
export function chapterOfSection(view: PolicyResponse, section: string): ChapterView | undefined {
  return view.chapters.find((chapter) => chapter.sections.some((each) => each.id === section));
}
