import compat from "compat/rollup";

// One run for each browser: what an import leads to differs.
export default ["chrome", "firefox", "thunderbird"].map((target) => ({
  output: { dir: `dist/${target}` },
  plugins: [compat({ target, explain: "dist/[target].txt" })],
}));
