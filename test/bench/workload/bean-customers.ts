/** A customer of the shipped policy, in the form in which a host supplies facts. */
export interface BeanCustomer {
  readonly customer: {
    readonly segment: string;
    readonly kind: string;
    readonly influential: boolean;
    readonly specialApproved: boolean;
    readonly retailerGrade: string;
    readonly cooperationMonths: number;
    /** CNY in the last twelve months. */
    readonly annualPurchaseAmount: number;
  };
}

/** Customers of the shipped policy, the same on every machine; every tenth lies on a boundary of the tiers. */
export function beanCustomers(count: number): readonly BeanCustomer[] {
  let state = 5;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const oneOf = (words: readonly string[]): string => words[below(words.length)] ?? "";
  return Array.from({ length: count }, (_, at) => ({
    customer: {
      segment: oneOf(["dealer", "retailer", "consumer", "government", "media"]),
      kind: oneOf(["individual", "organisation", "government", "media"]),
      influential: below(5) === 0,
      specialApproved: below(3) === 0,
      retailerGrade: oneOf(["key", "ordinary", "independent"]),
      cooperationMonths: below(60),
      annualPurchaseAmount: at % 10 === 0 ? ([300_000, 1_000_000][below(2)] ?? 0) : below(200_000_000) / 100,
    },
  }));
}

/** The same as flat facts in internal values: money in fen. */
export function beanFacts({ customer }: BeanCustomer): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    Object.entries(customer).map(([name, value]: [string, string | number | boolean]) => [
      `customer.${name}`,
      name === "annualPurchaseAmount" ? Math.round(Number(value) * 100) : value,
    ]),
  );
}
