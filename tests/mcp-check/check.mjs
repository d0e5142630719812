// Drives alliance mcp with the official client of the Model Context Protocol: node check.mjs PROGRAM [ARGUMENT...], such as `node check.mjs alliance`.
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ResultSchema } from '@modelcontextprotocol/sdk/types.js';
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/ajv';
import Ajv from 'ajv/dist/2020.js';

// Every tool, arguments that are right, and what its result says. The data never change.
const data = fileURLToPath(new URL('../Alliance.Tool.Tests/Data/fixed.json', import.meta.url));
const calls = [
    ['members', { alliance: 'brics', asOf: '2025-06-01' }, result => result.standings.length === 11 && result.standings.some(one => one.party === 'country:BR' && one.isMember === 'true')],
    ['standing', { party: 'Saudi Arabia', alliance: 'brics', asOf: '2024-12-12' }, result => result.party === 'country:SA' && result.standings[0].isMember === 'unknown' && result.claims.length > 1],
    ['changes', { alliance: 'brics', to: '2025-12-31' }, result => result.changes.some(one => one.day === '2025-01-06' && one.change.startsWith('Indonesia: no member -> member'))],
    ['assess', { item: 'nvidia-h100-sxm5-80gb', from: 'US', to: 'Russia', direct: true, endUse: 'civil' }, result => result.enforced.certain === 'licence-required' && result.certainBy.length > 0],
    ['convert', { amount: 100.5, from: 'EUR', to: 'RUB', asOf: '2024-12-04' }, result => result.result === 11258.01 && result.rates[0].rate === 112.02],
    ['pace', { target: 'eu-digital-skills', asOf: '2025-06-01', knownOn: '2025-12-31' }, result => result.targets[0].straight.status === 'limited-progress'],
    ['search', { text: 'br', kind: 'alliance', limit: 2 }, result => result.records[0].id === 'brics'],
];
// Arguments that are wrong, whether the schema of the tool refuses them too, and what the answer says would be right.
const wrongCalls = [
    ['members', {}, true, 'members needs the argument alliance.'],
    ['members', { alliance: 5 }, true, 'alliance takes a JSON string'],
    ['members', { allience: 'brics' }, true, 'Did you mean alliance?'],
    ['search', { text: 'br', kind: 'aliance' }, true, 'Did you mean alliance?'],
    ['members', { alliance: 'bircs' }, false, 'Did you mean brics?'],
    ['members', { alliance: 'brics', asOf: '12.12.2024' }, false, 'asOf takes a day such as 2024-12-12'],
];
// Requests that are no call of a tool, with the code and the text of their errors.
const wrongRequests = [
    ['tools/call', { name: 'membrs', arguments: {} }, -32602, 'Did you mean members?'],
    ['tools/call', { arguments: {} }, -32602, 'tools/call needs the argument name. The name of a tool: members, '],
    ['tools/call', { name: 'members', arguments: ['brics'] }, -32602, 'arguments takes a JSON object'],
    ['tools/list', { cursor: 'next' }, -32602, 'Leave out cursor.'],
    ['tools/cal', { name: 'members' }, -32601, 'Did you mean tools/call?'],
    ['initialize', { capabilities: {} }, -32602, 'initialize needs the argument protocolVersion.'],
];

let checks = 0;
const failures = [];
const expect = (holds, what, seen) => {
    checks++;
    if (!holds)
        failures.push(`${what}: ${JSON.stringify(seen)}`.slice(0, 500));
};
const caught = request => request.then(answer => ({ message: `no error, but ${JSON.stringify(answer)}` }), error => error);

// Validators that refuse an unknown keyword, also those with which the client compares every answer.
const ajv = new Ajv({ strict: true, allErrors: true });
const client = new Client({ name: 'mcp-check', version: '1.0.0' }, { jsonSchemaValidator: new AjvJsonSchemaValidator(ajv) });
const cancel = new AbortController();
client.onerror = error => {
    // An answer may be on its way when its request is cancelled.
    if (!cancel.signal.aborted || !error.message.includes('unknown message ID'))
        failures.push(`The client reports: ${error.message}`);
};
const [command, ...first] = process.argv.slice(2);
const transport = new StdioClientTransport({ command, args: [...first, 'mcp', '--data', data], env: process.env, stderr: 'pipe' });
let said = '';
transport.stderr.on('data', text => said += text);

let tools = [];
try {
    await client.connect(transport);
    // The transport does not tell how the program ended.
    const program = transport._process;
    const ended = Promise.all([once(program, 'close'), once(transport.stderr, 'end')]).then(([[code, signal]]) => signal ?? code);
    expect(client.getServerVersion()?.name === 'alliance' && client.getInstructions()?.includes('unknown'), 'The server introduces itself', client.getServerVersion());

    ({ tools } = await client.listTools());
    const accepts = Object.fromEntries(tools.map(tool => [tool.name, ajv.compile(tool.inputSchema)]));
    expect(isDeepStrictEqual(tools.map(tool => tool.name), calls.map(([name]) => name)), 'Every tool is called', tools.map(tool => tool.name));
    for (const { name, title, description, inputSchema, outputSchema } of tools) {
        expect(title && description && Object.values(inputSchema.properties).every(one => one.description), `${name} and its arguments are described`, inputSchema);
        expect(outputSchema?.required?.includes('result'), `The schema of the answers of ${name} promises a result`, outputSchema);
    }

    for (const [name, args, isRight] of calls) {
        expect(accepts[name]?.(args), `The schema of ${name} accepts ${JSON.stringify(args)}`, accepts[name]?.errors);
        const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
        expect(!isError && structuredContent?.result && isRight(structuredContent.result), `${name} answers`, structuredContent ?? content);
        expect(content.length === 1 && content[0].type === 'text' && isDeepStrictEqual(JSON.parse(content[0].text), structuredContent), `The text of ${name} is its answer`, content);
    }

    for (const [name, args, isRefusedBySchema, right] of wrongCalls) {
        expect(accepts[name]?.(args) === !isRefusedBySchema, `The schema of ${name} ${isRefusedBySchema ? 'refuses' : 'accepts'} ${JSON.stringify(args)}`, accepts[name]?.errors);
        const { isError, content, structuredContent } = await client.callTool({ name, arguments: args });
        expect(isError === true && !structuredContent && content[0].text.includes(right), `${name} with ${JSON.stringify(args)} says "${right}"`, content);
    }
    for (const [method, params, code, right] of wrongRequests) {
        const error = await caught(client.request({ method, params }, ResultSchema));
        expect(error.code === code && error.message.includes(right), `${method} with ${JSON.stringify(params)} is error ${code} and says "${right}"`, { code: error.code, message: error.message });
    }

    // The server is alive after all of that. It does not wait for a request that is cancelled as the last.
    await client.ping();
    const cancelled = caught(client.callTool({ name: 'pace', arguments: {} }, undefined, { signal: cancel.signal }));
    cancel.abort();
    await cancelled;

    // The client would stop a program that has not ended after two seconds, which a slow machine may need.
    program.stdin.end();
    const code = await Promise.race([ended, setTimeout(60_000, 'It has not ended after 60 seconds.', { ref: false })]);
    await client.close();
    expect(code === 0, 'The program ends with code 0 when its input ends', code);
} catch (error) {
    failures.push(error.stack);
    await client.close();
}
expect(said === '', 'Nothing is written to standard error', said);

for (const failure of failures.slice(0, 20))
    console.error(failure);
console.log(`${tools.length} tools, ${calls.length} calls, ${wrongCalls.length + wrongRequests.length} wrong ones, ${checks} checks: ${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
