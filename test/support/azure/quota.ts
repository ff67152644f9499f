export interface QuotaOptions {
  readonly requests: number;
  readonly seconds: number;
  /** Whether a refusal says when to come back, in seconds, as `Retry-After`. */
  readonly retryAfter?: boolean;
}

export interface Quota {
  /** Counts a request and says whether it is still within the quota, with the headers that tell the caller. */
  spend(now: number): { readonly granted: boolean; readonly headers: Readonly<Record<string, string>> };
}

/** A fixed window, which is how Resource Graph describes its own quota. It opens with the first request. */
export function makeQuota(options: QuotaOptions): Quota {
  let opened = Number.NEGATIVE_INFINITY;
  let spent = 0;
  return {
    spend(now) {
      if (now - opened >= options.seconds * 1000) [opened, spent] = [now, 0];
      const granted = spent < options.requests;
      if (granted) spent += 1;
      const seconds = Math.ceil((opened + options.seconds * 1000 - now) / 1000);
      const headers = {
        'x-ms-user-quota-remaining': String(options.requests - spent),
        'x-ms-user-quota-resets-after': clockText(seconds),
        ...(!granted && options.retryAfter === true && { 'retry-after': String(seconds) }),
      };
      return { granted, headers };
    },
  };
}

function clockText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((value) => String(value).padStart(2, '0')).join(':');
}
