import type { Io } from "./io.ts";
import { run } from "./run.ts";

/** What a call wrote, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface World {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly now?: string;
  readonly interrupted?: Promise<void>;
  /** Hears what is written, as it is. */
  readonly hear?: (text: string) => void;
}

/** Runs a call in a world of its own. */
export async function call(argv: readonly string[], world: World = {}): Promise<Ended> {
  const written = { out: "", err: "" };
  const write = (stream: keyof typeof written) => (text: string) => {
    written[stream] += text;
    world.hear?.(text);
  };
  const io: Io = {
    out: write("out"),
    err: write("err"),
    stdin: () => Promise.resolve(world.stdin ?? ""),
    now: () => Date.parse(world.now ?? "2026-11-20T09:00:00+08:00"),
    env: world.env ?? {},
    interrupted: world.interrupted ?? Promise.resolve(),
  };
  return { code: await run(argv, io), ...written };
}
