// Writes schema.d.ts, operations.js and operations.d.ts from ../openapi.yaml and ../errors.yaml.
// `node client/generate.mjs` writes them here; `--check` fails when what is here is not what it would write.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const here = new URL('./', import.meta.url);
const head = '// Generated from openapi.yaml and errors.yaml by `npm run generate`. Do not edit.\n';
const contract = parse(await readFile(new URL('../openapi.yaml', here), 'utf8'));
const { errors } = parse(await readFile(new URL('../errors.yaml', here), 'utf8'));

const resolve = part => (part?.$ref ? part.$ref.split('/').slice(1).reduce((at, name) => at[name], contract) : part);

function* operations() {
  for (const [path, item] of Object.entries(contract.paths))
    for (const method of ['get', 'post', 'put', 'patch', 'delete'])
      if (item[method]) yield [item[method].operationId, describe(method, path, item)];
}

function describe(method, path, item) {
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve);
  const success = Object.entries(operation.responses).filter(([status]) => status < 300).map(([, one]) => Object.keys(resolve(one).content ?? {})[0]);
  return {
    method: method.toUpperCase(),
    path,
    query: parameters.filter(one => one.in === 'query').map(one => one.name),
    body: Object.keys(resolve(operation.requestBody)?.content ?? {})[0] ?? null,
    answer: success[0] ?? null,
    // A file is opened by its link, and a link or a token in a path needs no header.
    token: (operation.security ?? []).some(one => Object.keys(one).length > 0),
  };
}

// What comes with its responses, and what it lists itself.
function codesOf(operation) {
  const lists = [...Object.values(operation.responses).map(resolve), operation].map(part => part['x-error-codes'] ?? []);
  return lists.flat().sort().map(code => `'${code}'`).join(' | ');
}

// Examples are for reading, in openapi.yaml; here they would be two thirds of the typings.
function withoutExamples(part, isNames = false) {
  if (Array.isArray(part)) return part.map(one => withoutExamples(one));
  if (part === null || typeof part !== 'object') return part;
  const kept = Object.entries(part).filter(([name]) => isNames || (name !== 'example' && name !== 'examples'));
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutExamples(one, !isNames && name === 'properties')]));
}

const codes = Object.values(contract.paths).flatMap(item => Object.values(item)).filter(one => one.operationId).sort((a, b) => (a.operationId < b.operationId ? -1 : 1));
const table = Object.fromEntries([...operations()].sort(([a], [b]) => (a < b ? -1 : 1)));
const lines = Object.entries(table).map(([id, one]) => `  ${id}: ${JSON.stringify(one)},\n`);
const files = {
  'schema.d.ts': head + astToString(await openapiTS(withoutExamples(contract))),
  'operations.js': `${head}\n/** @type {import('./operations').Operations} */\nexport const operations = {\n${lines.join('')}};\n`,
  'operations.d.ts':
    `${head}import type { operations as Schema } from './schema';\n\n/** How an operation is called. */\nexport interface OperationInfo {\n` +
    "  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';\n  path: string;\n  /** The names of its query parameters. */\n  query: string[];\n" +
    '  /** The media type of its body, if it has one. */\n  body: string | null;\n  /** The media type of what it answers. */\n  answer: string | null;\n  /** Whether it needs a token. */\n  token: boolean;\n}\n\n' +
    'export type OperationId = keyof Schema;\nexport type Operations = { [Id in OperationId]: OperationInfo };\nexport declare const operations: Operations;\n\n' +
    `/** The codes that are known today; a reader accepts others. */\nexport type ErrorCode =\n${errors.map(one => `  | '${one.code}'`).join('\n')};\n\n` +
    `/** The codes that each operation can answer today; a reader accepts others. */\nexport interface ErrorCodes {\n${codes.map(one => `  ${one.operationId}: ${codesOf(one)};\n`).join('')}}\n`,
};

const stale = [];
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, here);
  if (!process.argv.includes('--check')) await writeFile(file, text);
  else if ((await readFile(file, 'utf8')) !== text) stale.push(name);
}
if (stale.length) {
  console.error(`client/${stale.join(', client/')}: not what the contract says; run npm run generate in miniprogram-api-contract.`);
  process.exit(1);
}
