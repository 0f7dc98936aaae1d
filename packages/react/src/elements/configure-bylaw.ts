/** The page's settings for every element on it. */
export interface BylawSettings {
  /** Where `/v1` is found; the page's own origin when left out. */
  readonly baseUrl?: string;
  /** Gives the short-lived token that the host has signed; called again when it expires or is refused. */
  readonly getToken?: (request: { readonly reason: "initial" | "expired" | "refused" }) => string | Promise<string>;
  readonly locale?: "zh-CN" | "en";
  readonly theme?: "light" | "dark" | "auto";
}

interface Settings {
  readonly queue?: BylawSettings[];
  configure(settings: BylawSettings): void;
}

/** Settings for all elements of the page. May be called before `bylaw.js` has arrived: they wait for it. */
export function configureBylaw(settings: BylawSettings): void {
  const page = globalThis as { Bylaw?: Settings };
  page.Bylaw ??= stub();
  page.Bylaw.configure(settings);
}

/** The same as `bylaw-stub.js`. */
function stub(): Settings {
  const queue: BylawSettings[] = [];
  return { queue, configure: (settings) => void queue.push(settings) };
}
