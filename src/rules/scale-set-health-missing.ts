import { and, has, not } from '../estate/truth.ts';
import { reasonOf } from './reason.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** Azure patches a flexible scale set only where it can see the health of the instances. */
export const scaleSetHealthMissing: MachineRule<'scale-set-health-missing'> = {
  id: 'scale-set-health-missing',
  title: 'A flexible scale set that Azure patches reports its health',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching: { machine } }) {
    const { patchMode, health } = machine;
    if (machine.kind !== 'flexible-scale-set') return notApplicable;
    const platform = has(patchMode, 'AutomaticByPlatform');
    if (platform === 'no') return notApplicable;
    switch (and(platform, not(has(health, true)))) {
      case 'no':
        return pass;
      case 'yes':
        return violation(
          'health',
          'has patchMode AutomaticByPlatform without an application health extension, which Azure requires',
          'Add an extension block of type ApplicationHealthLinux or ApplicationHealthWindows by publisher Microsoft.ManagedServices (ARM: virtualMachineProfile.extensionProfile.extensions).',
        );
      case 'unknown':
        return undecided(
          'health',
          'may have patchMode AutomaticByPlatform without an application health extension, which Azure requires',
          reasonOf({ patchMode, health }),
        );
    }
  },
};
