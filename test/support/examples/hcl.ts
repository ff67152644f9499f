import { ExampleReader, type Expression, type Language } from './syntax.ts';

/** What stands between two braces of HCL, or in a whole file. */
export interface HclBody {
  readonly attributes: Readonly<Record<string, Expression>>;
  readonly blocks: readonly HclBlock[];
  /** Holds the comment `...`: what is not written is as in any block of the type. */
  readonly cut?: boolean;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
}

const hcl: Language = { name: 'Terraform', quote: '"', lineComment: /(?:#|\/\/)[^\n]*/y, assign: ['=', ':'] };

/** Reads plain HCL: attributes, nested blocks, lists, maps, references, calls and comments. No operators, no heredocs, no `for`. */
export function readHcl(text: string): HclBody {
  const reader = new ExampleReader(text, hcl);
  return body(reader, 'end');
}

function body(reader: ExampleReader, end: 'end' | '}'): HclBody {
  const attributes: Record<string, Expression> = {};
  const blocks: HclBlock[] = [];
  let cut = false;
  reader.skipNewlines();
  while (end === 'end' ? reader.next.kind !== 'end' : !reader.takeIf('}')) {
    if (reader.takeCut()) {
      cut = true;
      reader.endOfLine();
      continue;
    }
    const name = reader.take('name').text;
    if (reader.takeIf('=')) {
      if (Object.hasOwn(attributes, name)) reader.fail(`${name} is written twice`);
      attributes[name] = reader.expression();
    } else {
      blocks.push(block(reader, name));
    }
    reader.endOfLine();
  }
  return { attributes, blocks, cut };
}

function block(reader: ExampleReader, type: string): HclBlock {
  const labels: string[] = [];
  while (reader.next.kind === 'string') labels.push(reader.take().text);
  reader.expect('{');
  return { type, labels, body: body(reader, '}') };
}
