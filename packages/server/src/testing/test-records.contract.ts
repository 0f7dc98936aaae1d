/** Customers around the thresholds of the pack, with an order each that makes their yearly amount. */
export function testCustomers(count: number): {
  readonly customer: readonly Readonly<Record<string, unknown>>[];
  readonly order: readonly Readonly<Record<string, unknown>>[];
} {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const id = (at: number): string => `C${String(at).padStart(5, "0")}`;
  return {
    customer: numbers.map((at) => ({
      customerId: id(at),
      name: `客户 ${at}`,
      segment: at % 2 === 0 ? "dealer" : "retailer",
      retailerGrade: "key",
      region: "苏州",
    })),
    order: numbers.map((at) => ({
      orderId: `O${String(at).padStart(5, "0")}`,
      customerId: id(at),
      amount: (at % 30) * 50_000 + 10_000.5,
      returnedAmount: 0,
      placedAt: "2026-03-10T10:00:00+08:00",
      deliveredAt: "2026-03-12T10:00:00+08:00",
      status: "paid",
    })),
  };
}
