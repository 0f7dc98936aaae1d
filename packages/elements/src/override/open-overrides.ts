import type { nothing, TemplateResult } from "lit";

import { answerTo, type Answer, type Asking, type Client } from "../api/index.ts";
import { askOverrides, askReleaseNumbers } from "./ask-overrides.ts";
import { dayAfter } from "./day-counting.ts";
import { moveFocus } from "./move-focus.ts";
import { OverrideDesk, type OverrideHost } from "./override-desk.ts";
import { lastDayOf, standingOf } from "./override-standing.ts";
import { overrideStyles } from "./override-styles.ts";
import { renderSubjectOverrides } from "./render-subject-overrides.ts";
import type { OverridesAbout, SubjectOverrides } from "./subject-overrides.ts";

/** What is drawn of the exceptions about one subject. It comes as a part of the bundle of its own. */
export interface OverridesPart {
  ask(client: Client, subject: string, request: Asking): Promise<Answer<SubjectOverrides>>;
  /** The section; nothing where there is none and nobody who could ask for one. */
  render(data: SubjectOverrides, about: OverridesAbout): TemplateResult | typeof nothing;
  /** Called when it has been drawn. */
  updated(): void;
}

/** Dresses the element and gives what asks for a subject's exceptions and draws them. */
export function openOverrides(host: OverrideHost, decisions: () => readonly string[]): OverridesPart {
  const desk = new OverrideDesk(host, decisions);
  const { styleSheet } = overrideStyles;
  const { root } = host;
  if (styleSheet !== undefined && !root.adoptedStyleSheets.includes(styleSheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }
  return {
    ask: async (client, subject, request) => {
      const [overrides, day, me] = await Promise.all([
        askOverrides(client, { subject }, request),
        answerTo(client.listCalendarDays({ query: { days: 1 }, ...request })),
        answerTo(client.getMe(request)),
      ]);
      if (!overrides.ok) return overrides;
      if (!day.ok) return day;
      desk.me = me.ok ? me.value : undefined;
      const { items } = overrides.value;
      const { today } = day.value;
      const ahead = items.filter((each) => ["inForce", "ending", "toCome"].includes(standingOf(each, today)));
      const [latest = ""] = ahead.map((each) => lastDayOf(each)).toSorted((a, b) => (a < b ? 1 : -1));
      const releases = await askReleaseNumbers(client, items, request);
      return { ok: true, value: { items, releases, today, lastDay: latest === "" ? "" : dayAfter(latest, 1) } };
    },
    render: (data, about) => {
      desk.today = data.today;
      return renderSubjectOverrides(data, about, desk);
    },
    updated: () => moveFocus(desk),
  };
}
