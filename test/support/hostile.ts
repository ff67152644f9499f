import fc from 'fast-check';

/** What somewhere means more than it shows: to a terminal, a runner, Markdown, HTML, a file or the eye. */
const marks = [
  ...'%:,|`*_[](){}<>&"\'\\@#!$~=+-.;1a \n\r\t\v\f\0\b\x7f',
  ...[
    '::',
    '::error::',
    '##[',
    '##[error]',
    '##vso[',
    '%0A',
    '\r\n',
    '<<',
    '<!--',
    '&#60;',
    '&amp;',
    'https://x',
    'www.x',
    'mailto:x',
    'GH-1',
  ],
  ...['\u001b[31m', '\u001b]8;;x\u0007', '\u001b]0;t\u001b\\', '\u001bc', '\u009b31m', '\u009d8;;x\u009c', '\u0080', '\u0085'],
  ...['\u061c', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2067', '\u2069'],
  ...['\u00ad', '\u115f', '\u200b', '\u200d', '\u2060', '\u3164', '\ufe0f', '\ufeff', '\ufff9', '\u{e0041}'],
  ...['\u00a0', '\u2028', '\u2029', '\u3000', '\ud800', '\udc00', '😀', '👩‍💻', '東京', 'e\u0301', '\u0301'.repeat(40), 'x\u20dd\u0489'],
  ...['/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/v', 'x'.repeat(90)],
];

/** Strings as an attacker would write them: such marks between any code units. */
export const hostileStrings = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...marks) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) }),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** What is there and not seen, but for line breaks. */
export const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
