import { configureBylaw } from "@bylaw/react/elements";
import { createRoot } from "react-dom/client";
import { App, type AppProps } from "./app.tsx";
import "./app.css";

configureBylaw({
  baseUrl: document.querySelector<HTMLMetaElement>('meta[name="bylaw"]')?.content ?? "",
  getToken: async () => {
    const answer = await fetch("/bylaw-token", { method: "POST" });
    const { token } = (await answer.json()) as { readonly token: string };
    return token;
  },
  theme: "light",
});

const session = await fetch("/session.json");
const root = document.querySelector("#root");
if (!session.ok) location.assign("/login.html");
else if (root !== null) {
  const props = (await session.json()) as AppProps;
  createRoot(root).render(<App {...props} />);
}
