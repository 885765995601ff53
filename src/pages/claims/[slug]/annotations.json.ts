import type { APIRoute, GetStaticPaths } from 'astro';
import { reference } from '../../../corpus.ts';
import { claimAnnotation } from '../../../derive/claim-review.ts';
import { entriesOf, find } from '../../../domain/reference.ts';

export const getStaticPaths = (() => entriesOf(reference, 'claim').map((entry) => ({ params: { slug: entry.id.split('/')[1]! } }))) satisfies GetStaticPaths;
export const GET: APIRoute = ({ params }) => Response.json(claimAnnotation(reference, find(reference, `claims/${params['slug']}`, 'claim')!));
