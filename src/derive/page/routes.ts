/** The routes of the files below every page of an entry. */
import type { Reference } from '../../domain/reference/reference.ts';
import { pagesOf, type SitePage } from './pages.ts';

/** Parameters and props of a file that every page has, or every page that passes. */
export const fileRoutes = (reference: Reference, has: (page: SitePage) => boolean = () => true) =>
  pagesOf(reference)
    .filter(has)
    .map((page) => ({ params: { page: page.id }, props: { page } }));
