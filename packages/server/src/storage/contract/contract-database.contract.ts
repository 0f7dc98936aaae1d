import type { Store } from "../store.ts";

/** One database under the contract, and what the contract needs to look behind the store. */
export interface ContractDatabase {
  /** A store on it. */
  readonly store: Store;
  /** Another store on the same database, with connections of its own. */
  again(): Promise<Store>;
  /** The tables as the database describes them. */
  describe(): Promise<readonly TableDescription[]>;
  /** Runs SQL as somebody whom neither triggers nor row level security stop. */
  tamper(sql: string): Promise<void>;
  /** Closes the store and removes the database. */
  drop(): Promise<void>;
}

export interface TableDescription {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly kind: "text" | "integer" | "bytes";
    readonly nullable: boolean;
  }[];
  /** Unique keys and indexes as lists of columns, in the order of their texts. */
  readonly keys: readonly string[];
}

/** Makes databases for the contract: an `empty` one has no tables yet. */
export interface ContractOpener {
  open(): Promise<ContractDatabase>;
  /** Opens `count` stores at the same time on one new database that has no tables. */
  race(count: number): Promise<{ readonly stores: readonly Store[]; readonly drop: () => Promise<void> }>;
}
