/** So many yuan in fen. Amounts are integers of fen until they leave the generator. */
export function fen(yuan: number): number {
  return Math.round(yuan * 100);
}

/** Yuan with at most two decimals, as records carry money. */
export function toYuan(amount: number): number {
  return amount / 100;
}
