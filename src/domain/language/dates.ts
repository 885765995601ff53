/** Days as the site writes them. A date is an ISO string; one that a report gives in part lacks its day, or month and day. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `1997-10-01` as “1 October 1997”; `1997-10` and `1997` without what they lack. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month ? months[month - 1] : '';
  return [day, name, year].filter(Boolean).join(' ');
}

/** The day before, `2021-03-01` → `2021-02-28`. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
