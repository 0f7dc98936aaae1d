/** One line of the server's log. It never holds a body, a query or a person's data. */
export type LogEntry =
  | {
      readonly level: "info";
      readonly event: "request";
      readonly method: string;
      /** The route's pattern, not the address. */
      readonly route: string;
      readonly status: number;
      readonly milliseconds: number;
    }
  | {
      readonly level: "error";
      readonly event: "unexpected";
      /** The number that the client was told. */
      readonly id: string;
      readonly error: unknown;
    };

export type Log = (entry: LogEntry) => void;
