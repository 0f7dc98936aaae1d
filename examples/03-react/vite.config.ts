import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  logLevel: "error",
  // Inside this repository packages are taken from their sources; a host leaves this line out.
  resolve: { conditions: ["source"] },
  build: { emptyOutDir: true, target: "es2022" },
});
