import {
  BylawError,
  issue,
  parseDate,
  planPolicyVisits,
  within,
  type BoundPolicy,
  type Issue,
  type PlanSubject,
} from "@bylaw/core";
import type { Command, OptionValues } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { loadPack } from "../load-pack.ts";
import { planLines } from "../plan-lines.ts";
import { readSubjects } from "../population/load-population.ts";
import type { SubjectLine } from "../population/subject-line.ts";
import { bindWith, dayAsked, settings } from "../question.ts";
import { usageOf } from "../usage-error.ts";

const usage =
  "<pack> --population <csv|ndjson|sqlite> --from DATE --to DATE [--person ID] [--capacity N] [--cadence ID]… [--as-of DATE] [--set parameter=value]… [--table NAME | --query SELECT] [--json] [--locale zh-CN|en]";

/** What one person can do on a day when nobody says otherwise. */
const usualCapacity = 4;

export const planCommand: Command = {
  name: "plan",
  usage,
  summary: { "zh-CN": "按制度安排拜访与关怀", en: "plan the visits and the care that the policy asks for" },
  positionals: 1,
  options: {
    population: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    person: { type: "string" },
    capacity: { type: "string" },
    cadence: { type: "string", multiple: true },
    "as-of": { type: "string" },
    set: { type: "string", multiple: true },
    table: { type: "string" },
    query: { type: "string" },
  },
  run: async ({ positionals: [name = ""], options, locale, io, sources }) => {
    const path = text(options["population"]);
    if (path === undefined) throw usageOf("--population <csv|ndjson|sqlite>");
    const from = dayTyped(options["from"], "--from DATE");
    const through = dayTyped(options["to"], "--to DATE");
    const capacity = capacityTyped(options["capacity"]);
    const pack = loadPack(name, sources);
    const policy = bindWith(pack, dayAsked(pack, options, io), settings(options["set"]));
    const read = readSubjects(policy, { path, table: text(options["table"]), query: text(options["query"]) });
    const { subjects, names } = await loadSubjects(policy, read, path, text(options["person"]));
    const cadences = options["cadence"] as readonly string[] | undefined;
    const plan = placed(path, () =>
      planPolicyVisits(policy, subjects, { from, through, capacity, ...(cadences === undefined ? {} : { cadences }) }),
    );
    if (options["json"] === true) io.out(`${JSON.stringify(plan, null, 2)}\n`);
    else io.out(`${planLines(plan, names, locale).join("\n")}\n`);
    return exitCode.ok;
  },
};

/** The subjects in their order; with a person, those whose account is theirs. */
async function loadSubjects(
  policy: BoundPolicy,
  read: ReturnType<typeof readSubjects>,
  path: string,
  person: string | undefined,
): Promise<{ readonly subjects: readonly PlanSubject[]; readonly names: ReadonlyMap<string, string> }> {
  const { subject } = policy.pack.manifest;
  const idFact = `${subject}.${policy.vocabulary.records.get(subject)?.id ?? "id"}`;
  const faults: Issue[] = [];
  const subjects: PlanSubject[] = [];
  const names = new Map<string, string>();
  const take = ({ line, facts, issue: broken }: SubjectLine): void => {
    if (broken !== undefined) faults.push(within(broken, "", `${path}:${line}`));
    if (facts === undefined) return;
    if (person !== undefined && valueAt(facts, `${subject}.accountManagerId`) !== person) return;
    const told = valueAt(facts, idFact);
    const id = typeof told === "string" ? told : String(line);
    const name = valueAt(facts, `${subject}.name`);
    subjects.push({ id, facts });
    names.set(id, typeof name === "string" ? name : "");
  };
  for await (const lines of read) lines.forEach(take);
  const [first, ...others] = faults;
  if (first !== undefined) throw new BylawError([first, ...others]);
  return { subjects, names };
}

/** A fact as it was supplied, nested or by its dotted id. */
function valueAt(facts: Readonly<Record<string, unknown>>, id: string): unknown {
  if (Object.hasOwn(facts, id)) return facts[id];
  const [group = "", ...rest] = id.split(".");
  const inner = facts[group];
  return typeof inner === "object" && inner !== null ? Reflect.get(inner, rest.join(".")) : undefined;
}

/** Issues of facts stand in the file they came from. */
function placed<Result>(path: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    const [first, ...rest] = error.issues;
    const inFile = (each: Issue): Issue => (each.document === undefined ? within(each, "", path) : each);
    throw new BylawError([inFile(first), ...rest.map(inFile)]);
  }
}

function dayTyped(typed: OptionValues[string], option: string): string {
  if (typeof typed !== "string") throw usageOf(option);
  if (parseDate(typed) === undefined) throw new BylawError([issue("input/not-a-date", { given: typed })]);
  return typed;
}

function capacityTyped(typed: OptionValues[string]): number {
  if (typed === undefined) return usualCapacity;
  const capacity = Number(typed);
  if (!Number.isInteger(capacity) || capacity < 0) throw usageOf("--capacity N");
  return capacity;
}

function text(value: OptionValues[string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}
