import { valueOf } from '../estate/known.ts';
import type { LiveState, PendingPatch } from '../estate/live.ts';
import type { MachineKind } from '../estate/machine.ts';
import { sameText } from '../estate/resource-id.ts';
import { hasErrorCode, succeeded } from '../history/live-state.ts';
import { missingPatches } from '../history/missing-patches.ts';
import { liveRule } from './live-rule.ts';
import { notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** The agent's own word for a machine without Ubuntu Pro, as an error code and in place of a version (Azure/LinuxPatchExtension). */
const proMissing = 'UA_ESM_REQUIRED';

/** Only Ubuntu has patches of this class, so the image need not be known. */
export const proSubscriptionMissing = liveRule({
  id: 'pro-subscription-missing',
  title: 'No security patch waits for an Ubuntu Pro subscription that the machine lacks',
  severity: 'medium',
  check(live, { patching: { machine } }) {
    if (valueOf(machine.os) === 'windows' || live.assessment.kind === 'absent') return notApplicable;
    const rows = (valueOf(live.pending) ?? []).filter(({ classifications }) =>
      classifications.some((classification) => sameText(classification, 'Security-ESM')),
    );
    if (saysSo(live) || rows.some(({ version }) => version !== undefined && sameText(version, proMissing)))
      return refused(rows, machine.kind);
    if (rows.length > 0) {
      const reason =
        'Whether these machines are attached to Ubuntu Pro is not known: with it, such patches wait only for the next installation.';
      return undecided('pending', `may lack Ubuntu Pro, which ${shown(rows)} needs`, reason);
    }
    return mayHideOne(live) ? undecided('pending', 'may miss patches that need Ubuntu Pro', whyHidden(live)) : pass;
  },
});

function saysSo({ assessment }: LiveState): boolean {
  return assessment.kind === 'value' && hasErrorCode(assessment.value.error, proMissing);
}

function refused(rows: readonly PendingPatch[], kind: MachineKind): RuleOutcome {
  const what = rows.length === 0 ? 'security patches missing' : `${shown(rows)} missing`;
  const how = kind === 'virtual-machine' ? 'az vm update --license-type UBUNTU_PRO, then sudo pro auto-attach' : 'sudo pro attach';
  const message = `has ${what}, which Ubuntu installs only with Ubuntu Pro, and no such subscription`;
  return violation('pending', message, `Attach the machine to Ubuntu Pro (${how}).`);
}

/** Patches of this class count as security patches, so more may be counted than listed. */
function mayHideOne({ assessment, pending }: LiveState): boolean {
  if (assessment.kind !== 'value' || !succeeded(assessment.value)) return true;
  const { count, unlisted } = missingPatches({ pending }, assessment.value);
  return count === undefined || unlisted > 0;
}

function whyHidden({ assessment, pending }: LiveState): string {
  if (assessment.kind === 'unknown') return `The last assessment of these machines is not known: ${assessment.why.replace(/\.$/, '')}.`;
  if (assessment.kind === 'value' && !succeeded(assessment.value)) return 'The last assessment of these machines did not succeed.';
  if (pending.kind === 'unknown') return `The missing patches of these machines are not known: ${pending.why.replace(/\.$/, '')}.`;
  return 'The list of missing patches of these machines is shorter than the count of them.';
}

function shown(rows: readonly PendingPatch[]): string {
  const [first] = rows.map(({ name }) => name).sort();
  return rows.length === 1 ? `${first}` : `${first} and ${rows.length - 1} more`;
}
