// Asks ajv what the library was asked: node check.mjs CASES, after `dotnet run --project Documents -- CASES`.
import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const repository = new URL('../../', import.meta.url);
const text = path => readFileSync(new URL(path, repository), 'utf8').replaceAll('\r\n', '\n');
const schema = JSON.parse(text('schema/alliance-core-1.0.schema.json'));
const ajv = new Ajv({ strict: true, allErrors: false });
addFormats(ajv);
ajv.addSchema(schema);
// Types with a schema of their own.
const others = {
    ValidationReport: JSON.parse(text('schema/alliance-report-1.0.schema.json')),
    ValidationOptions: JSON.parse(text('schema/alliance-validation-settings-1.0.schema.json')),
};
for (const other of Object.values(others))
    ajv.addSchema(other);

const failures = [];
const accepts = (definition, value) => {
    const validate = ajv.getSchema(others[definition]?.$id ?? `${schema.$id}#/$defs/${definition}`);
    if (!validate)
        throw new Error(`The schema has no $defs/${definition}.`);
    return validate(value) ? null : ajv.errorsText(validate.errors);
};
const expect = (name, definition, json, accepted) => {
    const error = accepts(definition, JSON.parse(json));
    if ((error === null) !== accepted)
        failures.push(`${name} (${definition}): ${accepted ? `refused by the schema: ${error}` : 'accepted by the schema'}\n    ${json.slice(0, 300)}`);
};

// Every definition compiles, in strict mode, and the whole stands for a dataset.
for (const definition of Object.keys(schema.$defs))
    accepts(definition, null);
expect('nothing but an empty dataset', 'AllianceDataset', '{}', true);
const dataset = text('data/ai-alliance-network.json');
expect('the embedded dataset', 'AllianceDataset', dataset, true);
if (!ajv.getSchema(schema.$id)(JSON.parse(dataset)))
    failures.push('the embedded dataset is refused by the schema as a whole');

// Every example of the page on the format is what its heading says.
let examples = 0;
if (existsSync(new URL('docs/format.md', repository))) {
    let heading = '';
    for (const [, title, json] of text('docs/format.md').matchAll(/^#{2,4} (.+)$|^```json\n([^]*?)\n```$/gm)) {
        heading = title ?? heading;
        if (json !== undefined)
            expect(`example ${++examples} of docs/format.md`, heading, json, true);
    }
}

// What the library writes is what JSON.stringify writes, but for three escapes and the zeros that end a number (docs/format.md says both).
const escaped = text => text.replace(/[\u007f\u2028\u2029]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const withoutZeros = text => text.replace(/("(?:[^"\\]|\\.)*")|-?[0-9]+(?:\.[0-9]+)?/g, (token, string) => string ?? JSON.stringify(Number(token)));

let cases = 0, written = 0;
for (const line of readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean)) {
    const one = JSON.parse(line);
    expect(one.name, one.schema, one.text, one.accepted || one.beyondSchema);
    cases++;
    if (one.canonical) {
        written++;
        if (withoutZeros(one.text) !== escaped(JSON.stringify(JSON.parse(one.text))))
            failures.push(`${one.name}: JSON.stringify writes it otherwise`);
    }
}

for (const failure of failures.slice(0, 20))
    console.error(failure);
console.log(`${Object.keys(schema.$defs).length} definitions, ${examples} examples, ${cases} cases, ${written} written as by JSON.stringify: ${failures.length} failures`);
process.exit(failures.length === 0 && cases > 0 && written > 0 ? 0 : 1);
