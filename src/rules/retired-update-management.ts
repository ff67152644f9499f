import { has } from '../estate/truth.ts';
import type { UpdateManagementResource } from '../estate/update-management.ts';
import { reasonOf } from './reason.ts';
import { pass, type UpdateManagementRule, undecided, violation } from './rule.ts';

/** Azure retired Automation Update Management, and the agent it works through, on 31 August 2024: what is left of it patches nothing. */
export const retiredUpdateManagement: UpdateManagementRule<'retired-update-management'> = {
  id: 'retired-update-management',
  title: 'Nothing relies on the retired Automation Update Management',
  severity: 'high',
  appliesTo: 'update management resource',
  check({ kind, retired }) {
    switch (has(retired, true)) {
      case 'no':
        return pass;
      case 'yes':
        return violation('type', `${says[kind]}; asked for: Azure Update Manager`, fixes[kind]);
      case 'unknown':
        return undecided('type', 'may be what is left of Automation Update Management, which Azure retired', reasonOf({ type: retired }));
    }
  },
};

type Texts = Readonly<Record<UpdateManagementResource['kind'], string>>;

const says: Texts = {
  'update-deployment': 'is an update deployment of Automation Update Management, which Azure retired on 31 August 2024',
  extension: 'installs the Log Analytics agent, which Azure retired on 31 August 2024 together with Automation Update Management',
};
const fixes: Texts = {
  'update-deployment': 'Declare a maintenance configuration of scope InGuestPatch, assign it to the machines, and delete this.',
  extension: 'Delete the extension; Azure Update Manager needs none.',
};
