import type { Filing, KeptDraft } from "./filing.ts";

/** A file's bytes, under their hash. */
export interface KeptFile {
  readonly sha256: string;
  readonly blob: Blob;
  /** When it was put here last, epoch ms. */
  readonly at: number;
}

/** Something that a form needs to be opened without a network. */
export interface KeptForm {
  readonly key: string;
  readonly value: unknown;
  /** Epoch ms. */
  readonly at: number;
}

/** A note of the machinery itself, e.g. who sends at the moment. */
export interface KeptNote {
  readonly key: string;
  readonly value: unknown;
}

/** What is kept, by the name of its drawer. */
export interface Drawers {
  readonly filings: Filing;
  readonly drafts: KeptDraft;
  readonly files: KeptFile;
  readonly forms: KeptForm;
  readonly notes: KeptNote;
}

export type Drawer = keyof Drawers;

/** The member under which a drawer finds a thing again. */
export const keyOf: Readonly<Record<Drawer, string>> = {
  filings: "id",
  drafts: "id",
  files: "sha256",
  forms: "key",
  notes: "key",
};

/** What may be done within one piece of work. */
export interface Hand {
  get<Name extends Drawer>(drawer: Name, key: string): Promise<Drawers[Name] | undefined>;
  all<Name extends Drawer>(drawer: Name): Promise<readonly Drawers[Name][]>;
  keys(drawer: Drawer): Promise<readonly string[]>;
  put<Name extends Drawer>(drawer: Name, value: Drawers[Name]): Promise<void>;
  remove(drawer: Drawer, key: string): Promise<void>;
}

/** Where one person's drafts and filings lie on this device. Nobody else's are in it. */
export interface Cabinet {
  readonly name: string;
  /** Whether what is put here is still there after the page is gone. */
  readonly durable: boolean;
  /** Does all of the work or nothing, with nobody else in these drawers. `work` may wait for its hand alone. */
  act<Result>(drawers: readonly Drawer[], work: (hand: Hand) => Promise<Result>): Promise<Result>;
  close(): void;
  /** Throws everything away, also on the device. */
  destroy(): Promise<void>;
}
