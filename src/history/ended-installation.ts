import { valueOf } from '../estate/known.ts';
import type { PatchInstallation } from '../estate/live.ts';

const notEnded = ['notstarted', 'inprogress'];

/** The newest installation whose outcome stands; undefined where none has ended. They come newest first. */
export function newestEnded(installations: readonly PatchInstallation[]): PatchInstallation | undefined {
  return installations.find(({ status }) => !notEnded.includes(status.toLowerCase()));
}

/** The day on which it began or, where that is not known, was last heard of. */
export function dateOfInstallation({ started, at }: PatchInstallation): string | undefined {
  return (valueOf(started) ?? valueOf(at))?.slice(0, 10);
}
