import {
  classTruth,
  isClassLeaf,
  partitionFact,
  readLeaf,
  standardOperators,
  type BoundLeaf,
  type OperatorSet,
} from "../../rule/index.ts";
import {
  firstWord,
  inapplicableCode,
  unknownCode,
  type Column,
  type FigureColumn,
  type WordColumn,
} from "../columns/column.ts";
import {
  boundaryKey,
  codeFigures,
  codeWords,
  hasHoles,
  scanWords,
  sortBoundaries,
  type Boundary,
} from "../columns/column-planes.ts";
import { createBits, type Bits } from "../kernel/bits.ts";
import { scanFigures } from "./scan.ts";
import { codeAtLeast } from "./binary-code.ts";
import { boundaryAt } from "./boundary-at.ts";
import { never, not, type Circuit, type Literal } from "./circuit.ts";
import { factsOf } from "./facts-of.ts";

/** The rows of a column without a value: nobody has told it, or it does not apply. */
export interface Masks {
  readonly open: Literal;
  readonly inapplicable: Literal;
}

/** The words of a column in classes that no comparison tells apart. */
export interface WordClasses {
  readonly planes: readonly Literal[];
  /** By code. */
  readonly classes: Uint32Array;
  /** By class: the first of its words. */
  readonly first: readonly number[];
  readonly count: number;
}

/** Columns in the form in which the circuit reads them: the class of each row, in binary. */
export interface ColumnCodes {
  /** The same for the same column, and for no other. */
  readonly id: (column: Column) => number;
  masks(column: Column): Masks;
  /** The rows with a value. */
  readonly told: (column: Column) => Literal;
  /** The rows whose figure has passed a boundary: read from the codes, else from the column itself. */
  passed(column: FigureColumn, boundary: Boundary): Literal;
  classes(column: WordColumn): WordClasses | undefined;
  /** Cuts a column into the classes that these comparisons make, once. One that comes later scans the column itself. */
  code(column: Column, leaves: readonly BoundLeaf[]): void;
}

interface Figures {
  readonly planes: readonly Bits[];
  /** By boundary: the lowest class that has passed it. */
  readonly places: ReadonlyMap<string, number>;
}

export function columnCodes(circuit: Circuit, operators: OperatorSet = standardOperators): ColumnCodes {
  // A column that nobody holds any more goes, with all that was made of it.
  const ids = new WeakMap<Column, number>();
  let last = 0;
  const figures = new WeakMap<Column, Figures>();
  const words = new WeakMap<Column, Omit<WordClasses, "planes"> & { readonly planes: readonly Bits[] }>();

  const id = (column: Column): number => {
    const known = ids.get(column) ?? (last += 1);
    ids.set(column, known);
    return known;
  };

  /** The circuit forgets what a run does not need, so literals are asked for again each time; the bits stay here. */
  const literal = (column: Column, name: string, bits: Bits | undefined): Literal => {
    if (bits === undefined) return never;
    return circuit.input(`${id(column)} ${name}`, "kept", (out) => {
      out.set(bits.subarray(0, out.length));
    });
  };
  const literals = (column: Column, planes: readonly Bits[]): readonly Literal[] =>
    planes.map((plane, digit) => literal(column, `digit ${digit}`, plane));

  const masked = new WeakMap<Column, MaskBits>();
  const masksOf = (column: Column): Masks => {
    const bits = masked.get(column) ?? maskBits(column);
    masked.set(column, bits);
    return {
      open: literal(column, "unknown", bits.unknown),
      inapplicable: literal(column, "inapplicable", bits.inapplicable),
    };
  };

  const codeFigureColumn = (column: FigureColumn, leaves: readonly BoundLeaf[]): void => {
    const boundaries = sortBoundaries(leaves.flatMap((leaf) => boundariesOf(leaf, operators)));
    const planes = codeFigures(column, boundaries);
    const shift = hasHoles(column) ? 1 : 0;
    const places = new Map(boundaries.map((each, at) => [boundaryKey(each), at + 1 + shift]));
    figures.set(column, { planes, places });
  };

  const codeWordColumn = (column: WordColumn, leaves: readonly BoundLeaf[]): void => {
    const hasNone = column.codes.some((code) => code < firstWord);
    const known = new Map<string, number>(hasNone ? [["", 0]] : []);
    const first: number[] = hasNone ? [-1] : [];
    const classes = new Uint32Array(column.words.length + firstWord);
    for (const [place, word] of column.words.entries()) {
      const signature = `:${leaves.map((leaf) => (readLeaf(leaf, () => word, operators).truth === true ? "1" : "0")).join("")}`;
      const own = known.get(signature) ?? known.size;
      if (!known.has(signature)) first.push(place);
      known.set(signature, own);
      classes[place + firstWord] = own;
    }
    const planes = codeWords(column, classes, known.size);
    words.set(column, { planes, classes, first, count: known.size });
  };

  return {
    id,
    masks: masksOf,
    told: (column) => {
      const { open, inapplicable } = masksOf(column);
      return circuit.and(not(open), not(inapplicable));
    },
    passed: (column, boundary) => {
      const coded = figures.get(column);
      const place = coded?.places.get(boundaryKey(boundary));
      if (coded !== undefined && place !== undefined)
        return codeAtLeast(circuit, literals(column, coded.planes), place);
      return circuit.input(`${id(column)} ${boundaryKey(boundary)}`, "scanned", (out) => {
        scanFigures(column.values, boundary.relation, boundary.at, out);
      });
    },
    classes: (column) => {
      const coded = words.get(column);
      return coded === undefined ? undefined : { ...coded, planes: literals(column, coded.planes) };
    },
    code: (column, leaves) => {
      const own = leaves.filter((leaf) => factsOf(leaf).length === 1);
      if (column.kind === "figures" && !figures.has(column)) codeFigureColumn(column, own);
      if (column.kind === "words" && !words.has(column)) codeWordColumn(column, own);
    },
  };
}

interface MaskBits {
  readonly unknown?: Bits;
  readonly inapplicable?: Bits;
}

function maskBits(column: Column): MaskBits {
  if (column.kind === "figures") return column;
  const { codes, words } = column;
  const mask = (name: keyof MaskBits, code: number): MaskBits => {
    if (!codes.includes(code)) return {};
    const table = new Uint32Array(words.length + firstWord);
    table[code] = 1;
    const bits = createBits(codes.length);
    scanWords(column, table, bits);
    return { [name]: bits };
  };
  return { ...mask("unknown", unknownCode), ...mask("inapplicable", inapplicableCode) };
}

/** The boundaries at which a comparison turns over. */
function boundariesOf(leaf: BoundLeaf, operators: OperatorSet): readonly Boundary[] {
  if (!isClassLeaf(leaf, operators)) return [];
  const partition = partitionFact(leaf.fact, [leaf]);
  const { cuts, below, count } = partition;
  if (cuts.some((cut) => typeof cut !== "number")) return [];
  return Array.from({ length: count - below - 1 }, (_, at) => at + 1)
    .filter((place) => classTruth(partition, below + place, leaf) !== classTruth(partition, below + place - 1, leaf))
    .map((place) => boundaryAt(cuts, place));
}
