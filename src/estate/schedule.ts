import type { Change, Origin } from './declaration.ts';
import type { Known } from './known.ts';
import type { RebootSetting } from './machine.ts';
import type { Tags } from './tags.ts';

/** A maintenance configuration. Only those of scope `InGuestPatch` are schedules. */
export interface Schedule {
  readonly id: string;
  readonly name: Known<string>;
  readonly resourceId: Known<string>;
  readonly subscription: Known<string>;
  readonly signIn?: string;
  readonly resourceGroup: Known<string>;
  readonly location: Known<string>;
  readonly tags: Known<Tags>;
  /** `maintenanceScope`: InGuestPatch, Host, OSImage … */
  readonly scope: Known<string>;
  /** `InGuestPatchMode`: only `User` makes it a schedule of the customer. */
  readonly mode: Known<string>;
  /** `YYYY-MM-DD hh:mm`, local to the time zone. */
  readonly start: Known<string>;
  readonly expiration: Known<string>;
  /** `HH:mm`. */
  readonly duration: Known<string>;
  /** Windows time zone id. */
  readonly timeZone: Known<string>;
  readonly recurEvery: Known<string>;
  readonly reboot: Known<RebootSetting>;
  /** Absent when the schedule says nothing about this system. */
  readonly linux: Known<Selection>;
  readonly windows: Known<Selection>;
  /** As of a machine. */
  readonly surrounding?: true;
  readonly change: Change;
  readonly previousId?: string;
  readonly origin: Origin;
}

/** Which updates a schedule installs. Includes and excludes are package masks on Linux, KB numbers on Windows. */
export interface Selection {
  readonly classifications: Known<readonly string[]>;
  readonly include: Known<readonly string[]>;
  readonly exclude: Known<readonly string[]>;
  /** Windows only. */
  readonly excludeKbsRequiringReboot: Known<boolean>;
}
