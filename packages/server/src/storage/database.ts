/** The tables as Kysely knows them: the names and types of the columns, the same on both databases. */
export interface Database {
  readonly tenants: {
    readonly tenant: string;
    readonly version: number;
    readonly name: string;
    readonly data: string;
    readonly created_at: number;
    readonly updated_at: number;
  };
  readonly releases: {
    readonly tenant: string;
    readonly id: string;
    readonly number: number;
    readonly recorded_at: number;
    readonly effective_from: string;
    readonly author: string;
    readonly approver: string | null;
    readonly reason: string;
    readonly operations: string;
    readonly documents: string;
    readonly checksum: string;
    readonly rolled_back_to: string | null;
  };
  readonly drafts: {
    readonly tenant: string;
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly author: string;
    readonly status: string;
    readonly operations: string;
    readonly created_at: number;
    readonly updated_at: number;
    readonly effective_from: string | null;
    readonly reason: string | null;
    readonly comment: string | null;
    readonly reviewer: string | null;
    readonly base: string | null;
    readonly release: string | null;
  };
  readonly records: {
    readonly tenant: string;
    readonly type: string;
    readonly id: string;
    readonly version: number;
    readonly subject: string | null;
    readonly at: number | null;
    readonly data: string;
    readonly created_at: number;
    readonly updated_at: number;
  };
  readonly decisions: {
    readonly tenant: string;
    readonly id: string;
    readonly decision: string;
    readonly subject: string | null;
    readonly release: string;
    readonly as_of: string;
    readonly recorded_at: number;
    readonly record: string;
  };
  readonly idempotency: {
    readonly tenant: string;
    readonly key: string;
    readonly fingerprint: string;
    readonly status: number;
    readonly body: string;
    readonly created_at: number;
  };
  readonly audit: {
    readonly tenant: string;
    readonly seq: number;
    readonly at: number;
    readonly person: string;
    readonly action: string;
    readonly target: string;
    readonly payload: string;
    readonly previous_hash: string;
    readonly hash: string;
  };
}
