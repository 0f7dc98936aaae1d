import { reviewStart, startQuestions, openPack, renderIssue, type PolicyDocument, type StartAnswer } from "@bylaw/core";

import type { PackOfferView, StartedView } from "./api/index.ts";

const packs = Object.groupBy(
  Object.entries(
    import.meta.glob<PolicyDocument>(
      [
        "../../packs/landscaping-limits/**/*.json",
        "../../packs/environmental-warning/**/*.json",
        "../../packs/calendars/cn-state.json",
      ],
      { eager: true, import: "default" },
    ),
  ),
  ([file]) => file.split("/")[3] ?? "",
);
const documentsOf = (pack: string): readonly PolicyDocument[] =>
  [...(packs[pack] ?? []), ...(packs["calendars"] ?? [])].map(([, document]) => document);

const offered = ["landscaping-limits", "environmental-warning"] as const;

/** What the fake server of a company that begins answers; `undefined` for what is not its business. */
export function answerStart(
  path: string,
  body: Readonly<Record<string, unknown>>,
  locale: "zh-CN" | "en",
  isEmpty: boolean,
): Response | undefined {
  if (path === "/v1/packs") {
    const items = isEmpty ? [] : offered.map((pack) => offerOf(pack, locale));
    return Response.json({ items, begun: false, today: "2026-11-22" });
  }
  const [, pack] = /^\/v1\/packs\/([\w-]+)$/u.exec(path) ?? [];
  if (pack !== undefined) return Response.json({ pack, version: "1.0.0", documents: documentsOf(pack) });
  if (path !== "/v1/start") return undefined;
  const answers = body["answers"] as readonly StartAnswer[];
  const review = reviewStart(
    openPack(documentsOf(String(body["pack"]))),
    answers,
    { day: "2026-11-22", by: "E-001", why: "x" },
    locale,
  );
  const issues = review.issues.map((each) => ({ ...each, ...renderIssue(each, locale) }));
  const told = { ...review, release: null, issues } as unknown as StartedView;
  if (body["dryRun"] === true) return Response.json(told);
  return Response.json({ ...told, release: { id: "r1", number: 1 } }, { status: 201 });
}

function offerOf(pack: string, locale: "zh-CN" | "en"): PackOfferView {
  const { manifest, chapters, parameters, forms, clocks, cases } = openPack(documentsOf(pack));
  const { blanks, questions } = startQuestions(openPack(documentsOf(pack)), locale);
  const figures = {
    chapters: chapters.length,
    clauses: chapters.flatMap(({ sections }) => sections.flatMap((each) => each.clauses)).length,
    parameters: parameters.flatMap((each) => each.parameters).length,
    forms: forms.length,
    clocks: clocks.flatMap(({ targets }) => targets).length,
    cases: cases.flatMap((each) => each.cases ?? []).length,
    blanks: blanks.length,
    questions: blanks.length + questions.length,
  };
  const { version, title, sector, purpose } = manifest;
  return { pack, version, title: title[locale], sector: sector[locale], purpose: purpose[locale], figures };
}
