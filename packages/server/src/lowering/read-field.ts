import { parseMoney, type BoundPolicy, type Fact } from "@bylaw/core";
import { sql, type RawBuilder } from "kysely";
import { numberOf, textOf, type Dialect } from "./dialect.ts";
import type { ColumnKind } from "./fact-column.ts";

type Sql = RawBuilder<unknown>;

/** A field of a JSON document as the database takes it out: what it is, and its value (as text in PostgreSQL). */
export interface Field {
  readonly is: Sql;
  readonly value: Sql;
}

/** A field read as a fact's type: null for what `readFacts` would leave out. */
export interface ReadField {
  readonly kind: ColumnKind;
  readonly sql: Sql;
}

/**
 * The document of a row. JSON escapes what PostgreSQL cannot keep in a text, U+0000 and unpaired surrogates; a replacement
 * character stands in their place. Nothing may be compared with such a text (see `isSound`).
 */
export function readDocument(dialect: Dialect, data: Sql): Sql {
  if (dialect === "sqlite") return data;
  const mended = sql`regexp_replace(${data}, '\\\\u(0000|d[89a-f][0-9a-f]{2})', '\\\\ufffd', 'g')`;
  return sql`cast(case when strpos(${data}, '\\u') > 0 then ${mended} else ${data} end as jsonb)`;
}

/** A field of the document. */
export function takeField(dialect: Dialect, document: Sql, name: string): Field {
  if (dialect === "sqlite") {
    const path = `$."${name}"`;
    return { is: sql`json_type(${document}, ${path})`, value: sql`json_extract(${document}, ${path})` };
  }
  const key = textOf(dialect, name);
  return { is: sql`jsonb_typeof(${document} -> ${key})`, value: sql`${document} ->> ${key}` };
}

/**
 * Reads a field as a fact's type, exactly as `parseValue` and `checkRange` do; `undefined` for a type that this cannot be
 * said of in SQL.
 */
export function readField(
  dialect: Dialect,
  field: Field,
  fact: Fact,
  context: BoundPolicy["context"],
): ReadField | undefined {
  const found = readType(dialect, field, fact.value, context);
  if (found === undefined || (found.kind !== "integer" && found.kind !== "number")) return found;
  const { kind } = found;
  const bound = (limit: number) => numberOf(dialect, rangeEnd(limit, fact.value), "number");
  const tests = [
    ...(fact.minimum === undefined ? [] : [sql`${found.sql} >= ${bound(fact.minimum)}`]),
    ...(fact.maximum === undefined ? [] : [sql`${found.sql} <= ${bound(fact.maximum)}`]),
  ];
  return tests.length === 0
    ? found
    : { kind, sql: sql`case when ${sql.join(tests, sql` and `)} then ${found.sql} end` };
}

/** An end of a fact's range as it is counted; `checkRange` takes the same one. */
function rangeEnd(limit: number, type: Fact["value"]): number {
  if (type.type !== "money") return limit;
  const money = parseMoney(limit);
  return typeof money === "number" ? money : limit * 100;
}

function readType(
  dialect: Dialect,
  { is, value }: Field,
  type: Fact["value"],
  context: BoundPolicy["context"],
): ReadField | undefined {
  const isText = dialect === "sqlite" ? sql`${is} = 'text'` : sql`${is} = 'string'`;
  const among = (options: readonly string[]): ReadField => ({
    kind: "text",
    sql:
      options.length === 0
        ? sql`cast(null as text)`
        : sql`case when ${isText} and ${value} in (${sql.join(options.map((option) => textOf(dialect, option)))}) then ${binary(dialect, value)} end`,
  });
  switch (type.type) {
    case "boolean":
      return { kind: "boolean", sql: readBoolean(dialect, is, value) };
    case "integer":
      return { kind: "integer", sql: readInteger(dialect, is, value) };
    case "number":
    case "percent":
    case "duration":
      return { kind: "number", sql: readNumber(dialect, is, value) };
    case "money":
      return { kind: "integer", sql: dialect === "sqlite" ? moneyInSqlite(is, value) : moneyInPostgres(is, value) };
    case "date":
      return { kind: "date", sql: readDate(dialect, isText, value) };
    case "text":
    case "reference":
      return { kind: "text", sql: sql`case when ${isText} then ${binary(dialect, value)} end` };
    case "enum":
      return among(Object.keys(context.enums.get(type.enum ?? "")?.options ?? {}));
    case "role":
      return among(Object.keys(context.roles));
    case "time":
    case "dateTime":
    case "monthDay":
    case "weekTime":
    case "timeRange":
    case "cadence":
    case "file":
    case "address":
    case "location":
    case "signature":
    case "list":
      return undefined;
  }
}

/** A text that is compared byte by byte, whatever the database's own order is. */
export function binary(dialect: Dialect, value: Sql): Sql {
  return dialect === "sqlite" ? sql`${value} collate binary` : sql`${value} collate "C"`;
}

function readBoolean(dialect: Dialect, is: Sql, value: Sql): Sql {
  return dialect === "sqlite"
    ? sql`case ${is} when 'true' then true when 'false' then false end`
    : sql`case when ${is} = 'boolean' then ${value} = 'true' end`;
}

// Integers are written without a point; the greatest have sixteen digits.
function readInteger(dialect: Dialect, is: Sql, value: Sql): Sql {
  const [least, most] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER].map((each) => sql.lit(each));
  if (dialect === "sqlite")
    return sql`case when ${is} = 'integer' and ${value} between ${least} and ${most} then ${value} end`;
  const whole = sql`cast(${value} as bigint)`;
  return sql`case when ${is} = 'number' then case when ${value} ~ '^-?[0-9]{1,16}$' then case when ${whole} between ${least} and ${most} then ${whole} end end end`;
}

function readNumber(dialect: Dialect, is: Sql, value: Sql): Sql {
  return dialect === "sqlite"
    ? sql`case when ${is} in ('integer', 'real') then cast(${value} as real) end`
    : sql`case when ${is} = 'number' then cast(${value} as double precision) end`;
}

/** Minor units of a number, or of a decimal in a text, with at most two decimals and fifteen digits. */
function moneyInSqlite(is: Sql, value: Sql): Sql {
  const bare = sql`ltrim(${value}, '-')`;
  const point = sql`instr(${bare}, '.')`;
  const whole = sql`case ${point} when 0 then ${bare} else substr(${bare}, 1, ${point} - 1) end`;
  const decimals = sql`case ${point} when 0 then '' else substr(${bare}, ${point} + 1) end`;
  const isDecimal = sql`${value} in (${bare}, '-' || ${bare}) and length(${whole}) between 1 and 13
    and ${whole} not glob '*[^0-9]*' and (${whole} = '0' or ${whole} not glob '0*')
    and (${point} = 0 or length(${decimals}) between 1 and 2) and ${decimals} not glob '*[^0-9]*'`;
  const minor = sql`cast((${whole}) || substr((${decimals}) || '00', 1, 2) as integer)`;
  return sql`case ${is}
    when 'integer' then case when ${value} between -9999999999999 and 9999999999999 then ${value} * 100 end
    when 'real' then case when abs(${value}) < 10000000000000 and round(${value} * 100) / 100.0 = ${value}
      then cast(round(${value} * 100) as integer) end
    when 'text' then case when ${isDecimal} then case when ${value} glob '-*' then -${minor} else ${minor} end end
  end`;
}

function moneyInPostgres(is: Sql, value: Sql): Sql {
  return sql`case when ${is} in ('number', 'string') then
    case when ${value} ~ '^-?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,2})?$' then cast(cast(${value} as numeric) * 100 as bigint) end end`;
}

/** ISO days as text, if there is such a day. */
function readDate(dialect: Dialect, isText: Sql, value: Sql): Sql {
  if (dialect === "sqlite")
    return sql`case when ${isText} then case when date(${value}) = ${value} then ${value} end end`;
  return sql`case when ${isText} then case when ${value} ~ ${textOf(dialect, DAY)} then ${binary(dialect, value)} end end`;
}

/** Every day of the years 0000 to 9999, leap days among them. */
const DAY: string = `^(${[
  "[0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
  "[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)",
  "[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])",
  "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29",
].join("|")})$`;
