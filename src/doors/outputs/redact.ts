import { createHash } from 'node:crypto';
import type { Report } from '../../findings/report.ts';

export type Redaction = 'none' | 'subscription-ids' | 'resource-ids';

/** Hides ids in texts; the same id is hidden the same way for as long as the redactor lives. */
export interface Redactor {
  text(text: string): string;
  /** A copy of the report in which every text went through `text`. */
  report(report: Report): Report;
}

const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const subscription = new RegExp(`/subscriptions/(${guid})`, 'gi');
const anyGuid = new RegExp(guid, 'gi');
const resource = new RegExp(`/subscriptions/${guid}(?:/[^\\s"'\`<>|,;]*)?`, 'gi');

/**
 * `subscription-ids` replaces the subscriptions of resource ids, wherever they appear, by numbered ids that are still ids;
 * `resource-ids` replaces whole resource ids by a short hash and leaves out the names of machines and schedules in Azure.
 */
export function createRedactor(redaction: Redaction): Redactor {
  if (redaction === 'none') return { text: (text) => text, report: (report) => report };
  const hide = subscriptionHider();
  const text = redaction === 'subscription-ids' ? hide.text : (given: string) => hide.text(hashResourceIds(given, hide.learn));
  return {
    text,
    report(report) {
      mapTexts(report, (given) => {
        hide.learn(given); // a bare id may be mentioned before the resource id that shows what it is
        return given;
      });
      const named = redaction === 'resource-ids' ? withoutNames(report) : report;
      return mapTexts(named, text) as Report;
    },
  };
}

function subscriptionHider() {
  const seen = new Map<string, string>();
  const learn = (text: string) => {
    for (const [, id = ''] of text.matchAll(subscription)) {
      const key = id.toLowerCase();
      // Numbered, so that two machines of one name in two subscriptions remain two machines.
      if (!seen.has(key)) seen.set(key, `00000000-0000-0000-0000-${String(seen.size + 1).padStart(12, '0')}`);
    }
  };
  const text = (given: string) => {
    learn(given);
    return seen.size === 0 ? given : given.replace(anyGuid, (id) => seen.get(id.toLowerCase()) ?? id);
  };
  return { learn, text };
}

function hashResourceIds(text: string, learn: (text: string) => void): string {
  learn(text);
  return text.replace(resource, (match) => {
    const id = match.replace(/[.:)\]]+$/, '');
    const hash = createHash('sha256').update(id.toLowerCase()).digest('hex').slice(0, 10);
    return `resource-${hash}${match.slice(id.length)}`;
  });
}

function withoutNames(report: Report): Report {
  return {
    ...report,
    machines: report.machines.map(({ name: _, ...machine }) => machine),
    schedules: report.schedules.map(({ name: _, ...schedule }) => schedule),
  };
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, change)]));
}
