import type { Issue, Locale } from "@bylaw/core";
import type { HttpSend } from "./guarded-post.ts";
import type { MailServer } from "./send-mail.ts";

/** What goes out over a channel. */
export interface Message {
  /** The same however often it is tried. */
  readonly id: string;
  readonly locale: Locale;
  readonly title: string;
  /** One for each thing told; several in a digest. */
  readonly lines: readonly string[];
  /** The things told, for programs. */
  readonly items: readonly MessageItem[];
}

export interface MessageItem {
  readonly type: string;
  /** RFC 3339: when it came to pass. */
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What became of a message. */
export type Sent =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** For the people who look after it; never what the other side said word for word. */
      readonly problem: string;
      /** Not to be tried again before so many milliseconds. */
      readonly retryAfter?: number;
      /** Never again: the other side wants no more. */
      readonly isOver?: boolean;
    };

/** What a channel sends with. */
export interface ChannelServices {
  readonly post: HttpSend;
  readonly mail: MailServer | undefined;
  /** Epoch ms. */
  readonly now: () => number;
}

/** One way out. Settings have been checked when something is sent. */
export interface Channel<Settings = unknown> {
  readonly id: string;
  /** Messages a minute that the other side takes. */
  readonly perMinute?: number;
  /** Whether what piles up goes out as one message. */
  readonly digests: boolean;
  /** What is wrong with the settings, with pointers into them. */
  check(settings: unknown): readonly Issue[];
  /** The settings without what nobody may read. */
  show(settings: Settings): Readonly<Record<string, unknown>>;
  send(message: Message, settings: Settings, services: ChannelServices): Promise<Sent>;
}
