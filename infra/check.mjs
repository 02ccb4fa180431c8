// Parses every Bicep file with the grammar of tree-sitter and prints where one does not parse.
import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Language, Parser } from 'web-tree-sitter'

const here = dirname(fileURLToPath(import.meta.url))

async function bicepFiles() {
  const entries = await readdir(here, { recursive: true })
  return entries.filter((name) => /\.bicep(param)?$/.test(name) && !name.startsWith('node_modules')).sort()
}

// The grammar knows no parameter files: an assignment there is written like a variable's, but for its first word.
async function source(name) {
  const text = await readFile(join(here, name), 'utf8')
  return name.endsWith('.bicepparam') ? text.replace(/^param (\w+ =)/gm, 'var $1') : text
}

function faults(node) {
  if (!node.hasError) return []
  if (node.isError || node.isMissing) return [node]
  return node.children.flatMap(faults)
}

await Parser.init()
const parser = new Parser()
parser.setLanguage(await Language.load(join(here, 'node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm')))

let wrong = 0
const files = await bicepFiles()
for (const name of files) {
  const tree = parser.parse(await source(name))
  for (const node of faults(tree.rootNode)) {
    wrong++
    console.log(`${name}:${node.startPosition.row + 1}:${node.startPosition.column + 1} does not parse: ${node.text.slice(0, 60)}`)
  }
}
console.log(`${files.length} files parsed, ${wrong} faults`)
process.exitCode = wrong > 0 || files.length === 0 ? 1 : 0
