// A tus 1.0 server for the tests: node server.js FOLDER PORT [MAX_SIZE]. Says its port on standard output,
// and ends when its standard input does, so that no test leaves one behind.
import { Server } from "@tus/server";
import { FileStore } from "@tus/file-store";

const [folder, port, maxSize] = process.argv.slice(2);
const server = new Server({
  path: "/files",
  datastore: new FileStore({ directory: folder }),
  ...(maxSize ? { maxSize: Number(maxSize) } : {}),
});
const listening = server.listen({ host: "127.0.0.1", port: Number(port) }, () => {
  console.log(JSON.stringify({ port: listening.address().port }));
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
