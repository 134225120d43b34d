importScripts("server.js", "walk.js", "report.js", "background.js");
