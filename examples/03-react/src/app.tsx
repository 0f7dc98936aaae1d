import { BylawDecision, BylawPolicy } from "@bylaw/react/elements";
import { useState, type ReactElement } from "react";

export interface AppProps {
  readonly name: string;
  readonly customers: readonly { readonly id: string; readonly name: string }[];
}

/** The customer's tier on one side, the clause that it rests on, on the other. */
export function App({ name, customers }: AppProps): ReactElement {
  const [subject, setSubject] = useState(customers[0]?.id ?? "");
  const [clause, setClause] = useState("");
  const [locale, setLocale] = useState<"zh-CN" | "en">("zh-CN");
  const isEnglish = locale === "en";
  return (
    <div lang={locale}>
      <header>
        <strong>{name}</strong>
        <label>
          {isEnglish ? "Customer" : "客户"}
          <select value={subject} onChange={(event) => setSubject(event.target.value)}>
            {customers.map((customer) => (
              <option key={customer.id} value={customer.id}>
                {customer.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => setLocale(isEnglish ? "zh-CN" : "en")}>
          {isEnglish ? "中文" : "English"}
        </button>
      </header>
      <main>
        <BylawDecision
          decision="tier"
          subject={subject}
          locale={locale}
          onClause={(event) => {
            event.preventDefault();
            setClause(event.clause);
          }}
        />
        <BylawPolicy clause={clause} locale={locale} onClause={(event) => setClause(event.clause)} />
      </main>
    </div>
  );
}
