/** Why a token is asked for: there is none yet, its time is over, or the server did not accept it. */
export type TokenReason = "initial" | "expired" | "refused";

/** The host's function that gives a token. A host that keeps tokens must make a new one unless the reason is `initial`. */
export type GetToken = (request: { readonly reason: TokenReason }) => string | Promise<string>;

/** One token for all who ask, asked for again when it is over. */
export interface TokenSource {
  token(): Promise<string>;
  /** The server did not accept this token. */
  refuse(token: string): void;
}

/** How long before its end a token counts as over, in milliseconds: the request is still under way then. */
const MARGIN = 10_000;

/** @param now milliseconds of a clock that nobody sets, so that a wrong clock on the reader's desk does no harm */
export function createTokenSource(getToken: GetToken, now: () => number = () => performance.now()): TokenSource {
  let asked: Promise<string> | undefined;
  let held: { readonly token: string; readonly until: number } | undefined;
  let reason: TokenReason = "initial";

  async function ask(): Promise<string> {
    const token = await getToken({ reason });
    held = { token, until: now() + lifetimeOf(token) };
    return token;
  }

  return {
    token() {
      if (held !== undefined && now() < held.until) return Promise.resolve(held.token);
      if (held !== undefined) reason = "expired";
      held = undefined;
      asked ??= ask().finally(() => (asked = undefined));
      return asked;
    },
    refuse(token) {
      // Others may have got a new one in the meantime.
      if (held?.token !== token) return;
      held = undefined;
      reason = "refused";
    },
  };
}

/** For how long a new token may be used, in milliseconds. What is no token to us is used until it is refused. */
function lifetimeOf(token: string): number {
  try {
    const claims = token.split(".")[1] ?? "";
    const { iat, exp } = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/"))) as Record<string, unknown>;
    if (typeof iat !== "number" || typeof exp !== "number") return Number.POSITIVE_INFINITY;
    const lifetime = (exp - iat) * 1000;
    return Math.max(lifetime - MARGIN, lifetime / 2);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
