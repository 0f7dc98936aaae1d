import type { BuiltBundle } from "./build-bundle.ts";

/** What may be loaded for something, in bytes of gzip; 1 KB is 1024 bytes. */
export interface Budget {
  readonly name: string;
  readonly files: readonly string[];
  readonly gzip: number;
  readonly limit: number;
}

const KB = 1024;

/** What a page loads for what, against what it may be. */
export function budgetsOf({ files, tags, later, engine }: BuiltBundle): readonly Budget[] {
  const budget = (name: string, names: readonly string[], limit: number): Budget => {
    const once = [...new Set(names)];
    return { name, files: once, gzip: once.reduce((sum, each) => sum + (files[each]?.gzip ?? Number.NaN), 0), limit };
  };
  const isEngine = (name: string): boolean => engine.includes(name);
  const form = [...(tags["bylaw-form"] ?? []), ...(later["form-session"] ?? [])];
  const policy = tags["bylaw-policy"] ?? [];
  const rules = tags["bylaw-rules"] ?? [];
  const calendar = tags["bylaw-calendar"] ?? [];
  return [
    budget("shell: bylaw.js", ["bylaw.js"], 10 * KB),
    budget(
      "form: all that <bylaw-form> loads but the engine",
      form.filter((name) => !isEngine(name)),
      135 * KB,
    ),
    budget("engine for a form", form.filter(isEngine), 40 * KB),
    budget(
      "keeping a form on the device, beyond drawing it",
      (later["open-filling"] ?? []).filter((name) => !form.includes(name)),
      25 * KB,
    ),
    budget("outbox: what the device keeps", tags["bylaw-outbox"] ?? [], 40 * KB),
    budget("policy: all that <bylaw-policy> loads to read", policy, 40 * KB),
    budget(
      "editing, beyond reading",
      (later["edit"] ?? []).filter((name) => !policy.includes(name)),
      // A policy is tailored in the page: every kind of document has its targets.
      66 * KB,
    ),
    budget("rules: the element alone", rules, 35 * KB),
    budget(
      "rules: all that they load to read, beyond the element",
      (later["open-rules"] ?? []).filter((name) => !rules.includes(name)),
      195 * KB,
    ),
    budget(
      "editing rules, beyond reading them",
      (later["edit"] ?? []).filter((name) => !rules.includes(name) && !(later["open-rules"] ?? []).includes(name)),
      25 * KB,
    ),
    budget(
      "counting customers, beyond editing",
      (later["counting"] ?? []).filter((name) => !policy.includes(name) && !(later["edit"] ?? []).includes(name)),
      // Binding a policy brings its deadlines, forms and exceptions along.
      53 * KB,
    ),
    budget("form editor: the element alone", tags["bylaw-form-editor"] ?? [], 40 * KB),
    budget(
      "tailoring forms, beyond the element and what draws the preview",
      (later["open-form-editor"] ?? []).filter(
        (name) => !(tags["bylaw-form-editor"] ?? []).includes(name) && !(later["form-session"] ?? []).includes(name),
      ),
      // The whole engine: what may only be tightened is proved in the page.
      300 * KB,
    ),
    budget("decision", tags["bylaw-decision"] ?? [], 35 * KB),
    budget("exceptions: the list of all", tags["bylaw-overrides"] ?? [], 40 * KB),
    budget(
      "exceptions on a customer's page, beyond the decision",
      (later["open-overrides"] ?? []).filter((name) => !(tags["bylaw-decision"] ?? []).includes(name)),
      15 * KB,
    ),
    budget("releases", [...(tags["bylaw-releases"] ?? []), ...(later["open-releases"] ?? [])], 35 * KB),
    budget("what is ours", [...(tags["bylaw-tailoring"] ?? []), ...(later["open-tailoring"] ?? [])], 48 * KB),
    budget(
      "taking a change back, beyond looking at it",
      (later["own-layer"] ?? []).filter(
        (name) => ![...(tags["bylaw-tailoring"] ?? []), ...(later["open-tailoring"] ?? [])].includes(name),
      ),
      30 * KB,
    ),
    budget(
      "upgrade: plan, rehearsal, submission",
      [...(tags["bylaw-upgrade"] ?? []), ...(later["open-upgrade"] ?? [])],
      48 * KB,
    ),
    // Sentences change while figures are typed, with what is wrong in words.
    budget("start: a company that begins", tags["bylaw-start"] ?? [], 110 * KB),
    budget("clock: the deadlines of a record", tags["bylaw-clock"] ?? [], 35 * KB),
    budget("tasks: a day's work", tags["bylaw-tasks"] ?? [], 40 * KB),
    budget("calendar: what is due on which day", calendar, 40 * KB),
    budget(
      "changing a calendar, beyond looking at it",
      (later["editor"] ?? []).filter((name) => !calendar.includes(name)),
      85 * KB,
    ),
  ];
}
