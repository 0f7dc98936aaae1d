import type { FactProvider, FactProviders } from "@bylaw/server";

/** Facts that the ERP knows. @param erp its address */
export function erpProviders(erp: string): FactProviders {
  const annualPurchaseAmount: FactProvider = async (_params, { subject, signal }) => {
    if (subject === undefined) return null;
    // The signal is an `AbortSignal.timeout`: when it fires, nobody waits for the answer any longer.
    const answer = await fetch(`${erp}/customers/${encodeURIComponent(subject)}/purchases`, { signal });
    // Nobody knows it: the decision says what is missing. Whatever else goes wrong, it says that it could not be fetched.
    if (answer.status === 404) return null;
    if (!answer.ok) throw new TypeError(`the ERP answered ${answer.status}`);
    // Money comes as a decimal text and stays exact. Text of another form is refused, not guessed at.
    return ((await answer.json()) as { readonly total: unknown }).total;
  };
  return { "customer.annualPurchaseAmount": annualPurchaseAmount };
}
