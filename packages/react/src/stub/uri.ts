/** Stands for `fast-uri`: a compiled form has no reference, so that none is ever resolved. */
const uri: {
  readonly resolve: (base: string, reference: string) => string;
  readonly equal: (one: string, other: string) => boolean;
} = {
  resolve: (_base, reference) => reference,
  equal: (one, other) => one === other,
};

// oxlint-disable-next-line import/no-default-export -- RJSF imports the default
export default uri;
