/** A resource id as far as a reader needs it: the types between its parts say nothing that its surroundings do not. */
const resourceId =
  /\/subscriptions\/([^/\s]+)(?:\/resourceGroups\/([^/\r\n]{1,90}))?\/providers\/[^/\s]+((?:\/[^/\s"'`<>|,;]+\/[^/\s"'`<>|,;]+)+)/gi;

/**
 * Writes the resource ids in a text as `name in group of subscription`. They are some 150 characters long, and what tells them apart
 * stands at their end; reports for machines keep them whole.
 */
export function withNames(text: string): string {
  if (!/\/subscriptions\//i.test(text)) return text;
  return text.replace(resourceId, (_, subscription: string, group: string | undefined, rest: string) => {
    const end = /[.:)\]]*$/.exec(rest)?.[0] ?? '';
    const names = namesIn(
      rest
        .slice(0, rest.length - end.length)
        .split('/')
        .slice(1),
    );
    return `${names.join('/')}${group === undefined ? '' : ` in ${group}`} of ${subscription}${end}`;
  });
}

/** Every second part is a name, from each provider on. */
function namesIn(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex((part) => part.toLowerCase() === 'providers');
  const own = (at === -1 ? parts : parts.slice(0, at)).filter((_, index) => index % 2 === 1);
  return at === -1 ? own : [...own, ...namesIn(parts.slice(at + 2))];
}
