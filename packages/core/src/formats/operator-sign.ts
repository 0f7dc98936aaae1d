/** How the operators that have a sign are written. */
export const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "≠",
  lessThan: "<",
  lessThanInclusive: "≤",
  greaterThan: ">",
  greaterThanInclusive: "≥",
};

/** What people type for them. Longer signs stand first. */
export const signsTyped: readonly (readonly [sign: string, operator: string])[] = [
  [">=", "greaterThanInclusive"],
  ["<=", "lessThanInclusive"],
  ["!=", "notEqual"],
  ["<>", "notEqual"],
  ["≥", "greaterThanInclusive"],
  ["≤", "lessThanInclusive"],
  ["≠", "notEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
  ["不低于", "greaterThanInclusive"],
  ["不少于", "greaterThanInclusive"],
  ["不高于", "lessThanInclusive"],
  ["不超过", "lessThanInclusive"],
  ["超过", "greaterThan"],
  ["高于", "greaterThan"],
  ["低于", "lessThan"],
  ["少于", "lessThan"],
];
