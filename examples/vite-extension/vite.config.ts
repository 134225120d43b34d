import compat from "compat/vite";
import { defineConfig } from "vite";

// The target comes from COMPAT_TARGET, which build.js sets once for each browser.
export default defineConfig({ plugins: [compat({ explain: "dist/[target].txt" })] });
