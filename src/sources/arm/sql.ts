import { implicit, type Known } from '../../estate/known.ts';
import type { ArmValue } from './arm-value.ts';

/** The virtual machine that the properties of a SQL virtual machine lie over. */
export function machineOfSql(properties: ArmValue): ArmValue {
  return properties.at('virtualMachineResourceId');
}

/** Is Automated Patching of SQL Server's own extension switched on? Whoever declares nothing leaves it off; `unsaid` is what an answer without it means. */
export function readSqlPatching(properties: ArmValue, unsaid: Known<boolean> = implicit(false)): Known<boolean> {
  const patching = properties.at('autoPatchingSettings', 'enable').flag();
  return patching.kind === 'absent' ? unsaid : patching;
}
