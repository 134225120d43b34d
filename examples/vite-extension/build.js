import { buildTargets } from "compat/vite";

await buildTargets(["chrome", "firefox", "thunderbird"]);
