export type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday';

/** In the order of the week, which begins on Monday here. */
export const weekdays: readonly Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export type WeekOfMonth = 'First' | 'Second' | 'Third' | 'Fourth' | 'Last';

export const weeksOfMonth: readonly WeekOfMonth[] = ['First', 'Second', 'Third', 'Fourth', 'Last'];

/** The entry that a word names in any case. */
export function named<T extends string>(word: string, entries: readonly T[]): T | undefined {
  return entries.find((entry) => entry.toLowerCase() === word.toLowerCase());
}
