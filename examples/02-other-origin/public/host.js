// Lesson 2, the page. Everything about Bylaw is in the first statement; the rest is the site's own.
const texts = {
  "zh-CN": { customers: "客户", policy: "制度", complaint: "登记投诉", leave: "退出", other: "English" },
  en: { customers: "Customers", policy: "Policy", complaint: "Report a complaint", leave: "Sign out", other: "中文" },
};
let locale = new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh-CN";

Bylaw.configure({
  baseUrl: document.querySelector('meta[name="bylaw"]').content,
  // Called when there is no token yet, shortly before one expires, and once when one is refused.
  getToken: async () => (await (await fetch("/bylaw-token", { method: "POST" })).json()).token,
  locale,
  theme: "light",
});

const session = await fetch("/session.json");
if (session.ok) show(await session.json());
else location.assign("/login.html");

function show({ name, customers }) {
  const decision = document.querySelector("bylaw-decision");
  document.querySelector("#who").textContent = name;
  document.querySelector("#customers").append(
    ...customers.map((customer) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      Object.assign(link, { href: `#customer/${customer.id}`, textContent: customer.name });
      item.append(link);
      return item;
    }),
  );
  document.querySelector("#language").addEventListener("click", () => translate(locale === "en" ? "zh-CN" : "en"));
  // A clause under a decision leads to the site's own page with the policy.
  decision.addEventListener("bylaw-clause", (event) => {
    event.preventDefault();
    location.hash = `policy/${event.clause}`;
  });
  addEventListener("hashchange", go);
  translate(locale);
  go();

  function go() {
    const [page = "customer", detail = ""] = location.hash.slice(1).split("/");
    // Not the hash itself, or the browser would scroll there.
    const shown = document.getElementById(`page-${page}`) ?? document.querySelector("main");
    for (const main of document.querySelectorAll("main")) main.hidden = main !== shown;
    if (shown.id === "page-customer") decision.subject = detail || customers[0].id;
    // A complaint is about the customer that was looked at last.
    if (shown.id === "page-complaint")
      document.querySelector("bylaw-form").subject = decision.subject || customers[0].id;
    if (shown.id === "page-policy" && detail !== "") document.querySelector("bylaw-policy").clause = detail;
    for (const link of document.querySelectorAll("a")) {
      const isPage = `page-${link.hash.slice(1)}` === shown.id;
      const isCustomer = shown.id === "page-customer" && link.hash === `#customer/${decision.subject}`;
      if (isPage || isCustomer) link.setAttribute("aria-current", isPage ? "page" : "true");
      else link.removeAttribute("aria-current");
    }
  }
}

function translate(wanted) {
  locale = wanted;
  document.documentElement.lang = locale;
  Bylaw.configure({ locale });
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = texts[locale][element.dataset.text];
  }
  document.querySelector("#language").textContent = texts[locale].other;
}
