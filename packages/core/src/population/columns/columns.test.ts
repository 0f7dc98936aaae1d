import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BylawError } from "../../issue/index.ts";
import { notApplicable, unknown, type Value } from "../../value/index.ts";
import { randomFacts, randomSubject } from "../random-rules.contract.ts";
import { valueAt, type Columns } from "./column.ts";
import { createColumns } from "./create-columns.ts";
import { decodeColumns } from "./decode-columns.ts";
import { encodeColumns } from "./encode-columns.ts";

type Subject = Readonly<Record<string, Value>>;
const columnsOf = (facts: readonly string[], subjects: readonly Subject[]): Columns =>
  createColumns(
    facts,
    subjects.map((subject) => (fact: string) => (Object.hasOwn(subject, fact) ? (subject[fact] ?? unknown) : unknown)),
  );
const valuesOf = ({ facts, rows }: Columns, fact: string): readonly Value[] =>
  Array.from({ length: rows }, (_, row) => valueAt(facts.get(fact), row));
const codesOf = (run: () => unknown): readonly string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof BylawError) return error.issues.map(({ code }) => code);
    throw error;
  }
};

describe("createColumns", () => {
  it("gives back every value that it took", () => {
    fc.assert(
      fc.property(fc.array(randomSubject, { maxLength: 60 }), (subjects) => {
        const columns = columnsOf(randomFacts, subjects);
        for (const fact of randomFacts) {
          expect(valuesOf(columns, fact)).toEqual(subjects.map((subject) => subject[fact] ?? unknown));
        }
      }),
    );
  });

  it("keeps figures as figures, and turns to words when something else comes", () => {
    const columns = columnsOf(
      ["figure", "mixed"],
      [
        { figure: 1, mixed: 1 },
        { figure: unknown, mixed: notApplicable },
        { figure: 2.5, mixed: "1" },
      ],
    );
    expect(columns.facts.get("figure")?.kind).toBe("figures");
    expect(columns.facts.get("mixed")).toMatchObject({ kind: "words", words: [1, "1"] });
  });

  it("takes more words than a byte holds", () => {
    const columns = columnsOf(
      ["id"],
      Array.from({ length: 70_000 }, (_, at) => ({ id: `C-${at}` })),
    );
    const column = columns.facts.get("id");
    expect(column?.kind === "words" && column.codes.BYTES_PER_ELEMENT).toBe(4);
    expect(valueAt(column, 69_999)).toBe("C-69999");
  });
});

describe("encodeColumns", () => {
  it("is read back as it was", () => {
    fc.assert(
      fc.property(fc.array(randomSubject, { maxLength: 60 }), (subjects) => {
        const columns = columnsOf(randomFacts, subjects);
        const back = decodeColumns(encodeColumns(columns));
        expect(back.rows).toBe(columns.rows);
        for (const fact of randomFacts) expect(valuesOf(back, fact)).toEqual(valuesOf(columns, fact));
      }),
    );
  });

  it("sends only the facts that are asked for, and integers narrowly", () => {
    const subjects = Array.from({ length: 1000 }, (_, at) => ({
      small: at % 100,
      money: at * 100_000,
      secret: `S-${at}`,
    }));
    const bytes = encodeColumns(columnsOf(["small", "money", "secret"], subjects), ["small", "money"]);
    expect([...decodeColumns(bytes).facts.keys()]).toEqual(["small", "money"]);
    expect(bytes.length).toBeLessThan(5300);
    expect(new TextDecoder().decode(bytes)).not.toContain("S-1");
  });

  it("keeps words of every language", () => {
    const columns = columnsOf(["word"], [{ word: "经销商 😀" }, { word: '\u0000"\\' }]);
    expect(valuesOf(decodeColumns(encodeColumns(columns)), "word")).toEqual(["经销商 😀", '\u0000"\\']);
  });
});

describe("decodeColumns", () => {
  const sound = encodeColumns(
    columnsOf(
      ["figure", "word"],
      [
        { figure: 1, word: "a" },
        { figure: unknown, word: "b" },
        { figure: notApplicable, word: unknown },
      ],
    ),
  );
  const changed = (change: (bytes: Uint8Array) => void): Uint8Array => {
    const bytes = sound.slice();
    change(bytes);
    return bytes;
  };

  it.each<[string, Uint8Array, string]>([
    ["no bytes", new Uint8Array(), "population/not-columns"],
    ["something else", new TextEncoder().encode("PK\u0003\u0004 and so on, and on"), "population/not-columns"],
    ["another version", changed((bytes) => bytes.set([9], 4)), "population/unknown-version"],
    ["more rows than bytes", changed((bytes) => bytes.set([255, 255, 255, 255], 8)), "population/wrong-length"],
    [
      "a description beyond the end",
      changed((bytes) => bytes.set([255, 255, 255, 127], 12)),
      "population/wrong-length",
    ],
    ["a broken description", changed((bytes) => bytes.set([0x7b], 16)), "population/bad-header"],
    ["a cut end", sound.subarray(0, sound.length - 8), "population/wrong-length"],
    ["a code without a word", changed((bytes) => bytes.set([200], bytes.length - 8)), "population/bad-code"],
  ])("refuses %s", (_name, bytes, code) => {
    expect(codesOf(() => decodeColumns(bytes))).toEqual([code]);
  });

  it("refuses or reads whatever a few wrong bytes make of it, and throws nothing else", () => {
    const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(flips, (wrong) => {
        const bytes = changed((own) => {
          for (const [at, byte] of wrong) own[at] = byte;
        });
        expect(codesOf(() => decodeColumns(bytes)).every((code) => code.startsWith("population/"))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
