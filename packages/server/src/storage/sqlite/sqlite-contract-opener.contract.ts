import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { ContractDatabase, ContractOpener, TableDescription } from "../contract/contract-database.contract.ts";
import type { Store } from "../store.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

/** Each database is a file in a folder of its own. */
export const sqliteContractOpener: ContractOpener = {
  async open(): Promise<ContractDatabase> {
    const { file, remove } = newFile();
    const store = await openSqliteStore({ file });
    return {
      store,
      again: () => openSqliteStore({ file }),
      describe: async () => withRaw(file, describeTables),
      tamper: async (sql) =>
        withRaw(file, (raw) => {
          raw.exec("drop trigger if exists audit_never_updated; drop trigger if exists audit_never_deleted;");
          raw.exec(sql);
        }),
      async drop() {
        await store.close();
        remove();
      },
    };
  },

  async race(count) {
    const { file, remove } = newFile();
    const stores: readonly Store[] = await Promise.all(Array.from({ length: count }, () => openSqliteStore({ file })));
    return {
      stores,
      async drop() {
        for (const store of stores) await store.close();
        remove();
      },
    };
  },
};

function newFile(): { readonly file: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "bylaw-sqlite-"));
  return { file: join(folder, "bylaw.sqlite"), remove: () => rmSync(folder, { recursive: true }) };
}

function withRaw<Result>(file: string, use: (raw: Database.Database) => Result): Result {
  const raw = new Database(file, { timeout: 5000 });
  try {
    return use(raw);
  } finally {
    raw.close();
  }
}

function describeTables(raw: Database.Database): readonly TableDescription[] {
  const names = raw
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'migrations%' and name not like 'sqlite%' order by name",
    )
    .pluck()
    .all() as readonly string[];
  return names.map((name) => ({
    name,
    columns: (
      raw
        .prepare(
          "select name, replace(lower(type), 'blob', 'bytes') as kind, not \"notnull\" as nullable from pragma_table_info(?)",
        )
        .all(name) as {
        name: string;
        kind: "text" | "integer" | "bytes";
        nullable: number;
      }[]
    ).map((column) => ({ ...column, nullable: column.nullable === 1 })),
    keys: (
      raw
        .prepare(
          `select (case list."unique" when 1 then 'unique ' else '' end) || (
             select group_concat(name || case "desc" when 1 then ' desc' else '' end, ', ')
             from (select * from pragma_index_xinfo(list.name) where key = 1 order by seqno)
           ) from pragma_index_list(?) list`,
        )
        .pluck()
        .all(name) as string[]
    ).toSorted(),
  }));
}
