import type { Bits } from "./bits.ts";

/**
 * How many of the first `rows` bits are set. Seven words are first added bit by bit into three (ones, twos, fours), so that only
 * three of them have to be summed up.
 */
export function countBits(bits: Bits, rows: number): number {
  const whole = rows >> 5;
  let count = 0;
  let at = 0;
  for (; at + 7 <= whole; at += 7) {
    const a = bits[at] ?? 0;
    const b = bits[at + 1] ?? 0;
    const c = bits[at + 2] ?? 0;
    const d = bits[at + 3] ?? 0;
    const e = bits[at + 4] ?? 0;
    const f = bits[at + 5] ?? 0;
    const g = bits[at + 6] ?? 0;
    const one = a ^ b ^ c;
    const two = (a & b) | (c & (a ^ b));
    const three = d ^ e ^ f;
    const four = (d & e) | (f & (d ^ e));
    const ones = one ^ three ^ g;
    const carry = (one & three) | (g & (one ^ three));
    const twos = two ^ four ^ carry;
    const fours = (two & four) | (carry & (two ^ four));

    count += onesIn(ones) + 2 * onesIn(twos) + 4 * onesIn(fours);
  }
  for (; at < whole; at += 1) count += onesIn(bits[at] ?? 0);
  return count + onesIn((bits[whole] ?? 0) & ((1 << (rows & 31)) - 1));
}

function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
