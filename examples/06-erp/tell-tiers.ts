interface Answer {
  readonly status: "decided" | "undetermined";
  readonly outcome: { readonly value: string } | null;
  readonly missing: readonly string[];
  readonly issues: readonly { readonly message: string }[];
}

/** Asks for each customer's tier and tells it in a line. @param asked the customers that the ERP has been asked about so far */
export async function tellTiers(bylaw: string, asked: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const subject of ["C-1", "C-2", "C-3", "C-4", "C-5", "C-6"]) {
    const before = asked.length;
    // One after the other, so that each line tells what was asked for it.
    // eslint-disable-next-line no-await-in-loop
    const { status, outcome, missing, issues } = await tierOf(bylaw, subject);
    const result = status === "decided" ? (outcome?.value ?? "none") : `undetermined, without ${missing.join(", ")}`;
    const times = asked.length - before;
    const lookup =
      times === 0 ? "the ERP was not asked" : `the ERP was asked ${times === 1 ? "once" : `${times} times`}`;
    lines.push(`${subject}  ${[result, lookup, ...issues.map(({ message }) => message)].join("; ")}`);
  }
  return lines;
}

async function tierOf(bylaw: string, subject: string): Promise<Answer> {
  const response = await fetch(`${bylaw}/v1/decisions/tier`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "en" },
    body: JSON.stringify({ subject }),
  });
  if (!response.ok) throw new TypeError(await response.text());
  return (await response.json()) as Answer;
}
