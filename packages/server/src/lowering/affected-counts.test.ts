import { readFacts, type Json } from "@bylaw/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl } from "../../../../test/postgres/index.ts";
import { createPopulation } from "../policy/population.ts";
import { openPostgresStore, openSqliteStore, type Store, type Write } from "../storage/index.ts";
import { affectedCounts, type AffectedCounts } from "./affected-counts.ts";
import { storedCustomer, storedPolicy } from "./stored-policy.contract.ts";
import { createTally } from "./tally.ts";

type Customers = readonly Readonly<Record<string, unknown>>[];

interface Opened {
  readonly store: Store;
  drop(): Promise<void>;
}

async function openSqlite(): Promise<Opened> {
  const store = await openSqliteStore({ file: ":memory:" });
  return { store, drop: () => store.close() };
}

async function openPostgres(): Promise<Opened> {
  const database = await createTestDatabase();
  const store = await openPostgresStore({ connectionString: database.url });
  return {
    store,
    drop: async () => {
      await store.close();
      await database.drop();
    },
  };
}

let tenants = 0;

/** Puts customers into a company of their own, past every check. */
async function keep(store: Store, customers: Customers): Promise<string> {
  const tenant = `t${(tenants += 1)}`;
  const writes = customers.map((data, at): Write => {
    const row = { type: "customer", id: `c${at}`, version: 1, subject: null, at: null, createdAt: 1, updatedAt: 1 };
    return { kind: "insert", table: "records", row: { ...row, data: data as Json } };
  });
  await store.commit({ tenant, writes });
  return tenant;
}

function countsIn(name: string, open: () => Promise<Opened>): void {
  describe(`affectedCounts in ${name}`, { timeout: 120_000 }, () => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open();
    }, 60_000);
    afterAll(() => opened.drop());

    const ask = async (asked: ReturnType<typeof storedPolicy>, tenant: string): Promise<AffectedCounts> => {
      const decision = asked.policy.graph.decisions.get("grade");
      if (decision === undefined) throw new TypeError("grade");
      const { store } = opened;
      return affectedCounts({ ...asked, store, tenant, decision, visitPopulation: createPopulation(store, 0) });
    };
    /** The same by looking at every record. */
    const expected = ({ policy }: ReturnType<typeof storedPolicy>, customers: Customers): object => {
      const decision = policy.graph.decisions.get("grade");
      if (decision === undefined) throw new TypeError("grade");
      const tally = createTally(policy, decision);
      for (const customer of customers) {
        const stored: unknown = JSON.parse(JSON.stringify(customer));
        tally.addRecord(readFacts({ customer: stored }, policy.vocabulary, policy.context));
      }
      return {
        total: tally.total,
        outcomes: Object.fromEntries(tally.outcomes),
        rules: decision.rules.map((_, at) => [tally.held[at], tally.open[at], tally.applied[at]]),
      };
    };
    const shape = ({ total, outcomes, rules }: AffectedCounts): object => ({
      total,
      outcomes: Object.fromEntries(outcomes.map(({ outcome, count }) => [outcome, count])),
      rules: rules.map(({ held, open: unclear, applied }) => [held, unclear, applied]),
    });

    it.each(["first", "unique", "any", "collect"] as const)(
      "are those of the engine for whatever is stored, under %s",
      async (hitPolicy) => {
        const asked = storedPolicy(hitPolicy, true);
        await fc.assert(
          fc.asyncProperty(fc.array(storedCustomer, { maxLength: 12 }), async (customers) => {
            const counts = await ask(asked, await keep(opened.store, customers));
            expect(counts.countedBy).toBe("database");
            expect(shape(counts)).toEqual(expected(asked, customers));
          }),
          { numRuns: 80 },
        );
      },
    );

    it("are worked out record by record where the database cannot judge, with the reason told", async () => {
      const asked = storedPolicy("first", false);
      await fc.assert(
        fc.asyncProperty(fc.array(storedCustomer, { maxLength: 12 }), async (customers) => {
          const counts = await ask(asked, await keep(opened.store, customers));
          expect(shape(counts)).toEqual(expected(asked, customers));
          expect(counts.because.map(({ code }) => code)).toEqual(["lowering/type", "lowering/computed"]);
          expect(counts.rules.map(({ countedBy }) => countedBy)).toEqual([
            ...Array.from({ length: 14 }, () => "database"),
            "records",
            "records",
          ]);
        }),
        { numRuns: 30 },
      );
    });

    it("see one company's records only", async () => {
      const asked = storedPolicy("first", true);
      const mine = await keep(opened.store, [{ segment: "dealer" }]);
      await keep(opened.store, [{ segment: "dealer" }, { segment: "retailer" }]);
      expect((await ask(asked, mine)).total).toBe(1);
    });
  });
}

countsIn("SQLite", openSqlite);
if (postgresUrl() !== undefined) countsIn("PostgreSQL", openPostgres);
