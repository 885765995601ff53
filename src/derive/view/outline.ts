/** What stands on a page, for its outline. */
import { isKind, type AnyEntry } from '../../domain/reference/entry.ts';
import { tiersAt } from '../../domain/reference/tiers.ts';
import type { Reference } from '../../domain/reference/reference.ts';

/** A section of the page; `id` is its anchor. */
export interface OutlineItem {
  id: string;
  label: string;
}

/**
 * Sections that templates add before the body, then the body’s own headings where the body is
 * shown.
 */
export function outlineOf(reference: Reference, entry: AnyEntry, withBody = true): OutlineItem[] {
  if (!withBody) return templateSections(reference, entry);
  const headings = entry.body.headings
    .filter((h) => h.depth === 2)
    .flatMap((h) => (h.id ? [{ id: h.id, label: h.text }] : []));
  return [...templateSections(reference, entry), ...headings];
}

function templateSections(reference: Reference, entry: AnyEntry): OutlineItem[] {
  if (isKind(entry, 'provision') || isKind(entry, 'version')) {
    const terms = entry.data.paragraphs.some((paragraph) => paragraph.terms.length > 0);
    return [
      { id: 'text', label: 'Text' },
      ...(tiersAt(reference, entry.id).length ? [{ id: 'ladder', label: 'Sentencing tiers' }] : []),
      ...(terms ? [{ id: 'anatomy', label: 'Anatomy' }] : []),
    ];
  }
  if (isKind(entry, 'offence'))
    return [
      { id: 'ladder', label: 'Sentencing tiers' },
      { id: 'elements', label: 'Elements' },
    ];
  return [];
}
