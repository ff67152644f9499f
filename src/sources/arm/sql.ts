import type { Known } from '../../estate/known.ts';
import type { ArmValue } from './arm-value.ts';

/** The virtual machine that the properties of a SQL virtual machine lie over. */
export function machineOfSql(properties: ArmValue): ArmValue {
  return properties.at('virtualMachineResourceId');
}

/** Automated Patching of SQL Server's own extension; off unless it is switched on. */
export function readSqlPatching(properties: ArmValue): Known<boolean> {
  return properties.at('autoPatchingSettings', 'enable').flag(false);
}
