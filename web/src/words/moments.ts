/** Days and times as a language writes them, with digits that everybody reads. */
import type { Language } from './languages';

/** Year first and in digits only: for languages that this browser cannot write dates in. */
const PLAIN = 'sv-SE';

function isKnown({ locale }: Language): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
}

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = isKnown(language) ? language.locale : PLAIN;
  return new Intl.DateTimeFormat(locale, { numberingSystem: 'latn', ...options });
}

/** The time of an ISO moment here and now, with the day unless it is today; empty for what is no moment. */
export function clock(moment: string, language: Language): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) {
    return '';
  }
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const isToday = date.toDateString() === new Date().toDateString();
  return format(language, isToday ? time : { day: 'numeric', month: 'numeric', ...time }).format(date);
}

/** An ISO date, or an interval `from/to`; what is neither stays as it is. */
export function days(iso: string, language: Language): string {
  const [from, to] = iso.split('/').map((day) => new Date(`${day}T00:00:00Z`));
  if (!from || [from, to].some((day) => day && Number.isNaN(day.getTime()))) {
    return iso;
  }
  const writer = format(language, { dateStyle: isKnown(language) ? 'medium' : 'short', timeZone: 'UTC' });
  return to ? writer.formatRange(from, to) : writer.format(from);
}
