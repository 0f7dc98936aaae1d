import { createApp } from "vue";
import App from "./app.vue";
import "./app.css";

Bylaw.configure({
  baseUrl: document.querySelector<HTMLMetaElement>('meta[name="bylaw"]')?.content ?? "",
  getToken: async () => {
    const answer = await fetch("/bylaw-token", { method: "POST" });
    const { token } = (await answer.json()) as { readonly token: string };
    return token;
  },
  theme: "light",
});

const session = await fetch("/session.json");
if (session.ok) createApp(App, (await session.json()) as Record<string, unknown>).mount("#root");
else location.assign("/login.html");
