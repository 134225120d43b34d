/**
 * A native messaging host for tests. Answers each message by what it asks for:
 *   { echo } → { echo }   { pid } → { pid, args }   { big: n } → { big: "…" } of n characters   { silence } → nothing
 *   { exit: code } → ends   { crash } → is killed   { stay } → { stay }, and from then on ignores its end
 * Ends when its input does, as the protocol wants.
 *
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/native-messaging#native-messaging-host-protocol
 */
let stays = false;
let input = Buffer.alloc(0);

function send(message) {
  const body = Buffer.from(JSON.stringify(message));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  process.stdout.write(Buffer.concat([length, body]));
}

function answer(message) {
  if ("pid" in message) send({ pid: process.pid, args: process.argv.slice(2) });
  else if ("big" in message) send({ big: "x".repeat(message.big) });
  else if ("exit" in message) process.stdout.write("", () => process.exit(message.exit));
  else if ("crash" in message) process.kill(process.pid, "SIGKILL");
  else if ("stay" in message) {
    stays = true;
    process.on("SIGTERM", () => undefined);
    setInterval(() => undefined, 1000);
    send(message);
  } else if (!("silence" in message)) send(message);
}

process.stdin.on("data", (chunk) => {
  input = Buffer.concat([input, chunk]);
  while (input.length >= 4 && input.length >= 4 + input.readUInt32LE(0)) {
    const end = 4 + input.readUInt32LE(0);
    answer(JSON.parse(input.subarray(4, end).toString()));
    input = input.subarray(end);
  }
});
process.stdin.on("end", () => {
  if (!stays) process.exit();
});
