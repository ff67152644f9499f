/** The shared reason where Azure did not tell what a rule needs; `facts` as in `The installations of these machines are`. */
export function notTold(facts: string, why: string): string {
  return `${facts} not known: ${why.replace(/\.$/, '')}.`;
}

export function installationsNotTold(why: string): string {
  return notTold('The installations of these machines are', why);
}
