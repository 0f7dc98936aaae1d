import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  logLevel: "error",
  plugins: [
    // Templates are compiled here: compiling them in the page would need 'unsafe-eval'. Tags of Bylaw are not Vue's.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("bylaw-") } } }),
  ],
  build: { emptyOutDir: true, target: "es2022" },
});
