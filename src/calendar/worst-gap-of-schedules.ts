import { oncePerSchedules } from './once-per-schedules.ts';
import { worstGap } from './worst-gap.ts';

/** The worst gap of a machine on these schedules from now on: the rule asks for it, and the report. */
export const worstGapOf = oncePerSchedules((calendars, now) => worstGap([...calendars.values()], now.getTime()));
