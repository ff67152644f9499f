import type { Change, Origin } from './declaration.ts';
import type { Known } from './known.ts';

/** An update deployment of Automation, or an extension, which may be the agent of the same retired service. */
export interface UpdateManagementResource {
  readonly id: string;
  readonly kind: 'update-deployment' | 'extension';
  /** Of Automation Update Management, which Azure retired on 31 August 2024; unknown where an extension does not tell its type yet. */
  readonly retired: Known<boolean>;
  readonly change: Change;
  readonly origin: Origin;
}
