import { boolean } from "./boolean.tsx";
import { choice } from "./choice.tsx";
import { choices } from "./choices.tsx";
import { dateTime } from "./date-time.tsx";
import { date } from "./date.tsx";
import type { Widget } from "./define-widget.ts";
import { email } from "./email.tsx";
import { file } from "./file.tsx";
import { lines } from "./lines.tsx";
import { longText } from "./long-text.tsx";
import { money } from "./money.tsx";
import { number } from "./number.tsx";
import { percent } from "./percent.tsx";
import { phone } from "./phone.tsx";
import { reference } from "./reference.tsx";
import { rows } from "./rows.tsx";
import { text } from "./text.tsx";

/** Every widget; the order decides between equal ranks. */
export const widgets: readonly Widget[] = [
  text,
  longText,
  number,
  money,
  percent,
  boolean,
  choice,
  choices,
  date,
  dateTime,
  phone,
  email,
  reference,
  file,
  lines,
  rows,
];
