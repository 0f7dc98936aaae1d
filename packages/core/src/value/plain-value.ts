import type { ValueType } from "../schema/index.ts";

/**
 * What a cell of plain text, as in a file of comma-separated values, says of a type: numbers use a point, the items of a list
 * are separated by `;`, days and moments are ISO 8601. A cell that does not fit stays text, for the vocabulary to say what is
 * wrong with it.
 *
 * @param cell not empty
 */
export function plainValue(cell: string, type: ValueType["type"]): string | number | boolean | readonly string[] {
  switch (type) {
    case "integer":
    case "number":
    case "percent":
    case "money":
    case "duration":
      return /^[+-]?\d+(\.\d+)?$/u.test(cell) ? Number(cell) : cell;
    case "boolean":
      return cell === "true" ? true : cell === "false" ? false : cell;
    case "list":
      return cell.split(";").map((item) => item.trim());
    case "text":
    case "date":
    case "time":
    case "dateTime":
    case "monthDay":
    case "weekTime":
    case "timeRange":
    case "enum":
    case "cadence":
    case "role":
    case "reference":
    case "file":
    case "address":
    case "location":
    case "signature":
      return cell;
    default:
      return type satisfies never;
  }
}
