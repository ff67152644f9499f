import { expect, test } from 'vitest';
import { sayRefusal } from '../../src/calendar/refusal.ts';
import { readZone } from '../../src/calendar/zone.ts';
import { windowsZones } from '../../src/generated/windows-zones.ts';

test.each([
  ['Tokyo Standard Time', 'Tokyo Standard Time', 'Asia/Tokyo'],
  ['pacific standard time', 'Pacific Standard Time', 'America/Los_Angeles'],
  ['utc', 'UTC', 'Etc/UTC'],
  ['UTC-11', 'UTC-11', 'Etc/GMT+11'],
])('%s is %s', (text, windowsId, iana) => {
  expect(readZone(text)).toEqual({ kind: 'value', value: { windowsId, iana } });
});

test.each([
  ['Tokio Standard Time', '`Tokio Standard Time` is not a Windows time zone id: say `Tokyo Standard Time`'],
  ['W Europe Standard Time', '`W Europe Standard Time` is not a Windows time zone id: say `W. Europe Standard Time`'],
  ['Europe/Berlin', '`Europe/Berlin` is not a Windows time zone id: say `W. Europe Standard Time`'],
  ['asia/tokyo', '`asia/tokyo` is not a Windows time zone id: say `Tokyo Standard Time`'],
  ['Europe/Amsterdam', '`Europe/Amsterdam` is not a Windows time zone id: say `W. Europe Standard Time`'],
  ['CET', '`CET` is not a Windows time zone id: say `Romance Standard Time`'],
  ['somewhere', '`somewhere` is not a Windows time zone id'],
  ['__proto__', '`__proto__` is not a Windows time zone id'],
  ['Kamchatka Standard Time', '`Kamchatka Standard Time` is an old zone whose clock changes are not published: say `Russia Time Zone 11`'],
  ['Mid-Atlantic Standard Time', '`Mid-Atlantic Standard Time` is an old zone whose clock changes are not published: say `UTC-02`'],
  ['', '`` is empty: say `UTC`'],
])('"%s" is refused with the nearest id', (text, sentence) => {
  const parsed = readZone(text);
  expect(parsed.kind === 'refused' ? sayRefusal(text, parsed) : 'accepted').toBe(sentence);
});

test('the runtime knows every zone that a Windows id leads to', () => {
  const names = Object.values(windowsZones);
  expect(names.length).toBeGreaterThan(130);
  for (const timeZone of names) expect(() => new Intl.DateTimeFormat('en-US', { timeZone }), timeZone).not.toThrow();
});
