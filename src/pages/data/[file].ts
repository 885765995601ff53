import { reference } from '../../corpus.ts';
import { dataFiles, type DataFile } from '../../derive/data/files.ts';

export const getStaticPaths = () =>
  dataFiles(reference).map((file) => ({
    params: { file: file.url.split('/').at(-1) },
    props: { file },
  }));

export const GET = ({ props }: { props: { file: DataFile } }) =>
  new Response(props.file.body, { headers: { 'content-type': props.file.type } });
