import { memo } from '../memo.ts';
import { compileGlob, findGlob, type Glob } from './globs.ts';

/** A finding that is accepted until a date. */
export interface Waiver {
  readonly rules: readonly string[];
  /** Globs over ids and addresses of machines and schedules. */
  readonly resources: readonly string[];
  readonly reason: string;
  readonly owner: string;
  readonly ticket?: string;
  /** Last day on which it applies, `YYYY-MM-DD` in UTC. */
  readonly expiresOn: string;
  /** Where it is written; the line counts from 1. */
  readonly file: string;
  readonly line: number;
}

/** The waivers of a run, sorted by what today makes of them. */
export interface Waivers {
  /** In the order of the files. */
  readonly valid: readonly Waiver[];
  readonly expired: readonly Waiver[];
  /** Valid ones that stop to apply within 14 days. */
  readonly expiringSoon: readonly Waiver[];
}

const soonDays = 14;
const day = 24 * 60 * 60 * 1000;

/** Sorts waivers into valid and expired ones as of `now`. */
export function sortWaivers(all: readonly Waiver[], now: Date): Waivers {
  const today = now.toISOString().slice(0, 10);
  const soon = new Date(Date.parse(today) + soonDays * day).toISOString().slice(0, 10);
  const valid = all.filter(({ expiresOn }) => expiresOn >= today);
  return {
    valid,
    expired: all.filter(({ expiresOn }) => expiresOn < today),
    expiringSoon: valid.filter(({ expiresOn }) => expiresOn <= soon),
  };
}

interface Compiled {
  readonly waiver: Waiver;
  readonly globs: readonly Glob[];
}

/**
 * The first valid waiver for a finding; expired ones never apply. `otherIds` are further names of the subject, for example the
 * resource id of a machine whose finding carries its plan address.
 */
export function waiverFor(
  waivers: Waivers,
  finding: { readonly rule: string; readonly subject: string },
  otherIds: readonly string[] = [],
): Waiver | undefined {
  for (const { waiver, globs } of compile(waivers).get(finding.rule) ?? []) {
    if ([finding.subject, ...otherIds].some((id) => findGlob(globs, id))) return waiver;
  }
  return undefined;
}

const compile = memo((waivers: Waivers): ReadonlyMap<string, readonly Compiled[]> => {
  const byRule = new Map<string, Compiled[]>();
  for (const waiver of waivers.valid) {
    const compiled = { waiver, globs: waiver.resources.map(compileGlob) };
    for (const rule of new Set(waiver.rules)) byRule.set(rule, [...(byRule.get(rule) ?? []), compiled]);
  }
  return byRule;
});

/** Valid waivers that no finding needed. */
export function unusedWaivers(waivers: Waivers, used: ReadonlySet<Waiver>): readonly Waiver[] {
  return waivers.valid.filter((waiver) => !used.has(waiver));
}

/** What a reader should know about the waivers of a run, one sentence each: expired, soon to expire, unused. */
export function waiverNotes(waivers: Waivers, used: ReadonlySet<Waiver>): readonly string[] {
  return [
    ...waivers.expired.map(
      (waiver) => `${described(waiver)} expired on ${waiver.expiresOn} and no longer applies; fix the finding or renew it.`,
    ),
    ...waivers.expiringSoon.map((waiver) => `${described(waiver)} applies until ${waiver.expiresOn} only; fix the finding or renew it.`),
    ...unusedWaivers(waivers, used).map((waiver) => `${described(waiver)} fits no finding; remove it.`),
  ];
}

function described({ file, line, rules, resources, owner }: Waiver): string {
  return `The waiver at ${file}:${line} (${rules.join(', ')} on ${resources.join(', ')}, owner ${owner})`;
}
