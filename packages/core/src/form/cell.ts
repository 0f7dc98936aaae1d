/** A value that is worked out when it is first read, and again only after something that it read has changed. */
export interface Cell<Value> {
  read(): Value;
}

/** A value that is set from outside. */
export interface InputCell<Value> extends Cell<Value> {
  write(value: Value): void;
}

/** How a cell tells whether it has changed, and what it says to itself when it waits for itself in a circle. */
export interface CellOptions<Value> {
  readonly isEqual: (one: Value, other: Value) => boolean;
  readonly circle: Value;
}

/** Cells that may read each other. */
export interface Cells {
  input<Value>(value: Value, isEqual: CellOptions<Value>["isEqual"]): InputCell<Value>;
  derive<Value>(work: () => Value, options: CellOptions<Value>): Cell<Value>;
}

/** What is known of a cell's value: it holds; something further down has changed; something that it read has. */
type Standing = "sure" | "perhaps" | "stale";

interface Node {
  standing: Standing;
  readonly readers: Set<Node>;
  readonly sources: Set<Node>;
  refresh(): void;
}

/**
 * Makes a set of cells. Which cell reads which is found while they are read, so that a condition that was not asked this
 * time is not waited for either. Marking never recurses; reading does, as deep as cells read each other that are not sure.
 */
export function createCells(): Cells {
  let reader: Node | undefined;

  function note(node: Node): void {
    if (reader === undefined) return;
    reader.sources.add(node);
    node.readers.add(reader);
  }

  /** Tells those who read the node that it has changed, and those further up that something may have. */
  function spread(node: Node): void {
    const open: Node[] = [];
    for (const direct of node.readers) {
      if (direct.standing === "sure") open.push(direct);
      direct.standing = "stale";
    }
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const further of next.readers) {
        if (further.standing !== "sure") continue;
        further.standing = "perhaps";
        open.push(further);
      }
    }
  }

  function input<Value>(first: Value, isEqual: CellOptions<Value>["isEqual"]): InputCell<Value> {
    let value = first;
    const node: Node = { standing: "sure", readers: new Set(), sources: new Set(), refresh: () => undefined };
    return {
      read() {
        note(node);
        return value;
      },
      write(next) {
        if (Object.is(next, value) || isEqual(next, value)) return;
        value = next;
        spread(node);
      },
    };
  }

  function derive<Value>(work: () => Value, { isEqual, circle }: CellOptions<Value>): Cell<Value> {
    let kept: { readonly value: Value } | undefined;
    let isOpen = false;
    const node: Node = { standing: "stale", readers: new Set(), sources: new Set(), refresh };

    function refresh(): void {
      if (node.standing === "sure" || isOpen) return;
      if (node.standing === "perhaps" && !sourcesChanged(node)) {
        node.standing = "sure";
        return;
      }
      const before = reader;
      for (const source of node.sources) source.readers.delete(node);
      node.sources.clear();
      reader = node;
      isOpen = true;
      const value = work();
      isOpen = false;
      reader = before;
      node.standing = "sure";
      if (kept !== undefined && (Object.is(kept.value, value) || isEqual(kept.value, value))) return;
      kept = { value };
      spread(node);
    }

    return {
      read() {
        refresh();
        note(node);
        return kept === undefined || isOpen ? circle : kept.value;
      },
    };
  }

  return { input, derive };
}

/** Brings what a cell read up to date, in the order in which it was read, until something has changed. */
function sourcesChanged(node: Node): boolean {
  for (const source of node.sources) {
    source.refresh();
    if (node.standing === "stale") return true;
  }
  return false;
}
