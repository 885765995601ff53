import { schemaFiles } from '../../../derive/data/files.ts';

export const getStaticPaths = () =>
  schemaFiles().map(({ url, body }) => ({
    params: { file: url.split('/').at(-1) },
    props: { body },
  }));

export const GET = ({ props }: { props: { body: string } }) =>
  new Response(props.body, { headers: { 'content-type': 'application/schema+json' } });
