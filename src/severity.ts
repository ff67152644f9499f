/** How bad a violation is, from the mildest to the worst. A policy sets it, a finding carries it, the gate compares it. */
export const severities = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** 0 for `low` up to 3 for `critical`. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

export function milder(one: Severity, other: Severity): Severity {
  return severityRank(other) < severityRank(one) ? other : one;
}

/** The worst of them, `none` where there are none. */
export function worstSeverity(rated: readonly { readonly severity: Severity }[]): Severity | 'none' {
  let worst = -1;
  for (const { severity } of rated) worst = Math.max(worst, severityRank(severity));
  return severities[worst] ?? 'none';
}
