import type { BoundCondition, BoundLeaf } from "../../../packages/core/src/rule/index.ts";
import type { DuckConnection, Peers } from "../peers.ts";
import { customerRules } from "./customer-rules.ts";
import { customers, type Customer } from "./customers.ts";

/** Customers in DuckDB, ready to be counted. */
export interface Duck {
  /** For how many each rule holds, in the order of the rules. */
  count(): Promise<readonly number[]>;
  close(): void;
}

/** Loads customers into DuckDB in memory, words as enums, for one thread; nothing where DuckDB is not there. */
export async function openDuck(
  duckdb: Peers["duckdb"],
  people: Iterable<Customer>,
  facts: readonly string[],
): Promise<Duck | undefined> {
  if (duckdb === undefined) return undefined;
  const instance = await duckdb.DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await load(connection, people, facts);
  const counts = customerRules.map((rule) => `count_if(${toSql(rule.condition)})`).join(", ");
  const query = `select ${counts} from customers`;
  return {
    count: async () => {
      const rows = await (await connection.run(query)).getRows();
      return (rows[0] ?? []).map(Number);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function load(connection: DuckConnection, people: Iterable<Customer>, facts: readonly string[]): Promise<void> {
  await connection.run(
    "create type segments as enum ('dealer', 'keyRetailer', 'retailer', 'consumer', 'government', 'media')",
  );
  await connection.run("create type regions as enum ('north', 'east', 'south', 'west', 'abroad')");
  const types = { string: "varchar", boolean: "boolean", number: "double" } as const;
  const [sample] = customers(1, 1);
  const typeOf = (fact: string): string => types[typeof sample?.[fact] as keyof typeof types] ?? "double";
  await connection.run(`create table loaded (${facts.map((fact) => `${fact} ${typeOf(fact)}`).join(", ")})`);
  const appender = await connection.createAppender("loaded");
  for (const customer of people) {
    for (const fact of facts) {
      const value = customer[fact];
      if (typeof value === "string") appender.appendVarchar(value);
      else if (typeof value === "boolean") appender.appendBoolean(value);
      else appender.appendDouble(value ?? 0);
    }
    appender.endRow();
  }
  appender.closeSync();
  const casts = "segment::segments as segment, region::regions as region";
  await connection.run(`create table customers as select * replace (${casts}) from loaded`);
  await connection.run("drop table loaded");
}

/** A condition in SQL. For facts that are all known. */
function toSql(condition: BoundCondition): string {
  switch (condition.kind) {
    case "all":
      return `(${condition.conditions.map(toSql).join(" and ")})`;
    case "any":
      return `(${condition.conditions.map(toSql).join(" or ")})`;
    case "not":
      return `not (${toSql(condition.condition)})`;
    case "named":
      return toSql(condition.target);
    case "leaf":
      return toComparison(condition);
  }
}

const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanInclusive: ">=",
  lessThan: "<",
  lessThanInclusive: "<=",
  in: "in",
  notIn: "not in",
};

function toComparison({ fact, operator, operand }: BoundLeaf): string {
  const value = operand.kind === "fact" ? operand.fact : literal(operand.value);
  return `${fact} ${signs[operator] ?? operator} ${value}`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `(${value.map(literal).join(", ")})`;
  return typeof value === "string" ? `'${value}'` : String(value);
}
