import { BylawError, issue, type Locale } from "@bylaw/core";
import { decideLayer, type DecidedLayer } from "../commands/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { PolicyBase } from "../policy/index.ts";
import { loadBase, type OfferedBase } from "../tailoring/index.ts";
import type { Services } from "../services.ts";
import { askTailoring, type TailoringQuestion } from "./tailoring-question.ts";

/** An upgrade that somebody looks at, decided as far as they have chosen. */
export interface UpgradeQuestion extends TailoringQuestion {
  readonly offered: OfferedBase;
  readonly to: PolicyBase;
  readonly choices: HttpSchemas["UpgradeChoices"];
  readonly decided: DecidedLayer;
}

/** @issues `server/no-release`, `server/unknown-base` */
export async function askUpgrade(
  services: Services,
  tenant: string,
  { to: wanted, choices = {} }: HttpSchemas["UpgradePlanRequest"],
  locale: Locale,
): Promise<UpgradeQuestion> {
  const asked = await askTailoring(services, tenant, locale);
  const { policy, layered, today } = asked;
  const found = await loadBase(services, tenant, layered, wanted);
  if (found === undefined) {
    const { pack, version } = wanted;
    throw new BylawError([issue("server/unknown-base", { pack, version }, { document: "body", pointer: "/to" })]);
  }
  const { offered, base: to } = found;
  const decided = decideLayer({ layered }, to, choices, today, policy.release.number + 1);
  return { ...asked, offered, to, choices, decided };
}
