/** Bytes on the wire: code and index, compressed as a careful server would. */
import { build } from 'esbuild';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompress, constants, gzipSync } from 'node:zlib';
import type { EngineResult } from './result.ts';

/** Bundle a module's way through the browser, minified; what only builds an index falls away. */
export async function bundle(
  module: string,
  outfile: string,
  names = ['open', 'search'],
): Promise<void> {
  await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from '${module}';`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outfile,
    logLevel: 'error',
  });
}

/** Bytes of a file after gzip, level 9. */
export const gzipBytes = (file: string): number =>
  gzipSync(readFileSync(file), { level: 9 }).length;

/**
 * Bytes of a file after Brotli. Quality 9 of 11: the last two steps win some per cent and take
 * minutes on the large indexes.
 */
export const brotliBytes = (file: string): Promise<number> =>
  new Promise((resolve, reject) =>
    brotliCompress(
      readFileSync(file),
      { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 } },
      (error, result) => (error ? reject(error) : resolve(result.length)),
    ),
  );

/** Bytes of the files of an index. */
export async function indexBytes(
  folder: string,
): Promise<Pick<EngineResult, 'indexGzip' | 'indexBrotli' | 'indexFiles'>> {
  const names = globSync('*', { cwd: folder }).sort();
  const indexFiles = await Promise.all(
    names.map(async (name) => ({
      name,
      gzip: gzipBytes(join(folder, name)),
      brotli: await brotliBytes(join(folder, name)),
    })),
  );
  const sum = (of: 'gzip' | 'brotli') => indexFiles.reduce((total, file) => total + file[of], 0);
  return {
    indexGzip: sum('gzip'),
    indexBrotli: sum('brotli'),
    ...(indexFiles.length > 1 ? { indexFiles } : {}),
  };
}

/**
 * Pagefind's own code, as the bench and a page without Pagefind's interface load it. The program is
 * compressed already.
 */
const pagefindCode = /^(pagefind\.js|wasm\.en\.pagefind)$/;
/** Parts of Pagefind that a page with an interface of its own does not need. */
const pagefindOther = /^(pagefind-.*\.(js|css)|wasm\..*)$/;

/**
 * Pagefind ships its shards compressed; they are counted as they are. The total is what the server
 * holds, not what a query fetches.
 */
export function pagefindBytes(folder: string): {
  indexGzip: number;
  indexBrotli: number;
  codeGzip: number;
} {
  const files = globSync('**', { cwd: folder }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const bytes = (name: string) =>
    /\.js(on)?$/.test(name) ? gzipBytes(join(folder, name)) : statSync(join(folder, name)).size;
  const sum = (names: string[]) => names.reduce((total, name) => total + bytes(name), 0);
  const index = sum(files.filter((name) => !pagefindCode.test(name) && !pagefindOther.test(name)));
  return {
    indexGzip: index,
    indexBrotli: index,
    codeGzip: sum(files.filter((name) => pagefindCode.test(name))),
  };
}
