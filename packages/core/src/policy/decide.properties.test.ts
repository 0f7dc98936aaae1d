import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject, type Json } from "../json/index.ts";
import { bind } from "./bind.ts";
import { decide, decisionIds, outcomeOf } from "./decide.ts";
import { examplePack } from "./example-pack.contract.ts";

const policy = bind(examplePack(), { asOf: "2025-03-10" });

const amount = fc.constantFrom(0, 99_999.99, 100_000, 300_000, 500_000, 500_000.01, 900_000);
const day = fc.constantFrom("2020-01-01", "2023-03-10", "2024-03-10", "2024-03-11", "2025-03-01");
const moment = fc.constantFrom("2025-03-10T09:00:00+08:00", "2025-03-11T09:00:00+08:00", "2025-03-14T00:00:00+08:00");
const some = fc.option;

/** What may be told about a client, or left out. */
const facts = fc.record(
  {
    "client.kind": some(fc.constantFrom("company", "school", "office")),
    "client.orderAmount": some(amount),
    "client.honoured": some(fc.boolean()),
    "client.since": some(day),
    "client.overdue": some(fc.boolean()),
    "client.insured": some(fc.boolean()),
    "client.chosenLane": some(fc.constantFrom("fast", "normal")),
    "client.grade": some(fc.constantFrom("gold", "silver", "plain", "none")),
    "request.receivedAt": some(moment),
    "request.quotedAt": some(moment),
    "request.isRework": some(fc.boolean()),
    jobs: some(
      fc.array(fc.record({ jobId: fc.string(), amount: fc.integer({ min: 0, max: 400_000 }), doneOn: day }), {
        maxLength: 3,
      }),
    ),
  },
  { requiredKeys: [] },
);
const decision = fc.constantFrom(...decisionIds(policy));

describe("decide", () => {
  it("comes out the same for the same facts, leaves them alone and is all JSON", () => {
    fc.assert(
      fc.property(decision, facts, (id, given) => {
        const before = JSON.stringify(given);
        const result = decide(policy, id, given);
        expect(decide(policy, id, given)).toEqual(result);
        expect(JSON.stringify(given)).toBe(before);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
    );
  });

  it("gives the outcome that outcomeOf gives", () => {
    fc.assert(
      fc.property(decision, facts, (id, given) => {
        const { status, outcome } = decide(policy, id, given);
        expect(outcomeOf(policy, id, given)).toEqual({ status, outcome });
      }),
    );
  });

  it("asks for something exactly when more facts could help", () => {
    fc.assert(
      fc.property(decision, facts, (id, given) => {
        const { status, missing, issues, events } = decide(policy, id, given);
        const isLeftToPeople = issues.length > 0 || events.some(({ params }) => params["undetermined"] === true);
        expect(missing.length > 0).toBe(status === "undetermined" && !isLeftToPeople);
      }),
    );
  });

  // What a vocabulary takes for granted when nobody tells it is a fact told, so those are told from the beginning.
  const told = { "client.kind": "company", "client.honoured": false, "request.isRework": false };

  it("never changes its mind about a decided outcome when another fact is told", () => {
    fc.assert(
      fc.property(fc.constantFrom("grade", "credit", "lane"), facts, facts, (id, given, more) => {
        const known = { ...told, ...present(given) };
        const before = decide(policy, id, known);
        fc.pre(before.status === "decided");
        const after = decide(policy, id, { ...present(more), ...known });
        // A computed or decided fact that is told replaces its sources; only what these are made of may be added.
        fc.pre(
          ["client.grade", "client.orderAmount", "jobs"].every((each) => !(each in present(more)) || each in known),
        );
        expect(after.status).toBe("decided");
        expect(valueOf(after.outcome)).toEqual(valueOf(before.outcome));
      }),
      { numRuns: 300 },
    );
  });

  it("is settled by the facts that it asks for, whatever they turn out to be", () => {
    const answers: Readonly<Record<string, readonly Json[]>> = {
      "client.orderAmount": [0, 100_000, 500_000, 500_000.01],
      "client.since": ["2020-01-01", "2023-03-10", "2024-03-11", "2025-03-01"],
      "client.overdue": [true, false],
      "client.insured": [true, false],
    };
    fc.assert(
      fc.property(fc.constantFrom("grade", "credit"), facts, (id, given) => {
        const known = { ...told, ...present(given) };
        const { missing, missingExact } = decide(policy, id, known);
        fc.pre(missing.length > 0 && missingExact);
        for (const answer of combinations(missing.map((fact) => answers[fact] ?? []))) {
          const all = { ...known, ...Object.fromEntries(missing.map((fact, at) => [fact, answer[at]])) };
          expect(decide(policy, id, all).missing).toEqual([]);
        }
      }),
    );
  });
});

function present(given: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function valueOf(outcome: Json): unknown {
  return isObject(outcome) ? outcome["value"] : outcome;
}

function combinations(lists: readonly (readonly Json[])[]): readonly (readonly Json[])[] {
  return lists.reduce<readonly (readonly Json[])[]>(
    (all, list) => all.flatMap((one) => list.map((each) => [...one, each])),
    [[]],
  );
}
