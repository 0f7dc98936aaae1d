import { address } from "./address.tsx";
import { boolean } from "./boolean.tsx";
import { choice } from "./choice.tsx";
import { choices } from "./choices.tsx";
import { dateTime } from "./date-time.tsx";
import { date } from "./date.tsx";
import { dates } from "./dates.tsx";
import type { Widget } from "./define-widget.ts";
import { email } from "./email.tsx";
import { file } from "./file.tsx";
import { lines } from "./lines.tsx";
import { location } from "./location.tsx";
import { longText } from "./long-text.tsx";
import { matrix } from "./matrix.tsx";
import { money } from "./money.tsx";
import { number } from "./number.tsx";
import { percent } from "./percent.tsx";
import { phone } from "./phone.tsx";
import { rating } from "./rating.tsx";
import { reference } from "./reference.tsx";
import { references } from "./references.tsx";
import { rows } from "./rows.tsx";
import { signature } from "./signature.tsx";
import { text } from "./text.tsx";
import { time } from "./time.tsx";

/** Every widget; the order decides between equal ranks. */
export const widgets: readonly Widget[] = [
  text,
  longText,
  number,
  rating,
  money,
  percent,
  boolean,
  choice,
  choices,
  date,
  dates,
  time,
  dateTime,
  phone,
  email,
  address,
  location,
  reference,
  references,
  file,
  signature,
  lines,
  rows,
  matrix,
];
