import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Block, scanBlocks } from '../../../../src/sources/terraform-plan/hcl/blocks.ts';
import { publicData } from '../../../support/public-data.ts';
import { growthOf } from '../../../support/steps.ts';
import { arbitraryHcl } from './arbitrary-hcl.ts';
import { loadTreeSitter, type ReadTree } from './tree-sitter.ts';

const root = path.join(import.meta.dirname, '../../../..');
const nasty = path.join(root, 'test/fixtures/hcl/nasty');

function readNasty(file: string): string {
  return readFileSync(path.join(nasty, file), 'utf8');
}

function outline(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ type, labels, line, column, endLine }) => `${line}:${column}-${endLine} ${[type, ...labels].join(' ')}`);
}

describe('blocks of nasty files', () => {
  test.each([
    ['heredocs.tf', ['1:1-36 locals', '38:1-48 resource azurerm_windows_virtual_machine after_heredocs']],
    ['strings.tf', ['1:1-14 resource azurerm_linux_virtual_machine strings', '15:1-15 variable größe', '16:1-16 module after_strings']],
    ['comments.tf', ['5:13-15 resource azurerm_linux_virtual_machine comments', '16:7-16 data azurerm_subscription after_comments']],
    ['expressions.tf', ['1:1-30 resource azurerm_linux_virtual_machine unquoted', '31:1-31 module one_line']],
  ])('%s: only what is really declared, at its line', (file, expected) => {
    expect(outline(scanBlocks(readNasty(file)))).toEqual(expected);
  });

  test.each(readdirSync(nasty))('%s: carriage returns and a byte order mark change no line, no column and no name', (file) => {
    const text = readNasty(file);
    const plain = scanBlocks(text);
    expect(outline(scanBlocks(`\uFEFF${text}`))).toEqual(outline(plain));
    const crlf = scanBlocks(text.replaceAll('\n', '\r\n'));
    expect(outline(crlf)).toEqual(outline(plain));
    const attributes = (blocks: readonly Block[]) => blocks.flatMap((block) => block.attributes);
    expect(attributes(crlf).map(({ name, line, text }) => ({ name, line, text: text.replaceAll('\r\n', '\n') }))).toEqual(
      attributes(plain).map(({ name, line, text }) => ({ name, line, text })),
    );
  });

  test.each(readdirSync(nasty))('%s: cut off anywhere, the blocks closed before the cut are the same', (file) => {
    const text = readNasty(file);
    const whole = scanBlocks(text);
    for (let cut = 0; cut <= text.length; cut += 1) {
      const closed = whole.filter((block) => block.end <= cut);
      expect(scanBlocks(text.slice(0, cut)).slice(0, closed.length)).toEqual(closed);
    }
  });
});

describe('attributes', () => {
  test('keep the expression as written, without the comment behind it', () => {
    const [block] = scanBlocks(readNasty('comments.tf'));
    expect(block?.attributes.map(({ name, line, text }) => [name, line, text])).toEqual([
      ['patch_mode', 6, '"AutomaticByPlatform"'],
      ['zone', 7, '1 /* two\n  lines */ + 2'],
      ['name', 9, '"web"'],
      ['tags', 10, '{ # }\n    a = 1  // }\n    /* } */\n  }'],
    ]);
    expect(block?.blocks).toMatchObject([{ type: 'os_disk', line: 14, attributes: [{ name: 'caching', line: 14, text: '"None"' }] }]);
  });

  test('span lines in brackets, strings and heredocs', () => {
    const [locals] = scanBlocks(readNasty('heredocs.tf'));
    expect(locals?.attributes.map(({ name, line }) => [name, line])).toEqual([
      ['plain', 2],
      ['indented', 7],
      ['spaces', 13],
      ['nested', 16],
      ['called', 30],
      ['empty', 34],
    ]);
    const [strings] = scanBlocks(readNasty('strings.tf'));
    expect(strings?.attributes.find(({ name }) => name === 'lines')?.text).toBe(`"\${\n    join(",", [\n      "}",\n    ])\n  }"`);
    expect(strings?.attributes.find(({ name }) => name === 'last')).toMatchObject({ line: 13, text: '"ok"' });
  });

  test('nested blocks keep theirs, also inside dynamic blocks', () => {
    const [block] = scanBlocks(readNasty('expressions.tf'));
    expect(block?.blocks).toMatchObject([
      {
        type: 'dynamic',
        labels: ['os_disk'],
        line: 22,
        attributes: [{ name: 'for_each' }],
        blocks: [{ type: 'content', line: 24, attributes: [{ name: 'caching' }], blocks: [{ type: 'diff_disk_settings', line: 26 }] }],
      },
      { type: 'lifecycle', attributes: [{ text: '[tags["a"], zones]' }] },
    ]);
  });
});

describe('the same as tree-sitter', () => {
  let readTree: ReadTree;
  beforeAll(async () => {
    readTree = await loadTreeSitter();
  });

  test('on generated files', () => {
    fc.assert(
      fc.property(arbitraryHcl(), (text) => {
        const expected = readTree(text);
        expect(expected).toBeDefined();
        expect(scanBlocks(text)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['comments.tf', 'expressions.tf'])('on %s', (file) => {
    const text = readNasty(file);
    const expected = readTree(text);
    expect(expected).toBeDefined();
    expect(scanBlocks(text)).toEqual(expected);
  });

  const plans = publicData('plans') ?? '';
  test.skipIf(!plans)('on the source text of genuine plans', () => {
    const files = readdirSync(plans, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tf'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = readFileSync(path.join(plans, file), 'utf8');
      expect(scanBlocks(text), file).toEqual(readTree(text));
    }
  });
});

describe('text that is not HCL', () => {
  test('never throws, and every block lies in the text', () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        '${',
        '%{',
        '$${',
        '\\',
        '<<A\n',
        '<<-A\n',
        'A',
        '\n',
        '\r\n',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        '=',
        '#',
        '//',
        '/*',
        '*/',
        ' ',
        'a',
        '\uFEFF',
        'é',
      ],
    );
    const hostile = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    const check = (text: string, block: Block) => {
      expect(block.start).toBeLessThan(block.end);
      expect(block.end).toBeLessThanOrEqual(text.length);
      expect(block.line).toBeLessThanOrEqual(block.endLine);
      for (const inner of block.blocks) check(text, inner);
    };
    fc.assert(
      fc.property(hostile, (text) => {
        for (const block of scanBlocks(text)) check(text, block);
      }),
      { numRuns: 1000 },
    );
  });

  test('a line that means nothing is passed over with its brackets', () => {
    const text = 'resource "a" "b"\n{\n  resource "c" "fake" {}\n}\n= {\n resource "d" "fake" {} }\nmodule "real" {}\n';
    expect(outline(scanBlocks(text))).toEqual(['7:1-7 module real']);
  });

  test('a string that is left open ends with its line', () => {
    const [block, next] = scanBlocks('module "a" {\n  source = "./x\n  name = "b"\n}\nmodule "c" {}\n');
    expect(block?.attributes.map(({ name }) => name)).toEqual(['source', 'name']);
    expect(next).toMatchObject({ labels: ['c'], line: 5 });
  });
});

test('5,000 blocks in 1 MB are all found', () => {
  const block = (at: number) => `resource "azurerm_linux_virtual_machine" "vm_${at}" {
  name       = "vm-\${var.name}-${at}" # the name
  patch_mode = "AutomaticByPlatform"
  zones      = [for zone in var.zones : zone]
  os_disk {
    caching = "ReadWrite"
  }
  user_data = <<-EOT
    #!/bin/sh
  EOT
}
`;
  const text = Array.from({ length: 5000 }, (_, at) => block(at)).join('');
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(scanBlocks(text)).toHaveLength(5000);
});

describe('work in proportion to the text', () => {
  const scanning = { module: '../../src/sources/terraform-plan/hcl/blocks.ts', name: 'scanBlocks' };
  test.each([
    ['open braces', '{'],
    ['nested blocks', 'a{'],
    ['open parentheses', 'a=(('],
    ['open strings', '"'],
    ['open interpolations', 'a="${'],
    ['open comments', '/*'],
    ['open heredocs', 'a=<<A\n'],
    ['interpolations on one line of a heredoc', 'a=<<A\n', `\${b}`],
    ['braces that close nothing', `a=${'('.repeat(100_000)}{${'('.repeat(100_000)}`, '}'],
    ['one long label', 'a "', 'b'],
  ])('for 300 kB of %s', async (_, start, repeated = start) => {
    const textOf = (size: number) => start + repeated.repeat(size / repeated.length);
    expect(scanBlocks(textOf(300_000)).length).toBeLessThan(2);
    expect(await growthOf(scanning, (size) => [textOf(size)], 40_000)).toBeLessThan(2.05);
  });
});
