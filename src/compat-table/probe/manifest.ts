import { optionalPermissions, permissions } from "./permissions.js";

/** The add-on id of the probe in Gecko. */
export const probeId = "probe@compat.example";

export interface ProbeManifestOptions {
  /** Chromium before 121 refuses `background.scripts` beside `service_worker`. */
  workerOnly?: boolean;
}

/** One manifest for all engines, with every permission and every key that opens an API. */
export function probeManifest({ workerOnly = false }: ProbeManifestOptions = {}): Record<string, unknown> {
  const scripts = ["server.js", "walk.js", "report.js", "background.js"];
  return {
    manifest_version: 3,
    name: "compat probe",
    version: "1.0",
    permissions: [...permissions, "userScripts"],
    optional_permissions: optionalPermissions,
    host_permissions: ["<all_urls>"],
    background: { service_worker: "worker.js", ...(!workerOnly && { scripts }) },
    content_scripts: [
      {
        matches: ["http://127.0.0.1/*"],
        js: ["server.js", "walk.js", "report.js", "content.js"],
        run_at: "document_end",
      },
    ],
    options_ui: { page: "page.html", open_in_tab: true },
    devtools_page: "devtools.html",
    action: { default_title: "probe" },
    page_action: { default_title: "probe" },
    compose_action: { default_title: "probe" },
    message_display_action: { default_title: "probe" },
    sidebar_action: { default_panel: "page.html", open_at_install: false },
    side_panel: { default_path: "page.html" },
    omnibox: { keyword: "probe" },
    commands: { probe: { description: "probe" } },
    cloud_file: { name: "probe", management_url: "page.html" },
    oauth2: { client_id: "probe", scopes: ["probe"] },
    tts_engine: { voices: [{ voice_name: "probe", event_types: ["start", "end"] }] },
    browser_specific_settings: { gecko: { id: probeId } },
  };
}
