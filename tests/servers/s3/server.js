// An object store that speaks S3, for the tests: node server.js FOLDER PORT. Says its port on standard output,
// and ends when its standard input does. Its only account is S3RVER / S3RVER.
//
// s3rver stores and answers; what it leaves out is done here, before it sees a request: signatures of version 4, as
// the specification has them ("Authenticating Requests: Using Query Parameters": a signature is for one method);
// "If-None-Match: *", which S3 honours since 2024; and a bucket policy that lets everybody write and nobody look.
const crypto = require("crypto");
const fs = require("fs");
const http = require("http");
const path = require("path");
const S3rver = require("s3rver");

const [folder, port] = process.argv.slice(2);
const SECRET = "S3RVER";
const hash = (text) => crypto.createHash("sha256").update(text).digest("hex");
const hmac = (key, text) => crypto.createHmac("sha256", key).update(text).digest();
const encoded = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());

function allowed(request) {
  const url = new URL(request.url, "http://localhost");
  const given = url.searchParams.get("X-Amz-Signature");
  if (given === null) return request.method === "PUT";
  const query = [...url.searchParams]
    .filter(([name]) => name !== "X-Amz-Signature")
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join("&");
  const names = url.searchParams.get("X-Amz-SignedHeaders").split(";");
  const headers = names.map((name) => `${name}:${(request.headers[name] || "").trim()}\n`).join("");
  const asked = [request.method, url.pathname, query, headers, names.join(";"), "UNSIGNED-PAYLOAD"].join("\n");
  const stamp = url.searchParams.get("X-Amz-Date");
  const [, day, region, service, last] = url.searchParams.get("X-Amz-Credential").split("/");
  const told = ["AWS4-HMAC-SHA256", stamp, [day, region, service, last].join("/"), hash(asked)].join("\n");
  const key = [day, region, service, last].reduce(hmac, "AWS4" + SECRET);
  const began = Date.parse(stamp.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  const until = began + 1000 * Number(url.searchParams.get("X-Amz-Expires"));
  return given === hmac(key, told).toString("hex") && Date.now() < until;
}

const exists = (request) =>
  request.headers["if-none-match"] === "*" &&
  fs.existsSync(path.join(folder, new URL(request.url, "http://localhost").pathname) + "._S3rver_object");

const store = new S3rver({
  directory: folder,
  silent: true,
  allowMismatchedSignatures: false,
  configureBuckets: [{ name: "parcels" }],
});
store.configureBuckets().then(() => {
  const answer = store.callback();
  const server = http.createServer((request, response) => {
    if (allowed(request) && !exists(request)) return answer(request, response);
    request.resume();
    response.writeHead(allowed(request) ? 412 : 403, { "Content-Type": "application/xml" });
    response.end(request.method === "HEAD" ? "" : "<Error><Code>SignatureDoesNotMatch</Code></Error>");
  });
  server.listen(Number(port), "127.0.0.1", () => {
    console.log(JSON.stringify({ port: server.address().port }));
  });
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
