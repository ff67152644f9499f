import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import type { Attribute, Block } from '../../../../src/sources/terraform-plan/hcl/blocks.ts';

/** Reads HCL with another parser into the shape of ours; undefined where that parser finds an error. */
export type ReadTree = (text: string) => readonly Block[] | undefined;

export async function loadTreeSitter(): Promise<ReadTree> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm');
  const parser = new Parser().setLanguage(await Language.load(grammar));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('tree-sitter gave no tree');
    const root = tree.rootNode;
    const blocks = root.hasError ? undefined : bodyOf(root, text).blocks;
    tree.delete();
    return blocks;
  };
}

function bodyOf(node: Node, text: string): Pick<Block, 'attributes' | 'blocks'> {
  const children = childrenOf(node, 'body').flatMap((body) => body.namedChildren);
  return {
    attributes: children.filter((child) => child.type === 'attribute').map((child) => attributeOf(child, text)),
    blocks: children.filter((child) => child.type === 'block').map((child) => blockOf(child, text)),
  };
}

function attributeOf(node: Node, text: string): Attribute {
  const [name] = childrenOf(node, 'identifier');
  const [expression] = childrenOf(node, 'expression');
  if (!name || !expression) throw new Error(`an attribute without name or expression: ${node.toString()}`);
  const { startIndex, endIndex } = expression;
  return { name: name.text, line: node.startPosition.row + 1, text: text.slice(startIndex, endIndex), start: startIndex };
}

function blockOf(node: Node, text: string): Block {
  const [type, ...names] = node.namedChildren.filter((child) => child.type === 'identifier' || child.type === 'string_lit');
  const { startPosition, endPosition, startIndex, endIndex } = node;
  const afterMark = startPosition.row === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  return {
    type: type?.text ?? '',
    labels: names.map((label) => (label.type === 'string_lit' ? label.text.slice(1, -1) : label.text)),
    line: startPosition.row + 1,
    column: startPosition.column - afterMark + 1,
    start: startIndex,
    end: endIndex,
    endLine: endPosition.row + 1,
    ...bodyOf(node, text),
  };
}

function childrenOf(node: Node, type: string): readonly Node[] {
  return node.namedChildren.filter((child) => child.type === type);
}
