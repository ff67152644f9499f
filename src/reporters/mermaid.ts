import type { MachineReport } from '../findings/report.ts';
import { mermaidLabel } from '../text/escape.ts';

/** Dark enough for white text, apart for every kind of sight, and visible on light and dark pages; red tones mean that nobody patches. */
const slices: Readonly<Record<string, string>> = {
  CustomerManagedSchedules: '#0969da',
  AzureManagedSafeDeployment: '#1a7f37',
  AutomaticOsUpgrade: '#8250df',
  WindowsAutomaticUpdates: '#0f7b83',
  ImageDefault: '#7d4e00',
  ManualUpdates: '#57606a',
  AksNodeImage: '#0550ae',
  AksSecurityPatch: '#116329',
  AksUnmanaged: '#6e7781',
  NobodyNoSchedule: '#cf222e',
  NobodyBlockedSchedule: '#bc4c00',
  NobodyUnsupportedImage: '#bf3989',
  NobodyNodeChannel: '#a40e26',
  NotUpdated: '#82071e',
};
const otherSlice = '#1f2328';
/** Grey that can be read on white and on black: the page's own theme stays as it is. */
export const chartText = '#768390';
const undecided = 'Not settled';

/** A Mermaid pie of who patches the machines, largest slice first; undefined where there are none. */
export function orchestrationPie(machines: readonly MachineReport[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { orchestrations } of machines) {
    const [only] = orchestrations;
    const name = orchestrations.length === 1 && only !== undefined ? only : undecided;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  // Mermaid takes colours by size of slice, so they are handed over in that order; it knows twelve.
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 12);
  const colors = sorted.map(([name], index) => [
    `pie${index + 1}`,
    Object.hasOwn(slices, name) ? (slices[name] ?? otherSlice) : otherSlice,
  ]);
  const themeVariables = {
    ...Object.fromEntries(colors),
    pieOpacity: '1',
    pieSectionTextColor: '#ffffff',
    pieLegendTextColor: chartText,
    pieTitleTextColor: chartText,
    pieStrokeColor: chartText,
    pieOuterStrokeColor: chartText,
  };
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify({ themeVariables })}}%%`,
    'pie showData',
    '  title Who patches the machines',
    ...sorted.map(([name, count]) => `  "${mermaidLabel(name) || 'unnamed'}" : ${count}`),
    '```',
  ].join('\n');
}
