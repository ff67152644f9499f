import fc from 'fast-check';

/** Valid HCL files: blocks in blocks, every kind of expression, comments in every place, both line ends, with and without a byte order mark. */
export function arbitraryHcl(): fc.Arbitrary<string> {
  const { body } = fc.letrec<{ body: string; block: string; expression: string; template: string }>((tie) => ({
    body: fc
      .array(
        fc.oneof(
          attribute(tie('expression')),
          { arbitrary: tie('block'), weight: 1 },
          comment.map((text) => `${text}\n`),
          fc.constant('\n'),
        ),
        {
          maxLength: 5,
        },
      )
      .map((statements) => statements.join('')),
    block: fc
      .tuple(
        name,
        fc.array(fc.oneof(quotedName, name), { maxLength: 2 }),
        fc.oneof(
          oneLine,
          tie('body').map((inside) => `{${inside === '' ? '' : '\n'}${inside}}`),
        ),
      )
      .map(([type, labels, inside]) => `${[type, ...labels].join(' ')} ${inside}\n`),
    expression: fc.oneof({ depthSize: 'small', withCrossShrink: true }, ...literals, ...composed(tie('expression'), tie('template'))),
    template: fc
      .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, templateText, interpolation(tie('expression'))), { maxLength: 4 })
      .map((parts) => parts.join('')),
  }));
  return fc.tuple(body, fc.boolean(), fc.boolean()).map(([text, mark, carriageReturns]) => {
    return (mark ? '\uFEFF' : '') + (carriageReturns ? text.replaceAll('\n', '\r\n') : text);
  });
}

const name = fc.constantFrom('resource', 'module', 'vm-web_01', 'os_disk', 'tags', 'größe', '_x', 'for', 'locals');
// A `for` in front would start a for expression.
const objectKey = name.filter((text) => text !== 'for');
const quotedName = fc.constantFrom('"azurerm_linux_virtual_machine"', '"this"', '"web"', '"a b"');
const comment = fc.constantFrom('# resource "a" "b" {', '// } "', '/* resource "x" "y" {\n } " <<EOT */', '#', '/***/', '/* # */');
const space = fc.constantFrom('', ' ', '  ', '\t', ' /* { */ ');
const oneLine = fc
  .tuple(name, fc.constantFrom('1', '"}"', '["}", "{"]', 'a["}"]', `f("\${x}")`))
  .map(([key, text]) => `{ ${key} = ${text} }`);

function attribute(expression: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const behind = fc.constantFrom('', ' ', ' # "', ' // {', ' /* } */');
  return fc.tuple(name, space, space, expression, behind).map(([key, before, after, text, end]) => {
    return `  ${key}${before}=${after}${text}${text.endsWith('EOT') ? '' : end}\n`;
  });
}

const literals = [
  fc.constantFrom(
    '1',
    'true',
    'null',
    '-1.5e3',
    'var.x',
    'module.web["a"].id',
    'x[count.index + 1].id',
    'a.*.b',
    'a[*].b.c',
    'a.0.b',
    'a-b',
  ),
  fc.constantFrom('"}"', '"{"', '"#"', '"//"', '"<<EOT"', '"\\""', '"\\\\"', '"$${x}"', '"%%{x}"', '"$"', '"é 😀"', '""'),
  fc.constantFrom('a / b', 'a < b ? 1 : 2', '!a && b', '10 % 3', 'a == b', 'a >= 1 || b <= 2'),
];

function composed(expression: fc.Arbitrary<string>, template: fc.Arbitrary<string>): readonly fc.Arbitrary<string>[] {
  // Only a heredoc ends with its marker, and that has to be the last on its line.
  const item = expression.map((text) => (text.endsWith('EOT') ? `${text}\n` : text));
  const list = fc.tuple(fc.array(item, { maxLength: 3 }), fc.constantFrom(', ', ',\n', ', # )\n', ' ,/* ] */ '));
  return [
    item.map((text) => `(\n${text}\n)`),
    list.map(([items, comma]) => `[${items.join(comma)}]`),
    list.map(([items, comma]) => `merge(${items.join(comma)})`),
    fc.tuple(objectKey, item).map(([key, text]) => `{\n  ${key} = ${text}\n  "}" : 1 # {\n}`),
    item.map((text) => `[for k, v in x : ${text} if v != "]"]`),
    item.map((text) => `{ for k, v in x : k => ${text} }`),
    template.map((text) => `"${text}"`),
    fc
      .tuple(fc.constantFrom('<<', '<<-'), fc.array(template, { maxLength: 3 }), fc.constantFrom('', '  ', '\t'))
      .map(([sign, lines, indent]) => `${sign}EOT\n${lines.map((line) => `${indent}${line}\n`).join('')}${indent}EOT`),
  ];
}

// Doubled before a brace, `$` and `%` would escape it: those cases are fixtures.
const templateText = fc.constantFrom('a', ' ', '}', '{', '#', '//', '/*', '$ ', '% ', '5 $$ ', 'a$${', ' %%{', 'resource {', 'é', '-EOT-');

function interpolation(expression: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const inside = expression.map((text) => (text.endsWith('EOT') ? `${text}\n` : text));
  return fc.tuple(fc.constantFrom('${', '${~ ', '${ '), inside, fc.constantFrom('}', ' ~}', ' }')).map((parts) => parts.join(''));
}
