import type { IssueView } from "../../api/index.ts";
import type { Offline, Outbox } from "../../offline/index.ts";

/** What came of filing: the server has taken it, it is kept until it is reached, or something is wrong with it. */
export type Outcome =
  | { readonly kind: "done"; readonly receipt: unknown }
  | { readonly kind: "kept"; readonly id: string }
  | { readonly kind: "refused"; readonly issues: readonly IssueView[] };

/** Waits until the server has taken a filing or refused it, or was not reached. */
export function outcomeOf(outbox: Outbox, channel: Offline["channel"], id: string): Promise<Outcome> {
  return new Promise((resolve) => {
    const look = async (): Promise<void> => {
      const filing = (await outbox.list()).find((each) => each.id === id);
      if (filing === undefined) end({ kind: "kept", id });
      else if (filing.state === "done") end({ kind: "done", receipt: filing.receipt });
      else if (filing.state === "refused") end({ kind: "refused", issues: filing.issues });
      else if (filing.state === "waiting" && filing.tries > 0) end({ kind: "kept", id });
    };
    const stop = channel.listen(() => void look());
    const end = (outcome: Outcome): void => {
      stop();
      resolve(outcome);
    };
    void look();
  });
}
