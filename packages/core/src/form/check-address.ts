import { issue, type Issue } from "../issue/index.ts";
import { isObject, pointerStep, type Json } from "../json/index.ts";
import { placeOf, wordsOf, type FieldSpot } from "./field-spot.ts";

/** What an address cannot do without. */
const needed = ["province", "city", "line"] as const;

/** The parts that an address lacks, and a postal code that is none. @param value of the type `address` */
export function checkAddress(spot: FieldSpot, value: Json): readonly Issue[] {
  const place = placeOf(spot);
  const isBlank = (part: string): boolean => textOf(value, part).trim() === "";
  const missing = needed.filter(isBlank).map((part) =>
    issue(
      "form/address-incomplete",
      { ...wordsOf(spot), part: words[part].en, partZh: words[part]["zh-CN"] },
      {
        ...place,
        pointer: place.pointer + pointerStep(part),
      },
    ),
  );
  if (isBlank("postalCode") || /^\d{6}$/u.test(textOf(value, "postalCode"))) return missing;
  const pointer = place.pointer + pointerStep("postalCode");
  return [...missing, issue("form/not-a-postal-code", wordsOf(spot), { ...place, pointer })];
}

function textOf(value: Json, part: string): string {
  const found: unknown = isObject(value) ? value[part] : undefined;
  return typeof found === "string" ? found : "";
}

const words = {
  province: { "zh-CN": "省份", en: "the province" },
  city: { "zh-CN": "城市", en: "the city" },
  line: { "zh-CN": "详细地址", en: "street and number" },
} as const;
